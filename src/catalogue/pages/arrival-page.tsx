import { Paragraphs, Spoken } from '#card/spoken.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import { Fair } from '../fair.tsx'
import { DoorIntoHall } from '../hall-door.tsx'
import type { PageDataOf, PageProps, Site } from '../page-data.ts'

/** What the arrival shows. */
export function ArrivalContent({ data, site }: PageProps) {
  return data.kind === 'hall' ? <ArrivalPage data={data} site={site} /> : null
}

/** The arrival: a picture of the fair, its name, and the way in. */
function ArrivalPage({ data, site }: { data: PageDataOf<'hall'>; site: Site }) {
  const { words, hrefOf, assetOf } = useSurroundings()
  return (
    <>
      <section className="hero">
        <picture>
          <source media="(max-aspect-ratio: 1)" srcSet={assetOf('art/hero-tall.svg')} width={640} height={800} />
          <img src={assetOf('art/hero.svg')} alt="" width={1200} height={640} fetchPriority="high" />
        </picture>
        <div className="hero-text">
          <h1>
            <Spoken text={site.exhibition.name} />
          </h1>
          <p>
            <Spoken text={site.exhibition.tagline} />
          </p>
          <div className="actions">
            <DoorIntoHall />
            <a className="button quiet-button" href={hrefOf({ kind: 'catalogue' })}>
              {words.enterCatalogue}
            </a>
            <a className="button quiet-button" href={hrefOf({ kind: 'festivals' })}>
              {words.seeFestivals}
            </a>
          </div>
        </div>
      </section>
      <div className="page">
        <div className="prose intro">
          <Paragraphs text={data.intro} />
        </div>
        <h2>{words.frontBooths}</h2>
        <p>{words.boothsLead(data.boothTotal, data.productTotal)}</p>
        <Fair data={data} />
      </div>
    </>
  )
}
