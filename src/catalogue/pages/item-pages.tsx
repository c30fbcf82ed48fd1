import { BoothFace } from '#card/booth-face.tsx'
import { artPath } from '#card/art-path.ts'
import type { Brief } from '#card/brief.ts'
import { FestivalSheet } from '#card/festival-sheet.tsx'
import { MakerSheet } from '#card/maker-sheet.tsx'
import { Pictures } from '#card/pictures.tsx'
import { ProductSheet } from '#card/product-sheet.tsx'
import { ProductTiles } from '#card/product-tiles.tsx'
import { Paragraphs, Spoken } from '#card/spoken.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import { Crumbs } from '../crumbs.tsx'
import { HallLink } from '../hall-link.tsx'
import type { PageDataOf, Site } from '../page-data.ts'

export function ProductPage({ data, site }: { data: PageDataOf<'product'>; site: Site }) {
  const { words, hrefOf } = useSurroundings()
  const { booth } = data
  return (
    <div className="page">
      <div className="page-top">
        <Crumbs
          steps={[
            [hrefOf({ kind: 'catalogue' }), words.nav.front],
            ...(booth === undefined
              ? []
              : [
                  [
                    hrefOf({ kind: 'booth', id: booth.id }),
                    <BoothName key="booth" number={booth.number} name={booth.name} />,
                  ] as const,
                ]),
          ]}
        />
        {data.spot && <HallLink className="button quiet-button" spot={data.spot} words={words.toHall.product} />}
      </div>
      <ProductSheet product={data.product} maker={data.maker} marketplaces={site.exhibition.marketplaces} />
      <FestivalLinks festivals={data.festivals} />
      {data.beside.length > 0 && (
        <section>
          <h2>{words.moreInBooth}</h2>
          <ProductTiles products={data.beside} />
        </section>
      )}
    </div>
  )
}

export function BoothPage({ data }: { data: PageDataOf<'booth'> }) {
  const { words, hrefOf, assetOf } = useSurroundings()
  const { booth, maker, previous, next } = data
  return (
    <div className="page">
      <Crumbs steps={[[hrefOf({ kind: 'catalogue' }), words.nav.front]]} />
      <article className="sheet booth-sheet">
        <header className="booth-head">
          <img src={assetOf(artPath('booth', booth.id))} alt="" width={640} height={360} />
          <div>
            <BoothFace booth={booth} maker={maker} />
            {data.spot && (
              <p className="actions">
                <HallLink className="button" spot={data.spot} words={words.toHall.booth} />
              </p>
            )}
            {booth.story && (
              <div className="prose">
                <Paragraphs text={booth.story} />
              </div>
            )}
          </div>
        </header>
        <h2>{words.inThisBooth}</h2>
        <ProductTiles products={data.products} marked={data.marked} />
        <Pictures pictures={booth.pictures} />
        {booth.posters && (
          <ul className="posters">
            {booth.posters.map((poster, i) => (
              <li key={i}>
                <h3>
                  <Spoken text={poster.title} />
                </h3>
                <p>
                  <Spoken text={poster.text} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </article>
      <nav className="neighbours" aria-label={words.allBooths}>
        {previous && (
          <a rel="prev" href={hrefOf({ kind: 'booth', id: previous.id })}>
            <small>{words.previousBooth}</small> <BoothName number={previous.number} name={previous.name} />
          </a>
        )}
        {next && (
          <a rel="next" href={hrefOf({ kind: 'booth', id: next.id })}>
            <small>{words.nextBooth}</small> <BoothName number={next.number} name={next.name} />
          </a>
        )}
      </nav>
    </div>
  )
}

export function MakerPage({ data }: { data: PageDataOf<'maker'> }) {
  const { words, hrefOf } = useSurroundings()
  return (
    <div className="page">
      <Crumbs steps={[[hrefOf({ kind: 'makers', page: 1 }), words.makers.title]]} />
      <MakerSheet maker={data.maker} />
      {data.products.length > 0 && (
        <section>
          <h2>{words.maker.makes}</h2>
          <ProductTiles products={data.products} />
        </section>
      )}
    </div>
  )
}

export function FestivalPage({ data }: { data: PageDataOf<'festival'> }) {
  const { words, hrefOf } = useSurroundings()
  return (
    <div className="page">
      <Crumbs steps={[[hrefOf({ kind: 'festivals' }), words.festival.title]]} />
      <FestivalSheet festival={data.festival} />
      {data.products.length > 0 && (
        <section>
          <h2>{words.festival.products}</h2>
          <ProductTiles products={data.products} />
        </section>
      )}
    </div>
  )
}

export function FestivalLinks({ festivals }: { festivals: readonly Brief[] }) {
  const { words, hrefOf } = useSurroundings()
  if (festivals.length === 0) return null
  return (
    <section className="festival-links">
      <h2>{words.festival.title}</h2>
      <ul>
        {festivals.map((festival) => (
          <li key={festival.id}>
            <a href={hrefOf({ kind: 'festival', id: festival.id })}>
              <Spoken text={festival.name} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function BoothName({ number, name }: { number: number; name: Brief['name'] }) {
  const { words } = useSurroundings()
  return (
    <>
      {words.boothNumber(number)} · <Spoken text={name} mark={false} />
    </>
  )
}
