import type { HallPlan } from '#plan/plan-hall.ts'
import { distanceM, forwardOf, type Rect, type Spot } from '#plan/rect.ts'
import { mix } from '../colour.ts'
import { varied } from '../parts/palette.ts'
import type { Random } from '../random.ts'
import type { Face, Mesh } from '../solid/face.ts'
import { add, centreOf, scale, subtract, type Vec3 } from '../solid/vector.ts'
import { gateScene } from './gate.ts'

/** How far each ring of the land lies beyond the bounds. */
const RINGS_M = [0, 1.6, 4.5, 8, 12.5, 18, 25, 34, 48, 70, 105, 160]
const STEP_M = 5.2

/** The land from the bounds of a hall outwards: an edge of trodden earth, grass, fields, rising ground. */
export function hills(plan: HallPlan, random: Random): Mesh {
  const edge = around(plan.bounds)
  const heights = edge.map(() => RINGS_M.map((outM) => landM(outM, random)))
  const point = (i: number, ring: number): Vec3 => {
    const spot = edge[i % edge.length] ?? plan.bounds
    const [dx, dz] = [spot.xM - plan.bounds.xM, spot.zM - plan.bounds.zM]
    const k = 1 + (RINGS_M[ring] ?? 0) / (Math.hypot(dx, dz) || 1)
    return [plan.bounds.xM + dx * k, heights[i % edge.length]?.[ring] ?? 0, plan.bounds.zM + dz * k]
  }
  const patches = patchesOf(plan)
  return edge.flatMap((_, i) =>
    RINGS_M.slice(1).flatMap((outM, j) => {
      const corners = [point(i, j), point(i, j + 1), point(i + 1, j + 1), point(i + 1, j)]
      const [a, b, c, d] = corners as [Vec3, Vec3, Vec3, Vec3]
      // One colour for both halves: it reads as a field, not as a triangle.
      const patch = patchAt(corners, outM, patches, random)
      const colour = patch === null ? landColour(outM, random) : rowColour(patch, j, random)
      const field: Mesh = [
        { points: [a, b, c], colour },
        { points: [a, c, d], colour: varied(random, colour, 0.03) },
      ]
      return patch === null || outM > TUFTS_TO_M ? field : [...field, ...tufts(field, patch, random)]
    }),
  )
}

/** How high the land is about so far beyond the bounds. */
const landM = (outM: number, random: Random): number =>
  outM === 0 ? 0 : outM < 4 ? random.between(-0.06, 0.05) : outM * 0.05 + outM * random.between(-0.05, 0.09)

interface Patch extends Spot {
  readonly colours: readonly [string, ...string[]]
}

/** Behind each gate the land already has the colours of where it leads. */
function patchesOf({ things }: HallPlan): Patch[] {
  return things.flatMap(({ kind, id, footprint }): Patch[] => {
    if (kind !== 'gate') return []
    const back = forwardOf(footprint.yawRad + Math.PI)
    const spot = { xM: footprint.xM + back.xM * 22, zM: footprint.zM + back.zM * 22 }
    switch (gateScene(id)) {
      case 'buckwheat':
        return [{ ...spot, colours: ['#f2b6cc', '#dc6f9c', '#f7d9e2', '#86a04a', '#e592b4', '#c24680'] }]
      case 'terraces':
        return [{ ...spot, colours: ['#dca02c', '#7d9a3c', '#e2b244', '#cf8c22', '#9fa83c', '#e8bc50'] }]
      case 'fire':
        return [{ ...spot, colours: ['#2f5a3c', '#3f6a42', '#4a7040'] }]
      default:
        return []
    }
  })
}

function patchAt(points: readonly Vec3[], outM: number, patches: readonly Patch[], random: Random): Patch | null {
  const [x, , z] = centreOf(points)
  const reachM = 24 + random.between(-4, 3)
  return (outM > 3 && patches.find((own) => distanceM(own, { xM: x, zM: z }) < reachM)) || null
}

/** Fields lie in rows along the slope. */
function rowColour({ colours }: Patch, ring: number, random: Random): string {
  return varied(random, colours[(ring + (random() < 0.2 ? 1 : 0)) % colours.length] ?? colours[0], 0.05)
}

function landColour(outM: number, random: Random): string {
  if (outM < 2) return varied(random, '#b08a58', 0.06)
  if (outM < 6) return varied(random, mix('#a5924e', '#8f9a48', random()), 0.05)
  const field = random()
  const own = field < 0.14 ? '#c2a850' : field < 0.24 ? '#a98a58' : mix('#7f9a48', '#93a552', random())
  return varied(random, own, 0.05)
}

const TUFTS_TO_M = 13

/** What grows in a field near enough to be seen as plants: tilted heads over it, turned to the sky. */
function tufts(field: Mesh, { colours }: Patch, random: Random): Mesh {
  return field.flatMap(({ points: [a, b, c] }) =>
    a === undefined || b === undefined || c === undefined
      ? []
      : [0, 1, 2, 3].map((): Face => {
          const [u, v] = [random.between(0.05, 0.6), random.between(0.05, 0.38)]
          const root = add(a, add(scale(subtract(b, a), u), scale(subtract(c, a), v)))
          const [yaw, r] = [random.between(0, Math.PI * 2), random.between(0.2, 0.42)]
          const points = [0, 1, 2].map((k): Vec3 => {
            const turn = yaw + (k * Math.PI * 2) / 3
            return add(root, [Math.sin(turn) * r, random.between(0.22, 0.55), Math.cos(turn) * r])
          })
          return { points, colour: random.pick([...colours] as [string, ...string[]]), sway: 0.6 }
        }),
  )
}

/** Places along a rectangle's sides, counter-clockwise seen from above, its corners among them. */
function around({ xM, zM, widthM, depthM }: Rect): Spot[] {
  const [w, d] = [widthM / 2, depthM / 2]
  const corners: readonly Spot[] = [
    { xM: -w, zM: -d },
    { xM: -w, zM: d },
    { xM: w, zM: d },
    { xM: w, zM: -d },
  ]
  return corners.flatMap((from, i) => {
    const to = corners[(i + 1) % 4] ?? from
    // A vast hall has no finer edge than a usual one.
    // Odd, so that no seam of fields lies on the axis.
    const count = Math.max(1, Math.min(13, 2 * Math.floor(distanceM(from, to) / STEP_M / 2) + 1))
    return Array.from({ length: count }, (_, k) => ({
      xM: xM + from.xM + ((to.xM - from.xM) * k) / count,
      zM: zM + from.zM + ((to.zM - from.zM) * k) / count,
    }))
  })
}
