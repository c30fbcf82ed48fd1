import { collectPage } from '#catalogue/collect/collect-page.ts'
import type { Site } from '#catalogue/page-data.ts'
import { renderPage } from '#app/render-page.tsx'
import type { PagePayload } from '#app/app.tsx'
import type { Finding } from '#content/finding.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import type { UiLang } from '#text/words.ts'
import type { Page } from '#visit/address.ts'

const SEARCH: Site['search'] = { path: 'search.0.json', hash: '0', bytes: 0 }

/** What a page is drawn from. */
export function payloadOf(
  content: ExhibitionContent,
  page: Page,
  lang: UiLang = 'vi',
  findings: readonly Finding[] = [],
): PagePayload {
  const { id, name, tagline, marketplaces } = content.exhibition
  const data = collectPage(content, findings, page)
  if (data === null) throw new Error(`There is no page ${JSON.stringify(page)}.`)
  return {
    data,
    site: { exhibition: { id, name, tagline, marketplaces }, languages: ['vi', 'en'], lang, page, search: SEARCH },
  }
}

/** A page as it lies on the host, in a document of its own; needs a DOM. */
export function pageOf(
  content: ExhibitionContent,
  page: Page,
  lang: UiLang = 'vi',
  findings: readonly Finding[] = [],
): HTMLElement {
  const root = document.createElement('div')
  root.innerHTML = renderPage(payloadOf(content, page, lang, findings), '/').body
  return root
}
