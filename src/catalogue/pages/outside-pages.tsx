import { EN } from '#text/words-en.ts'
import { VI } from '#text/words-vi.ts'

/** One exhibition at the door: its name, its picture, and its front page in each language. */
export interface DoorEntry {
  readonly id: string
  readonly name: string
  readonly tagline: string
  readonly picture: string
  readonly doors: readonly { readonly lang: string; readonly langName: string; readonly href: string }[]
}

/** The root of the site: choose an exhibition and a language. */
export function ChoosePage({ entries }: { entries: readonly DoorEntry[] }) {
  return (
    <>
      <OutsideHead />
      <main id="main" className="page choose">
        <h1>
          {VI.choose.title} · <span lang="en">{EN.choose.title}</span>
        </h1>
        <ul className="tiles door-tiles">
          {entries.map((entry) => (
            <li key={entry.id}>
              <section className="tile">
                <img src={entry.picture} alt="" width={1200} height={640} />
                <div className="tile-text">
                  <h2>{entry.name}</h2>
                  <p>{entry.tagline}</p>
                  <p className="actions">
                    {entry.doors.map((door) => (
                      <a key={door.lang} className="button" href={door.href} lang={door.lang} hrefLang={door.lang}>
                        {door.langName}
                      </a>
                    ))}
                  </p>
                </div>
              </section>
            </li>
          ))}
        </ul>
      </main>
    </>
  )
}

/** What a static host shows for an address that leads nowhere. */
export function NotFoundPage({ home }: { home: string }) {
  return (
    <>
      <OutsideHead />
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
    </>
  )
}

function OutsideHead() {
  return (
    <header className="site-head">
      <div className="site-head-row">
        <p className="brand">Chợ Phiên</p>
      </div>
    </header>
  )
}
