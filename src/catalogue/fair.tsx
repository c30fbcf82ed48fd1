import { useSurroundings } from '#card/surroundings.tsx'
import type { PageDataOf } from './page-data.ts'
import { BoothTiles, FestivalTiles, NewsList } from './tiles.tsx'

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
export function Fair({ data }: { data: Front }) {
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
