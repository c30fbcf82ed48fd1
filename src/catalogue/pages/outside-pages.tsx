import { EN } from '#text/words-en.ts'
import { VI } from '#text/words-vi.ts'

/** One exhibition at the door: its name and its front page in each language. */
export interface DoorEntry {
  readonly id: string
  readonly name: string
  readonly doors: readonly { readonly lang: string; readonly langName: string; readonly href: string }[]
}

/** The root of the site: choose an exhibition and a language. */
export function ChoosePage({ entries }: { entries: readonly DoorEntry[] }) {
  return (
    <main id="main" className="page text-page choose">
      <p className="over">Chợ Phiên</p>
      <h1>
        {VI.choose.title} · <span lang="en">{EN.choose.title}</span>
      </h1>
      {entries.map((entry) => (
        <section key={entry.id}>
          <h2>{entry.name}</h2>
          <p className="actions">
            {entry.doors.map((door) => (
              <a key={door.lang} className="button" href={door.href} lang={door.lang} hrefLang={door.lang}>
                {door.langName}
              </a>
            ))}
          </p>
        </section>
      ))}
    </main>
  )
}

/** What a static host shows for an address that leads nowhere. */
export function NotFoundPage({ home }: { home: string }) {
  return (
    <main id="main" className="page text-page">
      <h1>{VI.notFound.title}</h1>
      <p>{VI.notFound.text}</p>
      <p lang="en">
        {EN.notFound.title}. {EN.notFound.text}
      </p>
      <p className="actions">
        <a className="button" href={home}>
          {VI.home}&nbsp;· <span lang="en">&nbsp;{EN.home}</span>
        </a>
      </p>
    </main>
  )
}
