import type { ComponentType } from 'react'
import { renderToString } from 'react-dom/server'
import { ArrivalContent } from '#catalogue/pages/arrival-page.tsx'
import { CatalogueContent } from '#catalogue/pages/catalogue-content.tsx'
import type { PageData, PageProps } from '#catalogue/page-data.ts'
import { pageTitle } from '#catalogue/page-title.ts'
import { App, type PagePayload } from './app.tsx'
import { makeSurroundings } from './make-surroundings.ts'

/** The parts of a prerendered page, to be put into the template. */
export interface RenderedPage {
  readonly lang: string
  readonly head: string
  readonly body: string
  /** The payload as JSON that is safe inside a script element. */
  readonly data: string
}

// A page at build time has no clock, no query and no index: what needs them waits until it is seen.
const NO_SEARCH = {
  searcher: {
    open: () => Promise.reject(new Error('No search while prerendering')),
    ask: () => Promise.reject(new Error('No search while prerendering')),
  },
  readQuery: () => new URLSearchParams(),
  writeQuery: () => undefined,
}

/** What draws a page; in the browser each comes in its own bundle. */
export const contentOf = ({ kind }: PageData): ComponentType<PageProps> =>
  kind === 'hall' ? ArrivalContent : CatalogueContent

/** Draws one page of the catalogue to HTML. `base` is the path of the site, ending in `/`. */
export function renderPage({ site, data }: PagePayload, base: string): RenderedPage {
  const surroundings = makeSurroundings(site, base, () => '')
  const { title, description } = pageTitle(data, site, surroundings.words)
  return {
    lang: site.lang,
    head: `<title>${escaped(title)}</title>\n    <meta name="description" content="${escaped(description)}" />`,
    body: renderToString(
      <App site={site} data={data} Content={contentOf(data)} surroundings={surroundings} search={NO_SEARCH} />,
    ),
    data: `<script type="application/json" id="page-data">${jsonInHtml({ site, data })}</script>`,
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (c) => ESCAPES[c] ?? c)
}

/** JSON that cannot end the script element it stands in. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
