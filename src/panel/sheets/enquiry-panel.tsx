import { useCallback, useState } from 'react'
import { ContactLinks } from '#card/contact-links.tsx'
import { agreedContacts } from '#card/public-links.ts'
import { Spoken } from '#card/spoken.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import type { Maker } from '#content/maker.ts'
import type { Product } from '#content/product.ts'
import { isStrongAlcohol } from '#content/strong-alcohol.ts'
import { enquiriesOf, type Enquiry } from '#visit/enquiry.ts'
import { usePanelled } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'
import { WhenRead } from '../when-read.tsx'
import { readFavourites, type FavouritesRead } from './read-favourites.ts'
import { TextToTake } from './text-to-take.tsx'

/** What is saved, as one message for each maker. */
export function EnquiryPanel() {
  const { visit, source } = usePanelled()
  const [ids] = useState(() => visit.store.getState().favourites)
  const read = useCallback(() => readFavourites(source, ids), [source, ids])
  const { enquiry: w } = useHallWords()
  return (
    <>
      <p>{w.lead}</p>
      {ids.length === 0 ? <p>{w.none}</p> : <WhenRead read={read}>{(all) => <Enquiries all={all} />}</WhenRead>}
    </>
  )
}

function Enquiries({ all: { found, unread } }: { all: FavouritesRead }) {
  const { uiLang } = useSurroundings()
  const { enquiry: w, saved } = useHallWords()
  const makers = new Map(found.flatMap(({ maker }) => (maker === undefined ? [] : [[maker.id, maker] as const])))
  const products = found.map(({ product }) => product)
  return (
    <>
      {enquiriesOf(products, makers, uiLang).map((enquiry) => (
        <EnquiryTo
          key={enquiry.maker ?? ''}
          enquiry={enquiry}
          maker={enquiry.maker === null ? undefined : makers.get(enquiry.maker)}
          products={products.filter(({ id }) => enquiry.products.includes(id))}
        />
      ))}
      {products.some(isStrongAlcohol) && <p className="notice">{w.alcohol}</p>}
      {unread.length > 0 && <p className="notice">{saved.unread(unread.length)}</p>}
    </>
  )
}

interface EnquiryToProps {
  readonly enquiry: Enquiry
  readonly maker: Maker | undefined
  readonly products: readonly Product[]
}

function EnquiryTo({ enquiry, maker, products }: EnquiryToProps) {
  const { words, hrefOf } = useSurroundings()
  const { visit } = usePanelled()
  const contacts = agreedContacts(maker)
  const { enquiry: w } = useHallWords()
  return (
    <section className="paper">
      <h3>{maker === undefined ? w.toUnknown : <Spoken text={maker.name} />}</h3>
      <TextToTake
        label={w.text}
        text={enquiry.text}
        lang="vi"
        onTaken={(how) => visit.enquiryMade(enquiry.maker, enquiry.products, how)}
      />
      {enquiry.meaning !== null && (
        <details>
          <summary>{words.contact.meaning}</summary>
          <p className="hall-said">{enquiry.meaning}</p>
        </details>
      )}
      <ContactLinks links={contacts} />
      {contacts.length === 0 && <p>{w.noContact}</p>}
      <ul>
        {products.map(({ id, name }) => (
          <li key={id}>
            <a href={hrefOf({ kind: 'product', id })}>
              <Spoken text={name} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
