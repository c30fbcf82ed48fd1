import type { Maker } from '#content/maker.ts'
import { dateText } from '#text/dates.ts'
import { ContactLinks } from './contact-links.tsx'
import { FactList } from './fact-list.tsx'
import { Pictures } from './pictures.tsx'
import { PlaceLines } from './place-section.tsx'
import { Names } from './product-sheet.tsx'
import { agreedContacts, hasWithheldContacts } from './public-links.ts'
import { SourcesList } from './sources-list.tsx'
import { Paragraphs, Spoken } from './spoken.tsx'
import { useSurroundings } from './surroundings.tsx'

/** Who makes it: kind, place, story, and contacts where they have agreed to show them. In a sheet the head has the name. */
export function MakerSheet({ maker, isInSheet = false }: { maker: Maker; isInSheet?: boolean }) {
  const { words, uiLang } = useSurroundings()
  const number = new Intl.NumberFormat(uiLang)
  const contacts = agreedContacts(maker)
  return (
    <article className="sheet maker-sheet">
      <header>
        <p className="over">{words.maker.kinds[maker.kind]}</p>
        {!isInSheet && (
          <h1>
            <Spoken text={maker.name} />
          </h1>
        )}
        {maker.summary && (
          <p className="lead">
            <Spoken text={maker.summary} />
          </p>
        )}
      </header>
      <FactList
        facts={[
          [words.place.title, <PlaceLines place={maker.place} />],
          maker.foundedOn !== undefined && [words.maker.founded, dateText(maker.foundedOn, uiLang)],
          maker.members !== undefined && [words.maker.members, number.format(maker.members)],
          maker.peoples && [words.peoples, <Names texts={maker.peoples} />],
        ]}
      />
      {maker.story && (
        <section className="prose">
          <Paragraphs text={maker.story} />
        </section>
      )}
      <section className="contact">
        <h2>{words.contact.title}</h2>
        {contacts.length > 0 ? (
          <ContactLinks links={contacts} />
        ) : (
          <p>{hasWithheldContacts(maker) ? words.contact.noConsent : words.contact.unknown}</p>
        )}
      </section>
      <Pictures pictures={maker.pictures} />
      <SourcesList sources={maker.sources} confidence={maker.confidence} caution={maker.caution} />
    </article>
  )
}
