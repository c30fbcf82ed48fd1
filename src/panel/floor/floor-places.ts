import type { LocalisedText } from '#content/localised.ts'
import type { HallPack } from '#content/pack.ts'
import type { Spot } from '#plan/rect.ts'
import type { Viewpoint } from '#plan/viewpoint.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import type { Target } from '#visit/target.ts'

/** A place on the plan that is no booth. */
export interface FloorPlace {
  readonly kind: 'gate' | 'door' | 'news-wall' | 'entrance'
  readonly id: string
  readonly spot: Spot
  readonly target: Target
  /** Of a festival or a hall; the other places are called by what they are. */
  readonly name: LocalisedText | null
  /** Stands beside it on the plan and in the list. */
  readonly mark: string
}

interface Names {
  readonly festivals: ReadonlyMap<string, LocalisedText>
  readonly halls: ReadonlyMap<string, LocalisedText>
}

/** Gates, doors, the news wall and the entrance, as far as one comes near them. Gates are lettered. */
export function floorPlaces(walk: WalkPlan, hall: HallPack | null, { festivals, halls }: Names): readonly FloorPlace[] {
  const gates = walk.gates.flatMap(({ id, view }, i): FloorPlace[] => {
    const mark = String.fromCodePoint(65 + i)
    const name = festivals.get(id) ?? null
    return view === null
      ? []
      : [{ kind: 'gate', id, spot: placeOf(view), target: { kind: 'festival', id }, name, mark }]
  })
  const doors = walk.doors.flatMap(({ id, toHall, view }): FloorPlace[] => {
    const name = halls.get(toHall) ?? null
    return view === null
      ? []
      : [{ kind: 'door', id, spot: placeOf(view), target: { kind: 'door', id }, name, mark: '⇄' }]
  })
  const wall = hall?.hall.newsWall?.position ?? (walk.newsWall === null ? null : placeOf(walk.newsWall))
  const { pose } = walk.entrance
  return [
    ...gates,
    ...doors,
    ...(wall === null || walk.newsWall === null
      ? []
      : [{ kind: 'news-wall', id: '', spot: wall, target: { kind: 'news-wall' }, name: null, mark: '≡' } as const]),
    { kind: 'entrance', id: '', spot: pose, target: { kind: 'entrance' }, name: null, mark: '▲' },
  ]
}

const placeOf = ({ lookAt: { xM, zM } }: Viewpoint): Spot => ({ xM, zM })
