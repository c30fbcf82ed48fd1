import { createHash } from 'node:crypto'
import { artFiles } from '#card/art/art-files.ts'
import { collectPage, pagesOf } from '#catalogue/collect/collect-page.ts'
import type { PageData, Site } from '#catalogue/page-data.ts'
import type { DoorEntry } from '#catalogue/pages/outside-pages.tsx'
import type { Finding } from '#content/finding.ts'
import type { Lang } from '#content/localised.ts'
import { publicContent, publicFindings } from '#content/public-content.ts'
import { packExhibition, type HallScene, type PackFile } from '#content/pack-exhibition.ts'
import type { Hall } from '#content/hall.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { searchDocsOf } from '#find/search-doc.ts'
import { UI_LANGS, wordsOf, type UiLang } from '#text/words.ts'
import type { Page } from '#visit/address.ts'

/** One exhibition as a site: its packs, its drawings, and every page's data; nothing is drawn or written yet. */
export interface ExhibitionSite {
  readonly id: string
  readonly languages: readonly Lang[]
  readonly pages: readonly Page[]
  readonly packs: readonly PackFile[]
  /** Illustrations by file name; each is drawn when asked for. */
  readonly art: ReadonlyMap<string, () => string>
  payload(page: Page, lang: Lang): { readonly site: Site; readonly data: PageData } | null
  /** The exhibition at the root of the site, served under `base`. */
  door(base: string): DoorEntry
}

/** @param sceneOf what each hall is drawn from; its files are not the site's to write */
export function siteOf(
  authored: ExhibitionContent,
  found: readonly Finding[],
  sceneOf: (hall: Hall) => HallScene,
): ExhibitionSite {
  const content = publicContent(authored)
  const findings = publicFindings(found)
  const { id, name, tagline, marketplaces } = content.exhibition
  const languages = content.exhibition.languages.filter((lang): lang is UiLang => UI_LANGS.some((ui) => ui === lang))
  const { files: packs, index } = packExhibition(content, findings, {
    search: searchDocsOf(content),
    sceneOf,
    hash: shortHash,
  })
  return {
    id,
    languages,
    pages: pagesOf(content),
    packs,
    art: artFiles(content),
    payload(page, lang) {
      const data = collectPage(content, findings, page)
      return (
        data && {
          site: { exhibition: { id, name, tagline, marketplaces }, languages, lang, page, search: index.search },
          data,
        }
      )
    },
    door(base) {
      const doors = languages.map((lang) => ({ lang, langName: wordsOf(lang).langName, href: `${base}${id}/${lang}/` }))
      return { id, name: name.vi, tagline: tagline.vi, picture: `${base}art/${id}/hero.svg`, doors }
    },
  }
}

function shortHash(pieces: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex').slice(0, 10)
}
