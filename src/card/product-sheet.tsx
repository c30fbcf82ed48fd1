import type { Exhibition } from '#content/exhibition.ts'
import type { Link } from '#content/link.ts'
import type { Maker } from '#content/maker.ts'
import type { Product } from '#content/product.ts'
import { isStrongAlcohol } from '#content/strong-alcohol.ts'
import { artPath } from './art-path.ts'
import { CertificatesSection } from './certificates-section.tsx'
import { ContactLinks } from './contact-links.tsx'
import { ContactSection } from './contact-section.tsx'
import type { EnquiryMade } from './enquiry.tsx'
import { FactList } from './fact-list.tsx'
import { GiSection } from './gi-section.tsx'
import { LabelSection } from './label-section.tsx'
import { OcopSection } from './ocop-section.tsx'
import { PlaceLines } from './place-section.tsx'
import { PriceLine } from './price-line.tsx'
import { MainPicture, Pictures } from './pictures.tsx'
import { publicLinks } from './public-links.ts'
import { SeasonStrip } from './season-strip.tsx'
import { SourcesList } from './sources-list.tsx'
import { Paragraphs, Spoken } from './spoken.tsx'
import { Stars } from './stars.tsx'
import { useSurroundings } from './surroundings.tsx'

interface ProductSheetProps {
  readonly product: Product
  readonly maker: Maker | undefined
  readonly marketplaces: Exhibition['marketplaces']
  /** In a sheet of the hall: its head has the name, and the thing itself stands above, so our drawing comes late. */
  readonly isInSheet?: boolean
  /** The enquiry was copied or shared. */
  readonly onEnquiryMade?: EnquiryMade
}

/** The product card: picture, name and stars, price, one line, contact, story, papers. */
export function ProductSheet({ product, maker, marketplaces, isInSheet = false, onEnquiryMade }: ProductSheetProps) {
  const { words } = useSurroundings()
  const src = artPath('product', product.id)
  const drawn = { src, name: product.name, widthPx: 480, heightPx: 360, caption: words.picture.illustration }
  const isStrong = isStrongAlcohol(product)
  const picture = <MainPicture pictures={product.pictures} drawn={drawn} />
  const hasPhoto = product.pictures !== undefined && product.pictures.length > 0
  return (
    <article className="sheet">
      <header className="sheet-head">
        {!isInSheet && picture}
        <div className="sheet-title">
          {!isInSheet && (
            <h1>
              <Spoken text={product.name} />
            </h1>
          )}
          <Stars rating={product.ocop} />
          {!isStrong && product.group !== 'tourism' && <PriceLine price={product.price} />}
          <p className="lead">
            <Spoken text={product.summary} />
          </p>
          {!isStrong && <QuickContact links={publicLinks(product, maker)} hasWayToAll={!isInSheet} />}
          {isInSheet && hasPhoto && picture}
          <ProductFacts product={product} maker={maker} />
          {isInSheet && !hasPhoto && picture}
        </div>
      </header>
      <div className="sheet-body">
        <div className="sheet-main">
          <ContactSection
            product={product}
            maker={maker}
            marketplaces={marketplaces}
            {...(onEnquiryMade && { onEnquiryMade })}
          />
          {product.story && (
            <section className="prose">
              <h2>{words.story}</h2>
              <Paragraphs text={product.story} />
            </section>
          )}
          <Pictures pictures={product.pictures?.slice(1)} />
        </div>
        <div className="sheet-papers">
          <OcopSection ocop={product.ocop} />
          {product.gi && <GiSection gi={product.gi} />}
          {product.certificates && <CertificatesSection certificates={product.certificates} />}
          {product.label && <LabelSection label={product.label} />}
          <SourcesList sources={product.sources} confidence={product.confidence} caution={product.caution} />
        </div>
      </div>
    </article>
  )
}

/**
 * The nearest way to the maker, and the way to all of them, unless that stands elsewhere: what a visitor on a phone
 * should not scroll for.
 */
function QuickContact({ links, hasWayToAll }: { links: readonly Link[]; hasWayToAll: boolean }) {
  const { words } = useSurroundings()
  if (!hasWayToAll && links.length === 0) return null
  return (
    <div className="actions quick-contact">
      <ContactLinks links={links.slice(0, 1)} />
      {hasWayToAll && (
        <a className="button quiet-button" href="#contact">
          {words.contact.title}
        </a>
      )}
    </div>
  )
}

function ProductFacts({ product, maker }: { product: Product; maker: Maker | undefined }) {
  const { words, uiLang, hrefOf } = useSurroundings()
  const metres = new Intl.NumberFormat(uiLang)
  const group =
    words.groups[product.group] + (product.subgroup === undefined ? '' : ` · ${words.subgroups[product.subgroup]}`)
  return (
    <FactList
      facts={[
        [
          words.maker.title,
          maker === undefined ? (
            words.unknown
          ) : (
            <a href={hrefOf({ kind: 'maker', id: maker.id })}>
              <Spoken text={maker.name} />
            </a>
          ),
        ],
        product.partners && [words.maker.partners, <span lang="vi">{product.partners.join(', ')}</span>],
        [words.place.title, <PlaceLines place={product.place} />],
        product.altitudeM && [words.place.altitude, `${product.altitudeM.map((m) => metres.format(m)).join('–')} m`],
        product.peoples && [words.peoples, <Names texts={product.peoples} />],
        [words.search.group, product.groupVerified ? group : `${group} (${words.groupUnverified})`],
        [
          words.season.title,
          product.seasonMonths === undefined ? (
            words.unknown
          ) : (
            <>
              <SeasonStrip months={product.seasonMonths} />
              {product.seasonNote && <Spoken text={product.seasonNote} />}
            </>
          ),
        ],
      ]}
    />
  )
}

/** Names in a row, `Mông, Dao đỏ`. */
export function Names({ texts }: { texts: NonNullable<Product['peoples']> }) {
  return texts.map((text, i) => (
    <span key={i}>
      {i > 0 && ', '}
      <Spoken text={text} mark={false} />
    </span>
  ))
}
