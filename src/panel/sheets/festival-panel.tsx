import { Footprints } from 'lucide-react'
import { useCallback } from 'react'
import { FestivalSheet } from '#card/festival-sheet.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import type { Festival } from '#content/festival.ts'
import { IconButton } from '../bars/icon-button.tsx'
import { usePanelled, useVisitState } from '../panel-context.ts'
import type { Read } from '../panel-source.ts'
import { useSheetTitle } from '../sheet-title.ts'
import { useHallWords } from '../use-hall-words.ts'
import { WhenRead } from '../when-read.tsx'

/** A festival, and the way to it: through its gate where a scene lies behind, else to its page. */
export function FestivalPanel({ id }: { id: string }) {
  const { source } = usePanelled()
  const read = useCallback(async (): Promise<Read<Festival>> => {
    const programme = await source.programme()
    if (!programme.ok) return programme
    const festival = programme.body.festivals.find((one) => one.id === id)
    return festival === undefined ? { ok: false, fault: 'not-here' } : { ok: true, body: festival }
  }, [source, id])
  return (
    <>
      <WhenRead read={read}>{(festival) => <NamedFestival festival={festival} />}</WhenRead>
      <FestivalActions id={id} />
    </>
  )
}

function NamedFestival({ festival }: { festival: Festival }) {
  useSheetTitle(festival.name)
  return <FestivalSheet festival={festival} isInSheet />
}

function FestivalActions({ id }: { id: string }) {
  const { hrefOf } = useSurroundings()
  const { visit, source } = usePanelled()
  const hasGate = useVisitState(({ walk }) => walk?.gates.some((gate) => gate.id === id && gate.view !== null) === true)
  const isInside = useVisitState(({ place }) => place.festival === id)
  const w = useHallWords()
  if (isInside) return null
  return (
    <div className="hall-actions">
      <div className="hall-action-row">
        {source.hasScene?.(id) === true ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              visit.closePanel()
              visit.enterFestival(id)
            }}
          >
            {w.fest.enter}
          </button>
        ) : (
          <a className="button" href={hrefOf({ kind: 'festival', id })} data-page="">
            {w.fest.page}
          </a>
        )}
        {hasGate && (
          <IconButton icon={Footprints} label={w.fest.gate} onPress={() => visit.goTo({ kind: 'festival', id })}>
            <span>{w.fest.gate}</span>
          </IconButton>
        )}
      </div>
    </div>
  )
}
