import './styles.css'
import { hydrateRoot } from 'react-dom/client'
import { App, type PagePayload } from './app.tsx'
import { keepQueryInLanguageLinks } from './keep-query.ts'
import { localToday } from './local-today.ts'
import { makeSurroundings } from './make-surroundings.ts'
import { createWorkerSearcher } from './worker-searcher.ts'

// A prerendered page is complete as it stands: if anything here fails, it stays readable and its links work.
const root = document.getElementById('page')
const payload = readPayload()
if (root !== null && payload !== null) {
  const base = import.meta.env.BASE_URL
  const search = {
    searcher: createWorkerSearcher(`${base}packs/${payload.site.exhibition.id}/`),
    readQuery: () => new URLSearchParams(location.search),
    writeQuery: (query: URLSearchParams) =>
      history.replaceState(history.state, '', query.size === 0 ? location.pathname : `?${query}`),
  }
  hydrateRoot(
    root,
    <App {...payload} surroundings={makeSurroundings(payload.site, base, localToday)} search={search} />,
  )
  document.documentElement.dataset['alive'] = ''
  keepQueryInLanguageLinks(document, () => location.search)
}

function readPayload(): PagePayload | null {
  const text = document.getElementById('page-data')?.textContent
  if (text == null) return null
  try {
    return JSON.parse(text) as PagePayload
  } catch {
    return null
  }
}
