import type { Exhibition } from '#content/exhibition.ts'
import { inLang } from '#content/localised.ts'
import type { Maker } from '#content/maker.ts'
import type { Product } from '#content/product.ts'
import { isStrongAlcohol } from '#content/strong-alcohol.ts'
import { enquiryText } from '#visit/enquiry-text.ts'
import { ContactLinks } from './contact-links.tsx'
import { Enquiry, type EnquiryMade } from './enquiry.tsx'
import { ExternalLink } from './external-link.tsx'
import { hasWithheldContacts, publicLinks } from './public-links.ts'
import { useSurroundings } from './surroundings.tsx'

interface Contact {
  readonly product: Product
  readonly maker: Maker | undefined
  readonly marketplaces: Exhibition['marketplaces']
  readonly onEnquiryMade?: EnquiryMade
}

/** How to reach the maker. Where nothing is known it says so, and offers what is true. */
export function ContactSection({ product, maker, marketplaces, onEnquiryMade }: Contact) {
  const { words, uiLang } = useSurroundings()
  const w = words.contact
  if (isStrongAlcohol(product)) return <p className="paper notice">{words.alcohol}</p>
  const links = publicLinks(product, maker)
  const isVisit = product.group === 'tourism'
  const name = inLang(product.name, 'vi').text
  const facts = { productName: name, makerName: maker && inLang(maker.name, 'vi').text, isVisit }
  return (
    <section className="paper contact" id="contact">
      <h2 tabIndex={-1}>{w.title}</h2>
      {links.length > 0 ? (
        <ContactLinks links={links} />
      ) : (
        <p>
          {hasWithheldContacts(maker) ? w.noConsent : w.unknown} {w.unknownThen}
        </p>
      )}
      <Enquiry
        text={enquiryText(facts, 'vi')}
        meaning={uiLang === 'vi' ? null : enquiryText(facts, uiLang)}
        {...(onEnquiryMade && { onMade: onEnquiryMade })}
      />
      {!isVisit && marketplaces.length > 0 && (
        <>
          <ul className="contact-links">
            {marketplaces.map((place) => (
              <li key={place.name}>
                <ExternalLink
                  className="button quiet-button"
                  href={place.searchUrl.replace('{query}', () => inUrl(name))}
                >
                  {w.searchIn(place.name).replace('{q}', () => name)}
                </ExternalLink>
              </li>
            ))}
          </ul>
          <p className="quiet">{w.searchNote}</p>
        </>
      )}
    </section>
  )
}

/** Words for a query string. An apostrophe, as in H'Mông, is legal there but not in the addresses we follow. */
const inUrl = (words: string): string => encodeURIComponent(words).replaceAll("'", '%27')
