import { renderToStaticMarkup } from 'react-dom/server'
import { ChoosePage, NotFoundPage, type DoorEntry } from '#catalogue/pages/outside-pages.tsx'
import { VI } from '#text/words-vi.ts'
import { escaped, type RenderedPage } from './render-page.tsx'

const title = (text: string): string => `<title>${escaped(text)}</title>`

/** The page at the root of the site, where a visitor chooses exhibition and language. */
export function renderChoose(entries: readonly DoorEntry[]): RenderedPage {
  const head = `${title('Chợ Phiên')}\n    <meta name="description" content="${escaped(VI.choose.lead)}" />`
  return { lang: 'vi', head, body: renderToStaticMarkup(<ChoosePage entries={entries} />), data: '' }
}

/** The page for addresses that lead nowhere. */
export function renderNotFound(home: string): RenderedPage {
  return {
    lang: 'vi',
    head: title(VI.notFound.title),
    body: renderToStaticMarkup(<NotFoundPage home={home} />),
    data: '',
  }
}
