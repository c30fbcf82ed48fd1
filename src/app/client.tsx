import './styles.css'
import type { ComponentType } from 'react'
import { hydrateRoot } from 'react-dom/client'
import type { PageProps } from '#catalogue/page-data.ts'
import { ArrivalContent } from '#catalogue/pages/arrival-page.tsx'
import { App, type PagePayload } from './app.tsx'
import { doorAt } from './arrive.ts'
import { keepQueryInLanguageLinks } from './keep-query.ts'
import { localToday } from './local-today.ts'
import { makeSurroundings } from './make-surroundings.ts'
import { createWorkerSearcher } from './worker-searcher.ts'

// A prerendered page is complete as it stands: if anything here fails, it stays readable and its links work.
const root = document.getElementById('page')
const payload = readPayload()
if (root !== null && payload !== null) void begin(root, payload)

async function begin(root: HTMLElement, payload: PagePayload): Promise<void> {
  const base = import.meta.env.BASE_URL
  const { site, data } = payload
  const searcher = createWorkerSearcher(`${base}packs/${site.exhibition.id}/`)
  const surroundings = makeSurroundings(site, base, localToday)
  const search = {
    searcher,
    readQuery: () => new URLSearchParams(location.search),
    writeQuery: (query: URLSearchParams) =>
      history.replaceState(history.state, '', query.size === 0 ? location.pathname : `?${query}`),
  }
  const door = data.kind === 'hall' ? doorAt({ site, base, searcher, surroundings }) : null
  // The hall comes behind the arrival: what only the other pages need is not waited for there.
  const Content: ComponentType<PageProps> =
    door === null ? (await import('#catalogue/pages/catalogue-content.tsx')).CatalogueContent : ArrivalContent
  hydrateRoot(root, <App {...payload} {...{ Content, surroundings, search, door }} />)
  document.documentElement.dataset['alive'] = ''
  keepQueryInLanguageLinks(document, () => location.search)
  door?.arrive()
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
