import type { Booth } from '#content/booth.ts'
import type { Hall } from '#content/hall.ts'
import { radians, rectToOuter, toOuter, type Pose, type Rect, type Spot } from './rect.ts'

/** As much of a booth as decides where it stands and how it is built. */
export type BoothToPlace = Pick<Booth, 'id' | 'number' | 'template' | 'colours' | 'plinths'>

export interface PlinthPlan {
  readonly id: string
  readonly kind: Booth['plinths'][number]['kind']
  readonly footprint: Rect
  readonly heightM: number
  /** Where each product stands on it, side by side along its width. */
  readonly exhibits: readonly ExhibitPlan[]
}

export interface ExhibitPlan extends Pose {
  readonly product: string
  /** Height of its foot above the floor. */
  readonly yM: number
}

export interface BoothPlan {
  readonly id: string
  /** Its place in the hall's list of booths. */
  readonly index: number
  readonly footprint: Rect
  readonly number: number
  readonly kind: Booth['template']['kind']
  readonly dressing: Booth['template']['dressing']
  readonly colours: Booth['colours']
  /** What stands higher than the eye and is not walked through. */
  readonly walls: readonly Rect[]
  readonly plinths: readonly PlinthPlan[]
}

const WALL_M = 0.16

/** How far each side wall comes forward from the back, as part of the depth: a stall is open, a house is not. */
const SIDES: Readonly<Record<Booth['template']['kind'], number>> = {
  'market-stall': 0,
  'gallery-bay': 0.5,
  hearth: 0.5,
  'loom-house': 0.5,
  'house-front': 0.75,
}

/** A booth where the hall puts it: everything in metres of the hall. */
export function placeBooth(booth: BoothToPlace, placed: Hall['booths'][number], index: number): BoothPlan {
  const frame: Pose = { ...placed.position, yawRad: radians(placed.yawDeg) }
  return {
    id: booth.id,
    index,
    footprint: { ...frame, widthM: booth.template.widthM, depthM: booth.template.depthM },
    number: booth.number,
    kind: booth.template.kind,
    dressing: booth.template.dressing,
    colours: booth.colours,
    walls: wallsOf(booth).map((wall) => rectToOuter(frame, wall)),
    plinths: booth.plinths.map((plinth) => placePlinth(plinth, frame)),
  }
}

function placePlinth(plinth: Booth['plinths'][number], frame: Pose): PlinthPlan {
  const { id, kind, position, yawDeg, widthM, depthM, heightM, products } = plinth
  const footprint = rectToOuter(frame, { ...position, yawRad: radians(yawDeg), widthM, depthM })
  const exhibits = products.map((product, i) => {
    const aside: Spot = { xM: ((i + 0.5) / products.length - 0.5) * widthM, zM: 0 }
    return { product, ...toOuter(footprint, aside), yawRad: footprint.yawRad, yM: heightM }
  })
  return { id, kind, footprint, heightM, exhibits }
}

/** The back wall and the sides, in the booth's own frame. */
function wallsOf({ template: { kind, widthM, depthM } }: BoothToPlace): Rect[] {
  const back = { xM: 0, zM: (WALL_M - depthM) / 2, yawRad: 0, widthM, depthM: WALL_M }
  const sideM = SIDES[kind] * depthM
  if (sideM === 0) return [back]
  const sides = [-1, 1].map((side) => ({
    xM: (side * (widthM - WALL_M)) / 2,
    zM: (sideM - depthM) / 2,
    yawRad: 0,
    widthM: WALL_M,
    depthM: sideM,
  }))
  return [back, ...sides]
}
