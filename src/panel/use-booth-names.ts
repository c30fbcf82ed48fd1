import { useMemo } from 'react'
import { useSurroundings } from '#card/surroundings.tsx'
import { boothNames, type BoothName } from './booth-name.ts'
import { useHall, useVisitState } from './panel-context.ts'

/** The booths of the hall one is in, and the one that is stood before or last set out for. */
export function useBoothNames(): { readonly names: readonly BoothName[]; readonly here: BoothName | null } {
  const { uiLang } = useSurroundings()
  const walk = useVisitState((state) => state.walk)
  const booth = useVisitState(({ place, going }) => (going?.target.kind === 'booth' ? going.target.id : place.booth))
  const hall = useHall()
  const names = useMemo(() => boothNames(walk, hall, uiLang), [walk, hall, uiLang])
  return { names, here: names.find(({ id }) => id === booth) ?? null }
}
