import { artPath } from '#card/art-path.ts'
import type { BoothBrief, FestivalBrief } from '#card/brief.ts'
import { MarkedTile } from '#card/product-tile.tsx'
import { Spoken } from '#card/spoken.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import { dateText } from '#text/dates.ts'
import type { HallBrief, NewsBrief } from './page-data.ts'

/** The booths of a hall as faces in a row; a booth that cannot be read keeps its place. */
export function BoothTiles({ hall }: { hall: HallBrief }) {
  const { words } = useSurroundings()
  return (
    <ol className="tiles booth-tiles">
      {hall.booths.map((booth) => (
        <li key={booth.id}>
          <BoothTile booth={booth} />
        </li>
      ))}
      {hall.marked.map((id) => (
        <li key={id}>
          <MarkedTile id={id} title={words.markedBooth} />
        </li>
      ))}
    </ol>
  )
}

function BoothTile({ booth }: { booth: BoothBrief }) {
  const { words, hrefOf, assetOf } = useSurroundings()
  return (
    <article className="tile booth-tile">
      <img src={assetOf(artPath('booth', booth.id))} alt="" width={640} height={360} loading="lazy" decoding="async" />
      <div className="tile-text">
        <p className="over">
          {words.boothNumber(booth.number)} · {words.productCount(booth.products)}
        </p>
        <h3>
          <a href={hrefOf({ kind: 'booth', id: booth.id })}>
            <Spoken text={booth.name} mark={false} />
          </a>
        </h3>
        <p>
          <Spoken text={booth.summary} mark={false} />
        </p>
      </div>
    </article>
  )
}

export function FestivalTiles({ festivals }: { festivals: readonly FestivalBrief[] }) {
  const { hrefOf, assetOf } = useSurroundings()
  return (
    <ul className="tiles festival-tiles">
      {festivals.map((festival) => (
        <li key={festival.id}>
          <article className="tile">
            <img
              src={assetOf(artPath('festival', festival.id))}
              alt=""
              width={960}
              height={480}
              loading="lazy"
              decoding="async"
            />
            <div className="tile-text">
              <h3>
                <a href={hrefOf({ kind: 'festival', id: festival.id })}>
                  <Spoken text={festival.name} mark={false} />
                </a>
              </h3>
              <p>
                <Spoken text={festival.summary} mark={false} />
              </p>
            </div>
          </article>
        </li>
      ))}
    </ul>
  )
}

export function NewsList({ news }: { news: readonly NewsBrief[] }) {
  const { hrefOf, uiLang } = useSurroundings()
  return (
    <ul className="news-list">
      {news.map((item) => (
        <li key={item.id}>
          <article>
            <time dateTime={item.date}>{dateText(item.date, uiLang)}</time>
            <h3>
              <a href={hrefOf({ kind: 'news', id: item.id })}>
                <Spoken text={item.name} mark={false} />
              </a>
            </h3>
            <p>
              <Spoken text={item.summary} mark={false} />
            </p>
          </article>
        </li>
      ))}
    </ul>
  )
}
