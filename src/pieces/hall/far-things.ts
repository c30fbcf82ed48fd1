import type { HallPlan } from '#plan/plan-hall.ts'
import { toInner, type Spot } from '#plan/rect.ts'
import { darken, lighten, mix } from '../colour.ts'
import { varied } from '../parts/palette.ts'
import { rock } from '../parts/rock.ts'
import type { Random } from '../random.ts'
import { box } from '../solid/box.ts'
import { shift, turn, type Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'

/** A place round a hall, `outM` beyond its corners. */
function roundAbout({ bounds }: HallPlan, angle: number, outM: number): Vec3 {
  const [w, d] = [bounds.widthM / 2, bounds.depthM / 2]
  const [s, c] = [Math.sin(angle), Math.cos(angle)]
  const edge = Math.min(w / Math.max(1e-6, Math.abs(s)), d / Math.max(1e-6, Math.abs(c)))
  return [bounds.xM + s * (edge + outM), 0.03 * outM, bounds.zM + c * (edge + outM)]
}

/** Trees on the slopes, only their crowns. */
export function farTrees(plan: HallPlan, random: Random): Mesh {
  const count = 38
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i + random.between(-0.4, 0.4)) / count) * Math.PI * 2
    const outM = random.between(7, 42)
    const [x, y, z] = roundAbout(plan, angle, outM)
    if (isBehindGate(plan, { xM: x, zM: z })) return []
    const size = random.between(1.3, 2.6) + outM * 0.02
    const own = random() < 0.1 ? '#e2a0b4' : mix('#4f7a3e', '#86a04a', random())
    const crown = (at: Vec3, r: number): Mesh =>
      rock({
        at,
        half: [r, r * random.between(0.8, 1.1), r],
        random,
        jitter: 0.3,
        colour: ([, ny]) => varied(random, ny > 0.3 ? lighten(own, 0.12) : darken(own, 0.06), 0.06),
        isSeen: ([nx, ny, nz]) => ny > -0.4 && nx * x + nz * z < 0.3 * Math.hypot(x, z),
      })
    const aside = random.between(-0.6, 0.6) * size
    return [...crown([x, y + size * 0.3, z], size), ...crown([x + aside, y + size * 1.05, z - aside], size * 0.62)]
  }).flat()
}

/** What a gate opens on stays open. */
const isBehindGate = ({ things }: HallPlan, spot: Spot): boolean =>
  things.some(({ kind, footprint }) => {
    const { xM, zM } = toInner(footprint, spot)
    return kind === 'gate' && zM < 0 && Math.abs(xM) < 8 - zM * 0.15
  })

/** Earth houses of a village, far enough to be three colours each. */
export function farHouses(plan: HallPlan, random: Random): Mesh {
  return [2.5, 2.75, 3.62, 3.8, 0.9, 5.2].flatMap((angle) => {
    const [x, y, z] = roundAbout(plan, angle, random.between(40, 62))
    return shift(turn(house(random), (angle * 180) / Math.PI + 180 + random.between(-25, 25)), [x, y + 1, z])
  })
}

function house(random: Random): Mesh {
  const [w, h, d] = [random.between(7, 9), 3.2, 5]
  const walls = box([0, -2, 0], [w, h + 2, d], { colour: mix('#cf9458', '#d8ab74', random()) }).slice(1, 4)
  const [r, out] = [2.4, 0.7]
  const p = (sx: number, y: number, z: number): Vec3 => [sx * (w / 2 + out), y, z]
  return [
    ...walls,
    {
      points: [p(-1, h - 0.3, d / 2 + out), p(1, h - 0.3, d / 2 + out), p(1, h + r, 0), p(-1, h + r, 0)],
      colour: '#8a7f78',
    },
    {
      points: [p(1, h - 0.3, -d / 2 - out), p(-1, h - 0.3, -d / 2 - out), p(-1, h + r, 0), p(1, h + r, 0)],
      colour: '#7a706c',
    },
    ...[-1, 1].map((side) => {
      const points: Vec3[] = [
        [(side * w) / 2, h, -d / 2],
        [(side * w) / 2, h, d / 2],
        [(side * w) / 2, h + r - 0.4, 0],
      ]
      return { points: side < 0 ? points : points.reverse(), colour: '#8a5a38' }
    }),
  ]
}
