import { benchRow, leastRow, type BenchRow } from '../bench-row.ts'
import { median } from '../median.ts'
import type { FrameFigures, PlaceRates } from './measure-frames.ts'
import type { VisitLoads } from './measure-loads.ts'
import type { ViewFigures } from './measure-views.ts'
import type { WalkFigures } from './measure-walk.ts'

export interface HallFigures {
  readonly loads: VisitLoads
  /** What is drawn at each place, on the phone tier and on the full one. */
  readonly phone: readonly ViewFigures[]
  readonly full: readonly ViewFigures[]
  readonly walk: WalkFigures
  readonly frames: FrameFigures
}

const ALL_KB = 1000
const SCRIPT_KB = 280
const MODEL_KB = 450
const REQUESTS = 25
const VISIT_SCRIPT_KB = 420
const DRAWS = 60
const PHONE_TRIANGLES = 80_000
const FULL_TRIANGLES = 120_000
const TEXTURES_MB = 32
const HEAP_MB = 1
/** Against the white room. */
const RATE = 0.8

/** The rows of a visit to the hall. */
export function hallRows({ loads, phone, full, walk, frames }: HallFigures): BenchRow[] {
  return [
    ...loadRows(loads),
    ...viewRows('phone tier', phone, PHONE_TRIANGLES),
    ...viewRows('full tier', full, FULL_TRIANGLES),
    benchRow(`hall at rest: frames in ${walk.restSeconds.toFixed(0)} s`, walk.framesAtRest, 'count', 0),
    benchRow(
      `hall: heap grown in ${walk.walkSeconds.toFixed(0)} s of walking (${walk.framesWalked} frames)`,
      walk.heapGrowth / 1e6,
      'MB',
      HEAP_MB,
    ),
    ...frameRows(frames),
  ]
}

function loadRows({ untilWalkable, wholeVisit, elsewhere }: VisitLoads): BenchRow[] {
  const { bytes, scriptBytes, modelBytes, requests, pictures } = untilWalkable
  const until = 'hall until walkable'
  return [
    benchRow(`${until}: all bytes`, bytes / 1000, 'kB', ALL_KB),
    benchRow(`${until}: script`, scriptBytes / 1000, 'kB', SCRIPT_KB),
    benchRow(`${until}: shape and baked light`, modelBytes / 1000, 'kB', MODEL_KB),
    benchRow(`${until}: requests, pictures of the page apart`, requests, 'count', REQUESTS),
    benchRow(`${until}: pictures of the page`, pictures, 'count'),
    benchRow('hall, every panel opened: script', wholeVisit.scriptBytes / 1000, 'kB', VISIT_SCRIPT_KB),
    benchRow('hall, every panel opened: all bytes', wholeVisit.bytes / 1000, 'kB'),
    benchRow('hall, every panel opened: requests to other hosts', elsewhere, 'count', 0),
  ]
}

/** The worst place of each, by its name. */
function viewRows(tier: string, views: readonly ViewFigures[], triangles: number): BenchRow[] {
  const row = (what: string, name: 'draws' | 'triangles' | 'textureBytes', budget: number) => {
    const [first, ...others] = views
    if (first === undefined) throw new Error('No place of the hall was looked at.')
    const worst = others.reduce((a, b) => (b[name] > a[name] ? b : a), first)
    const of = `${tier}, of ${views.length} places all round: ${what} (${worst.id})`
    return name === 'textureBytes'
      ? benchRow(of, worst[name] / 1e6, 'MB', budget)
      : benchRow(of, worst[name], 'count', budget)
  }
  return [
    row('most draws', 'draws', DRAWS),
    row('most triangles', 'triangles', triangles),
    row('textures', 'textureBytes', TEXTURES_MB),
  ]
}

function frameRows({ cleared, places, whiteDraws, whiteTriangles }: FrameFigures): BenchRow[] {
  const turning = 'turning, 960 × 540, phone tier'
  const white = places.flatMap((place) => place.white)
  return [
    benchRow(`${turning}: a cleared frame`, median(cleared), '/s'),
    benchRow(
      `${turning}: a white room (${whiteDraws} draws, ${Math.round(whiteTriangles)} triangles in view)`,
      median(white),
      '/s',
    ),
    ...places.flatMap((place) => [
      benchRow(`${turning}: the hall (${place.id})`, median(place.hall), '/s'),
      leastRow(`${turning}: the hall (${place.id}) against the white room`, median(against(place)), '×', RATE),
    ]),
  ]
}

/** Round by round: what slowed the one slowed the other. */
const against = ({ hall, white }: PlaceRates): number[] => hall.map((rate, round) => rate / (white[round] ?? NaN))
