import type { BoothPlan } from '#plan/place-booth.ts'
import { toInner } from '#plan/rect.ts'
import { darken, mix } from '../colour.ts'
import { chilliString, cornBundle, tinLamp } from '../parts/hanging.ts'
import { TIMBER, TIMBER_PALE } from '../parts/palette.ts'
import { panel } from '../parts/panel.ts'
import { put } from '../parts/put.ts'
import { createRandom, type Random } from '../random.ts'
import { box } from '../solid/box.ts'
import { shift, type Mesh } from '../solid/face.ts'
import { backFaceM, fasciaAtM, postersWidthM } from './booth-frame.ts'
import { AGAINST_WALL, DEEP_M, onCounter, type BoothDressing } from './booth-dressing.ts'
import { boothRoof } from './booth-roof.ts'
import { boothFront, boothWalls, posterBoards } from './booth-shell.ts'
import { plinth } from './plinth.ts'

export interface BoothOptions {
  readonly seed: number | string
  /** Under a gallery's roof; else it has its own. */
  readonly isInGallery: boolean
}

/** A booth with its plinths, in the frame of its footprint; products are not its. */
export function booth(plan: BoothPlan, { seed, isInGallery }: BoothOptions): Mesh {
  const random = createRandom(`booth ${plan.id} ${seed}`)
  const plinths = plan.plinths.flatMap(({ id, kind, heightM, footprint, exhibits }) => {
    const { widthM, depthM } = footprint
    const labels = Math.max(1, exhibits.length)
    const shape = plinth({ kind, heightM, widthM, depthM, labels }, plan.colours, `${plan.id} ${id} ${seed}`)
    return put(shape, { ...toInner(plan.footprint, footprint), yawRad: footprint.yawRad - plan.footprint.yawRad })
  })
  return [
    ...boothWalls(plan, random, isInGallery),
    ...(isInGallery ? [] : boothRoof(plan, random)),
    ...boothFront(plan, isInGallery),
    ...posterBoards(plan),
    ...dressing(plan, random, isInGallery),
    ...plinths,
  ]
}

interface Slot {
  readonly xM: number
  readonly zM: number
  readonly yawRad: number
  readonly widthM: number
}

/** Places along the walls beside the posters, then along the side walls. */
function slotsOf(plan: BoothPlan): Slot[] {
  const zM = backFaceM(plan)
  const half = plan.footprint.widthM / 2 - 0.18
  const besideM = half - postersWidthM(plan.footprint.widthM) / 2 - 0.12
  const beside = [-1, 1].map((side) => ({ xM: side * (half - besideM / 2), zM, yawRad: 0, widthM: besideM }))
  const along = plan.walls.slice(1).map((wall) => {
    const { xM, zM: middleM } = toInner(plan.footprint, wall)
    const side = Math.sign(xM)
    const freeM = wall.depthM - 0.2 - DEEP_M
    return {
      xM: xM - (side * wall.widthM) / 2,
      zM: middleM + 0.1 + DEEP_M / 2,
      yawRad: (-side * Math.PI) / 2,
      widthM: freeM,
    }
  })
  return [...beside, ...along].filter(({ widthM }) => widthM > 0.7)
}

const SMALL: readonly BoothDressing[] = ['tea-things', 'baskets', 'jars']

function dressing(plan: BoothPlan, random: Random, isInGallery: boolean): Mesh {
  const slots = slotsOf(plan)
  const standing = plan.dressing.filter((kind) => AGAINST_WALL[kind] !== null)
  const large = standing.filter((kind) => !SMALL.includes(kind))
  const small = standing.filter((kind) => SMALL.includes(kind))
  const inSlots = [...large, ...small].flatMap((kind, i) => {
    const slot = slots[i]
    const make = AGAINST_WALL[kind]
    if (slot === undefined || make === null || (i > 1 && SMALL.includes(kind))) return []
    return put(make({ random, colours: plan.colours, widthM: slot.widthM }), slot)
  })
  // What found no place at a wall stands on the counter; so does something small where nothing is left.
  const left = small.filter((kind) => large.length + small.indexOf(kind) >= Math.min(2, slots.length))
  return [
    ...inSlots,
    ...counter(plan, left.length > 0 ? left : small.slice(0, 1), random),
    ...hung(plan, random, isInGallery),
  ]
}

/** A low counter under the posters, small things on it. */
function counter(plan: BoothPlan, small: readonly BoothDressing[], random: Random): Mesh {
  const widthM = postersWidthM(plan.footprint.widthM)
  const [h, zM] = [0.66, backFaceM(plan)]
  const body = [
    ...box([0, 0, DEEP_M / 2], [widthM - 0.08, h - 0.05, DEEP_M - 0.03], { colour: TIMBER }).slice(1, 4),
    ...box([0, h - 0.05, DEEP_M / 2], [widthM, 0.05, DEEP_M], { colour: TIMBER, top: TIMBER_PALE }).slice(1),
    ...panel([-widthM / 2 + 0.1, 0.1, DEEP_M - 0.008], [widthM - 0.2, 0, 0], [0, h - 0.2, 0], {
      colour: (i) => (i % 2 === 0 ? mix(plan.colours.cloth, TIMBER, 0.2) : darken(plan.colours.cloth, 0.2)),
      cellM: 0.55,
      rows: 1,
    }),
  ]
  const kinds = small.length === 0 ? (['baskets'] as const) : small
  const things = kinds.flatMap((kind, i) => {
    const x = kinds.length === 1 ? -widthM * 0.26 : ((i + 0.5) / kinds.length - 0.5) * widthM * 0.8
    return onCounter(kind, [x, h, DEEP_M / 2], random)
  })
  return shift([...body, ...things], [0, 0, zM])
}

/** What hangs under the front, above all heads or against a post. */
function hung(plan: BoothPlan, random: Random, isInGallery: boolean): Mesh {
  const z = fasciaAtM(plan, isInGallery)
  const half = plan.footprint.widthM / 2
  const mesh: Mesh[] = []
  for (const kind of plan.dressing) {
    if (kind === 'lamps') for (const x of [-half * 0.52, half * 0.52]) mesh.push(tinLamp([x, 3.1, z - 0.5], 0.42))
    if (kind === 'corn')
      for (const x of [-half + 0.54, -half + 0.86, half - 0.54, half - 0.86])
        mesh.push(cornBundle([x, 3.08, z - 0.02], random, 5, 1.35))
    if (kind === 'chilli')
      for (const x of [-half + 0.08, half - 0.08, half - 0.3]) mesh.push(chilliString([x, 3.02, z - 0.02], random))
  }
  return mesh.flat()
}
