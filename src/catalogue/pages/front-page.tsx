import { Paragraphs, Spoken } from '#card/spoken.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import type { PageDataOf, Site } from '../page-data.ts'
import { SearchForm } from '../search-form.tsx'
import { BoothTiles, FestivalTiles, NewsList } from '../tiles.tsx'

/** The arrival: a picture of the fair, its name, and the way in. */
export function ArrivalPage({ data, site }: { data: PageDataOf<'hall'>; site: Site }) {
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
          <p className="actions">
            <a className="button" href={hrefOf({ kind: 'catalogue' })}>
              {words.enterCatalogue}
            </a>
            <a className="button quiet-button" href={hrefOf({ kind: 'festivals' })}>
              {words.seeFestivals}
            </a>
          </p>
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

/** The front of the catalogue: search, and the booths of the entrance hall. */
export function CataloguePage({ data }: { data: PageDataOf<'catalogue'> }) {
  const { words } = useSurroundings()
  return (
    <div className="page">
      <h1>{words.frontBooths}</h1>
      <p className="lead">{words.boothsLead(data.boothTotal, data.productTotal)}</p>
      <SearchForm />
      <h2 className="hidden">{words.booths.title}</h2>
      <Fair data={data} />
    </div>
  )
}

type Front = PageDataOf<'hall'> | PageDataOf<'catalogue'>

function MoreBooths({ data }: { data: Front }) {
  const { words, hrefOf } = useSurroundings()
  if (data.boothTotal <= (data.hall?.booths.length ?? 0)) return null
  return (
    <p>
      <a href={hrefOf({ kind: 'booths', page: 1 })}>
        {words.allBooths} ({words.boothCount(data.boothTotal)})
      </a>
    </p>
  )
}

/** What both fronts show: booths, then festivals and news. */
function Fair({ data }: { data: Front }) {
  const { words, hrefOf } = useSurroundings()
  return (
    <>
      {data.hall && <BoothTiles hall={data.hall} />}
      <MoreBooths data={data} />
      <h2>
        <a href={hrefOf({ kind: 'festivals' })}>{words.festival.title}</a>
      </h2>
      <FestivalTiles festivals={data.festivals} />
      <h2>
        <a href={hrefOf({ kind: 'news-list' })}>{words.news.title}</a>
      </h2>
      <NewsList news={data.news} />
    </>
  )
}
