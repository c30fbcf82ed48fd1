import type { Surroundings } from '#card/surroundings.tsx'
import type { Site } from '#catalogue/page-data.ts'
import { UI_LANGS, wordsOf, type UiLang } from '#text/words.ts'
import { pathOfPage } from '#visit/address.ts'

/** The surroundings of a page's cards: addresses below `base` (a path ending in `/`), words, and the clock. */
export function makeSurroundings(site: Site, base: string, today: () => string): Surroundings {
  const { lang, exhibition } = site
  const uiLang = UI_LANGS.find((ui) => ui === lang) ?? ('en' satisfies UiLang)
  return {
    lang,
    uiLang,
    words: wordsOf(uiLang),
    hrefOf: (page, other = lang) => `${base}${exhibition.id}/${other}/${pathOfPage(page)}`,
    assetOf: (path) =>
      path.startsWith('art/')
        ? `${base}art/${exhibition.id}/${path.slice('art/'.length)}`
        : `${base}content/${exhibition.id}/${path}`,
    today,
  }
}
