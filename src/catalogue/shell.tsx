import type { ReactNode } from 'react'
import { Spoken } from '#card/spoken.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import { wordsOf, UI_LANGS, type UiLang } from '#text/words.ts'
import type { Page } from '#visit/address.ts'
import type { SpotAddress } from '#visit/spot-address.ts'
import { HallLink } from './hall-link.tsx'
import type { Site } from './page-data.ts'

const NAV = [
  ['front', { kind: 'catalogue' }],
  ['products', { kind: 'products', page: 1 }],
  ['makers', { kind: 'makers', page: 1 }],
  ['festivals', { kind: 'festivals' }],
  ['news', { kind: 'news-list' }],
  ['about', { kind: 'about' }],
] as const satisfies readonly (readonly [string, Page])[]

/** The part of the site that a page belongs to, for the mark in the navigation. */
const PART_OF: Readonly<Record<Page['kind'], string>> = {
  hall: '',
  catalogue: 'front',
  booths: 'front',
  booth: 'front',
  products: 'products',
  product: 'products',
  makers: 'makers',
  maker: 'makers',
  festivals: 'festivals',
  festival: 'festivals',
  'news-list': 'news',
  news: 'news',
  about: 'about',
  privacy: 'about',
}

interface ShellProps {
  readonly site: Site
  /** Where the head leads into the hall; null where one is at its door already. */
  readonly spot: SpotAddress | null
  readonly children: ReactNode
}

/** Head, content and foot of every page. */
export function Shell({ site, spot, children }: ShellProps) {
  const { words, hrefOf } = useSurroundings()
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="site-head">
        <div className="site-head-row">
          <a className="brand" href={hrefOf({ kind: 'hall' })}>
            <Spoken text={site.exhibition.name} mark={false} />
          </a>
          <LanguageSwitch site={site} />
          {spot !== null && <HallLink className="to-hall" spot={spot} words={words.toHall.fair} />}
        </div>
        <nav aria-label={words.siteNav}>
          <ul>
            {NAV.map(([part, page]) => (
              <li key={part}>
                <a
                  href={hrefOf(page)}
                  {...(PART_OF[site.page.kind] === part && {
                    'aria-current': site.page.kind === page.kind ? 'page' : 'true',
                  })}
                >
                  {words.nav[part]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-foot">
        <p>
          {words.notice} <a href={hrefOf({ kind: 'about' })}>{words.noticeMore}</a>
        </p>
        <ul>
          <li>
            <a href={hrefOf({ kind: 'about' })}>{words.nav.about}</a>
          </li>
          <li>
            <a href={hrefOf({ kind: 'privacy' })}>{words.nav.privacy}</a>
          </li>
        </ul>
      </footer>
    </>
  )
}

/** The same page in each other language: a plain link, so it works without script and keeps the place. */
function LanguageSwitch({ site }: { site: Site }) {
  const { hrefOf } = useSurroundings()
  const others = site.languages.filter(
    (lang): lang is UiLang => lang !== site.lang && UI_LANGS.includes(lang as UiLang),
  )
  return (
    <ul className="languages">
      {others.map((lang) => (
        <li key={lang}>
          <a href={hrefOf(site.page, lang)} lang={lang} hrefLang={lang} data-keep-query="">
            {wordsOf(lang).langName}
          </a>
        </li>
      ))}
    </ul>
  )
}
