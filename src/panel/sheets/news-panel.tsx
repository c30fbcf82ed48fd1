import { useCallback } from 'react'
import { Blocks } from '#card/blocks.tsx'
import { SourcesList } from '#card/sources-list.tsx'
import { Spoken } from '#card/spoken.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import { newestFirst } from '#content/newest-first.ts'
import type { PackedNews } from '#content/pack.ts'
import { dateText } from '#text/dates.ts'
import { usePanelled } from '../panel-context.ts'
import { useSheetTitle } from '../sheet-title.ts'
import { useHallWords } from '../use-hall-words.ts'
import { WhenRead } from '../when-read.tsx'

/** The news wall: all of it, or one piece. */
export function NewsPanel({ id }: { id: string | null }) {
  const { news: w } = useHallWords()
  const { source } = usePanelled()
  const read = useCallback(() => source.programme(), [source])
  return (
    <WhenRead read={read}>
      {({ news }) => {
        const piece = news.find((one) => one.id === id)
        if (piece !== undefined) return <Piece piece={piece} />
        if (news.length === 0) return <p>{w.none}</p>
        return <NewsRows news={news} />
      }}
    </WhenRead>
  )
}

function NewsRows({ news }: { news: readonly PackedNews[] }) {
  const { uiLang, hrefOf } = useSurroundings()
  return (
    <ul className="hall-rows">
      {[...news].sort(newestFirst).map((piece) => (
        <li key={piece.id}>
          <a href={hrefOf({ kind: 'news', id: piece.id })}>
            <Spoken text={piece.title} mark={false} />
            <small>{dateText(piece.date, uiLang)}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Piece({ piece }: { piece: PackedNews }) {
  const { uiLang, lang, words } = useSurroundings()
  const body = piece.body[lang]
  useSheetTitle(piece.title)
  return (
    <article className="sheet">
      <p className="over">{dateText(piece.date, uiLang)}</p>
      <div className="prose" lang={body === undefined ? 'vi' : undefined}>
        <Blocks blocks={body ?? piece.body.vi ?? []} />
      </div>
      {body === undefined && <p className="fallback">({words.inVietnamese})</p>}
      <SourcesList sources={piece.sources} />
    </article>
  )
}
