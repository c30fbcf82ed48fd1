import type { BoothPlan } from '#plan/place-booth.ts'
import { darken, mix } from '../colour.ts'
import { TIMBER, TIMBER_DARK } from '../parts/palette.ts'
import { beam, panel } from '../parts/panel.ts'
import type { Random } from '../random.ts'
import type { Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import { WALL_HEIGHT_M } from './booth-frame.ts'
import { galleryRoof, roofLine, underRoofM } from './gallery-roof.ts'

const EAVES_M = 3.15

/**
 * The roof of a booth that stands alone. Only its walls carry it, on brackets above all heads: a post at its front
 * would be walked into, since the plan knows of none.
 */
export function boothRoof(plan: BoothPlan, random: Random): Mesh {
  const { widthM, depthM } = plan.footprint
  const half = widthM / 2 - 0.1
  const frontM = depthM / 2 - 0.04
  const wallEndM = plan.walls[1] === undefined ? -depthM / 2 + 0.12 : plan.walls[1].depthM - depthM / 2 - 0.06
  const isCloth = plan.kind === 'market-stall'
  const line = roofLine(depthM, EAVES_M, 0.42)
  const roofM = (z: number): number => (isCloth ? awningM(depthM, z) : underRoofM(line, z)) - 0.1
  const arms = [-half, half].flatMap((x) => [
    ...upright([x, WALL_HEIGHT_M, wallEndM], roofM(wallEndM)),
    ...upright([x, WALL_HEIGHT_M, -depthM / 2 + 0.1], roofM(-depthM / 2 + 0.1)),
    ...timber([x, roofM(-depthM / 2 + 0.1), -depthM / 2 + 0.1], [x, roofM(frontM), frontM]),
    ...timber([x, 2.15, wallEndM], [x, roofM(frontM) - 0.1, Math.min(frontM, wallEndM + 1.6)]),
  ])
  const plate = beam([-half - 0.2, roofM(frontM), frontM], [half + 0.2, roofM(frontM), frontM], {
    widthM: 0.14,
    heightM: 0.18,
    colour: TIMBER,
    cellM: 1.6,
  })
  return [...arms, ...plate, ...(isCloth ? awning(plan) : galleryRoof(line, widthM - 0.7, random))]
}

const upright = ([x, y, z]: Vec3, topM: number): Mesh =>
  topM - y < 0.05
    ? []
    : beam([x, y, z], [x, topM, z], { widthM: 0.13, heightM: 0.13, colour: TIMBER_DARK, without: ['ends'] })

const timber = (from: Vec3, to: Vec3): Mesh =>
  beam(from, to, { widthM: 0.12, heightM: 0.14, colour: TIMBER_DARK, without: ['ends'] })

const awningM = (depthM: number, zM: number): number => 3.62 - 0.14 * (zM + depthM / 2)

/** Striped cloth from the back wall to the front. */
function awning({ footprint: { widthM, depthM }, colours: { cloth, accent } }: BoothPlan): Mesh {
  const [backM, frontM] = [-depthM / 2 - 0.1, depthM / 2 + 0.5]
  const [high, low] = [awningM(depthM, backM), awningM(depthM, frontM)]
  const pale = mix('#f3e9d6', accent, 0.2)
  return panel([-widthM / 2, low, frontM], [widthM, 0, 0], [0, high - low, backM - frontM], {
    colour: (i) => (i % 2 === 0 ? cloth : darken(pale, 0.04)),
    columns: Math.max(3, Math.round(widthM / 0.66)),
    rows: 4,
    twoSided: true,
    sway: 0.12,
  })
}
