import { useSurroundings } from '#card/surroundings.tsx'
import { spotOf } from '#visit/spot-of.ts'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'
import { TextToTake } from './text-to-take.tsx'

/** A link that leads to where one is, with what one has open. */
export function ShareSpot() {
  const { lang } = useSurroundings()
  const { link } = useHallWords()
  const { source } = usePanelled()
  const state = useVisitState((all) => all)
  const url = source.urlOfSpot(spotOf(state, source.exhibition.entranceHall), lang)
  return <TextToTake label={link.label} text={url} isUrl />
}
