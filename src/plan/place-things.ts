import type { Hall } from '#content/hall.ts'
import type { JsonPath } from '#content/finding.ts'
import { distanceM, radians, toOuter, yawTowards, type Rect } from './rect.ts'

/** Anything but a booth that a hall's file puts somewhere. */
export interface ThingPlan {
  readonly kind: 'door' | 'gate' | 'news-wall' | 'waypoint' | 'sign' | 'fence' | 'dressing'
  /** What the file calls it: its own id, the festival of a gate, the piece of a dressing. */
  readonly id: string
  /** Where the file says so. */
  readonly path: JsonPath
  readonly footprint: Rect
  /** How many times its usual size. */
  readonly scale: number
  /** Whether one walks round it. */
  readonly isSolid: boolean
  /** Whether it hides what is behind it. */
  readonly isTall: boolean
}

const DOOR = { widthM: 2.4, depthM: 0.3 }
const GATE = { widthM: 4.2, depthM: 0.6 }
const NEWS_WALL_DEPTH_M = 0.3
/** A place to stand has no size of its own. */
const POINT = { widthM: 0, depthM: 0 }

/** What each piece of dressing takes of the floor at scale 1; null hangs, or lies beyond the hall. */
const DRESSING: Readonly<Record<Hall['dressing'][number]['piece'], { widthM: number; depthM: number } | null>> = {
  'peach-tree': { widthM: 0.5, depthM: 0.5 },
  banana: { widthM: 0.7, depthM: 0.7 },
  bamboo: { widthM: 0.9, depthM: 0.9 },
  well: { widthM: 1.3, depthM: 1.3 },
  bench: { widthM: 1.6, depthM: 0.45 },
  'stone-fence': { widthM: 3, depthM: 0.5 },
  jars: { widthM: 1, depthM: 0.6 },
  hearth: { widthM: 1, depthM: 1 },
  'corn-rack': { widthM: 2, depthM: 0.6 },
  'lamp-row': null,
  'flag-tower-far': null,
}

const FENCE_DEPTH_M = 0.45

/** All that stands in a hall beside its booths. */
export function placeThings(hall: Hall): ThingPlan[] {
  const { doors, gates, newsWall, waypoints, signs, fences, dressing } = hall
  const open = { isSolid: false, isTall: false }
  return [
    ...doors.map((door, i) => thing('door', door.id, ['doors', i], rectAt(door, DOOR), open)),
    ...gates.map((gate, i) => thing('gate', gate.festival, ['gates', i], rectAt(gate, GATE), open)),
    ...(newsWall === undefined ? [] : [wallOfNews(newsWall)]),
    ...waypoints.map((point, i) => thing('waypoint', point.id, ['waypoints', i], rectAt(point, POINT), open)),
    ...signs.map((sign, i) => thing('sign', sign.text.vi, ['signs', i], rectAt(sign, POINT), open)),
    ...fences.map((fence, i) =>
      thing('fence', fence.kind, ['fences', i], rectAlong(fence), {
        isSolid: true,
        isTall: fence.kind === 'earth-wall',
      }),
    ),
    ...dressing.map((piece, i) => {
      const size = DRESSING[piece.piece]
      const scaled = size && { widthM: size.widthM * piece.scale, depthM: size.depthM * piece.scale }
      const footprint = rectAt(piece, scaled ?? POINT)
      const way = { isSolid: scaled !== null, isTall: false }
      return thing('dressing', piece.piece, ['dressing', i], footprint, way, piece.scale)
    }),
  ]
}

/** How wide the pillars of a gate are, and the jambs of a door, metres. */
const PILLAR_M = { gate: 0.66, door: 0.45 }

/** What one walks round though one may walk through: a gate's pillars, a door's jambs. */
export function pillarsOf({ kind, footprint }: ThingPlan): readonly Rect[] {
  if (kind !== 'gate' && kind !== 'door') return []
  const widthM = PILLAR_M[kind]
  return [-1, 1].map((side) => {
    const aside = toOuter(footprint, { xM: (side * (footprint.widthM - widthM)) / 2, zM: 0 })
    return { ...footprint, ...aside, widthM }
  })
}

type Size = Pick<Rect, 'widthM' | 'depthM'>

function thing(
  kind: ThingPlan['kind'],
  id: string,
  path: JsonPath,
  footprint: Rect,
  way: Pick<ThingPlan, 'isSolid' | 'isTall'>,
  scale = 1,
): ThingPlan {
  return { kind, id, path, footprint, scale, ...way }
}

function wallOfNews(wall: NonNullable<Hall['newsWall']>): ThingPlan {
  const footprint = rectAt(wall, { widthM: wall.widthM, depthM: NEWS_WALL_DEPTH_M })
  return thing('news-wall', 'news-wall', ['newsWall'], footprint, { isSolid: true, isTall: true })
}

const rectAt = ({ position, yawDeg }: Hall['entrance'], size: Size): Rect => ({
  ...position,
  ...size,
  yawRad: radians(yawDeg),
})

/** A fence from one place to another; its width lies along it. */
function rectAlong({ from, to }: Hall['fences'][number]): Rect {
  return {
    xM: (from.xM + to.xM) / 2,
    zM: (from.zM + to.zM) / 2,
    yawRad: yawTowards(from, to) + Math.PI / 2,
    widthM: distanceM(from, to),
    depthM: FENCE_DEPTH_M,
  }
}
