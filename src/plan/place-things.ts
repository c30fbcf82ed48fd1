import type { Hall } from '#content/hall.ts'
import type { JsonPath } from '#content/finding.ts'
import { radians, type Rect } from './rect.ts'

/** Anything but a booth that a hall's file puts somewhere. */
export interface ThingPlan {
  readonly kind: 'door' | 'gate' | 'news-wall' | 'waypoint' | 'sign' | 'dressing'
  /** What the file calls it: its own id, the festival of a gate, the piece of a dressing. */
  readonly id: string
  /** Where the file says so. */
  readonly path: JsonPath
  readonly footprint: Rect
  /** Whether one walks round it. */
  readonly isSolid: boolean
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

/** All that stands in a hall beside its booths. */
export function placeThings(hall: Hall): ThingPlan[] {
  const at = ({ position, yawDeg }: Hall['entrance'], size: { widthM: number; depthM: number }): Rect => ({
    ...position,
    ...size,
    yawRad: radians(yawDeg),
  })
  const { newsWall } = hall
  return [
    ...hall.doors.map((door, i): ThingPlan => ({
      kind: 'door',
      id: door.id,
      path: ['doors', i],
      footprint: at(door, DOOR),
      isSolid: false,
    })),
    ...hall.gates.map((gate, i): ThingPlan => ({
      kind: 'gate',
      id: gate.festival,
      path: ['gates', i],
      footprint: at(gate, GATE),
      isSolid: false,
    })),
    ...(newsWall === undefined
      ? []
      : [
          {
            kind: 'news-wall' as const,
            id: 'news-wall',
            path: ['newsWall'],
            footprint: at(newsWall, { widthM: newsWall.widthM, depthM: NEWS_WALL_DEPTH_M }),
            isSolid: true,
          },
        ]),
    ...hall.waypoints.map((point, i): ThingPlan => ({
      kind: 'waypoint',
      id: point.id,
      path: ['waypoints', i],
      footprint: at(point, POINT),
      isSolid: false,
    })),
    ...hall.signs.map((sign, i): ThingPlan => ({
      kind: 'sign',
      id: sign.text.vi,
      path: ['signs', i],
      footprint: at(sign, POINT),
      isSolid: false,
    })),
    ...hall.dressing.map((piece, i): ThingPlan => {
      const size = DRESSING[piece.piece]
      const scaled = size && { widthM: size.widthM * piece.scale, depthM: size.depthM * piece.scale }
      return {
        kind: 'dressing',
        id: piece.piece,
        path: ['dressing', i],
        footprint: at(piece, scaled ?? POINT),
        isSolid: scaled !== null,
      }
    }),
  ]
}
