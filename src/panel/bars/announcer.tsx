import { useSurroundings } from '#card/surroundings.tsx'
import { useVisitState } from '../panel-context.ts'
import { wholeName } from '../booth-name.ts'
import { useBoothNames } from '../use-booth-names.ts'
import { useHallWords } from '../use-hall-words.ts'

/** Says for who does not see it where the visitor has come to. */
export function Announcer() {
  const { words } = useSurroundings()
  const w = useHallWords()
  const { here } = useBoothNames()
  const isWaiting = useVisitState(({ walk }) => walk === null)
  return (
    <p className="hidden" aria-live="polite" aria-atomic="true">
      {isWaiting ? w.preparing : here === null ? '' : wholeName(here, words)}
    </p>
  )
}
