import { gate, gateScene } from '#pieces/hall/gate.ts'
import { bamboo, banana, peachTree } from '#pieces/hall/plants.ts'
import { door, fence, lampRow, newsWall, sign, type FenceKind } from '#pieces/hall/ways.ts'
import { bench, cornRack, hearth, jars, well } from '#pieces/hall/yard.ts'
import { put } from '#pieces/parts/put.ts'
import type { Mesh } from '#pieces/solid/face.ts'
import type { HallPlan } from '#plan/plan-hall.ts'
import type { ThingPlan } from '#plan/place-things.ts'
import { toInner, toOuter, type Rect } from '#plan/rect.ts'
import { isReached, type WalkableFloor } from '#plan/walkable-floor.ts'
import { bunting, galleryAlong, hangingLine } from './hanging-lines.ts'

export interface ThingPlace {
  readonly plan: HallPlan
  readonly floor: WalkableFloor
  readonly seed: string
}

/** Pieces of dressing that are the same wherever they stand. */
const STANDING: Readonly<Record<string, (seed: string) => Mesh>> = {
  'peach-tree': peachTree,
  banana,
  bamboo,
  well,
  bench,
  jars,
  hearth,
  'corn-rack': cornRack,
  'stone-fence': (seed) => fence('stone-fence', { widthM: 3, depthM: 0.5, seed }),
}

/** Anything but a booth, in metres of the hall. What lies far off is of the land. */
export function thingMesh(thing: ThingPlan, place: ThingPlace): Mesh {
  const { footprint, id, scale } = thing
  const { seed } = place
  const size = { widthM: footprint.widthM, depthM: footprint.depthM, seed }
  switch (thing.kind) {
    case 'gate':
      return put(gate({ ...size, scene: gateScene(id) }), footprint)
    case 'door':
      return put(door(size), footprint)
    case 'news-wall':
      return put(newsWall(size), footprint)
    case 'fence':
      return put(fence(fenceKind(id), size, plainSides(thing, place.floor)), footprint)
    case 'sign':
      return signOnLine(thing, place)
    case 'dressing':
      return id === 'lamp-row' ? lamps(thing, place) : put(STANDING[id]?.(seed) ?? [], footprint, 0, scale)
    case 'waypoint':
      return []
    default:
      return thing.kind satisfies never
  }
}

/** The sides of a wall from which nobody can look at it. */
function plainSides(
  { footprint }: ThingPlan,
  floor: WalkableFloor,
): { readonly front: boolean; readonly back: boolean } {
  const isSeen = (zM: number): boolean =>
    [-0.3, 0, 0.3].some((k) => isReached(floor, toOuter(footprint, { xM: k * footprint.widthM, zM })))
  return { front: !isSeen(1), back: !isSeen(-1) }
}

const fenceKind = (id: string): FenceKind => (id === 'bamboo-fence' || id === 'earth-wall' ? id : 'stone-fence')

function signOnLine({ footprint }: ThingPlan, { plan, floor, seed }: ThingPlace): Mesh {
  const line = hangingLine(plan, floor, footprint)
  const alike = plan.things.filter((other) => other.kind === 'sign' && isOnLine(footprint, other.footprint))
  const isFirst = alike[0]?.footprint === footprint
  const boards = alike.map((other) => toInner(footprint, other.footprint).xM)
  const flags = isFirst ? bunting(line, boards, seed) : []
  return put([...(isFirst ? line.mesh : []), ...flags, ...sign(line.heightM(0))], footprint)
}

/** Whether two signs hang on one line. */
function isOnLine(frame: Rect, other: Rect): boolean {
  return Math.abs(toInner(frame, other).zM) < 0.2 && Math.abs(Math.sin(frame.yawRad - other.yawRad)) < 0.05
}

/** Along a gallery lamps hang from its eaves before its posts; elsewhere on a line. */
function lamps({ footprint, scale }: ThingPlan, { plan, floor }: ThingPlace): Mesh {
  const row = galleryAlong(plan, footprint)
  if (row === undefined) {
    const line = hangingLine(plan, floor, footprint)
    const lengthM = Math.min(5 * scale, line.toM - line.fromM - 1)
    return put([...line.mesh, ...lampRow(lengthM, line.heightM, Math.max(2, Math.round(lengthM / 1.6)))], footprint)
  }
  return put(
    row.posts.flatMap((post) => {
      const { xM } = toInner(row.footprint, post)
      const lamp = lampRow(0, () => plan.style.eavesM + 0.05, 1)
      return put(lamp, { xM, zM: row.footprint.depthM / 2 + 0.62, yawRad: 0 })
    }),
    row.footprint,
  )
}
