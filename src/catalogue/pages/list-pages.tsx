import { PlaceLines } from '#card/place-section.tsx'
import { ProductTiles } from '#card/product-tiles.tsx'
import { Spoken } from '#card/spoken.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import type { PageDataOf } from '../page-data.ts'
import { Pager } from '../pager.tsx'
import { ProductSearch } from '#card/search/product-search.tsx'
import { BoothTiles, FestivalTiles, NewsList } from '../tiles.tsx'
import type { Site } from '../page-data.ts'

export function ProductsPage({ data, site }: { data: PageDataOf<'products'>; site: Site }) {
  const { words } = useSurroundings()
  return (
    <div className="page">
      <h1>{words.products.title}</h1>
      <p className="lead">{words.products.lead}</p>
      <ProductSearch pack={site.search}>
        <h2 className="hidden">{words.allProducts}</h2>
        <ProductTiles products={data.items} />
        <Pager kind="products" page={data.page} pages={data.pages} />
      </ProductSearch>
    </div>
  )
}

export function MakersPage({ data }: { data: PageDataOf<'makers'> }) {
  const { words, hrefOf } = useSurroundings()
  return (
    <div className="page">
      <h1>{words.makers.title}</h1>
      <p className="lead">{words.makers.lead}</p>
      <ul className="maker-list">
        {data.items.map((maker) => (
          <li key={maker.id}>
            <article>
              <p className="over">{words.maker.kinds[maker.kind]}</p>
              <h2>
                <a href={hrefOf({ kind: 'maker', id: maker.id })}>
                  <Spoken text={maker.name} mark={false} />
                </a>
              </h2>
              {maker.summary && (
                <p>
                  <Spoken text={maker.summary} mark={false} />
                </p>
              )}
              <p className="quiet">
                <PlaceLines place={maker.place} />
              </p>
            </article>
          </li>
        ))}
      </ul>
      <Pager kind="makers" page={data.page} pages={data.pages} />
    </div>
  )
}

export function BoothsPage({ data }: { data: PageDataOf<'booths'> }) {
  const { words } = useSurroundings()
  return (
    <div className="page">
      <h1>{words.allBooths}</h1>
      <h2>
        <Spoken text={data.hall.name} />
      </h2>
      <BoothTiles hall={data.hall} />
      <Pager kind="booths" page={data.page} pages={data.pages} />
    </div>
  )
}

export function FestivalsPage({ data }: { data: PageDataOf<'festivals'> }) {
  const { words } = useSurroundings()
  return (
    <div className="page">
      <h1>{words.festival.title}</h1>
      <p className="lead">{words.festival.lead}</p>
      <h2 className="hidden">{words.festival.title}</h2>
      <FestivalTiles festivals={data.festivals} />
    </div>
  )
}

export function NewsListPage({ data }: { data: PageDataOf<'news-list'> }) {
  const { words } = useSurroundings()
  return (
    <div className="page">
      <h1>{words.news.title}</h1>
      <p className="lead">{words.news.lead}</p>
      <h2 className="hidden">{words.news.title}</h2>
      <NewsList news={data.news} />
    </div>
  )
}
