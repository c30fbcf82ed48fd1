import { darken, lighten, mix } from '../colour.ts'
import { createRandom, type Random } from '../random.ts'
import type { Face, Mesh } from '../solid/face.ts'
import { centreOf, normalOf, type Vec3 } from '../solid/vector.ts'

export interface Peak {
  /** Its foot. */
  readonly at: Vec3
  readonly radiusM: number
  readonly heightM: number
  /** 1 a dome … 2 a tower. */
  readonly steep: number
  readonly seed: number | string
  /** How many corners a ring has: fewer further off. */
  readonly sides: number
  /** Far off, every other ring of the net is left out. */
  readonly isFar?: boolean
  /** A flat top as large as this, for what stands on it. */
  readonly topM?: number
}

interface Dome {
  readonly x: number
  readonly z: number
  readonly r: number
  readonly h: number
}

const RINGS = [0.09, 0.2, 0.32, 0.44, 0.56, 0.68, 0.82, 1.05]
const FAR_RINGS = [0.12, 0.32, 0.54, 0.76, 1.05]

/** A karst peak: domes joined at their highest, gullies down the flanks, green where soil can lie. Only what is turned to the hall is made. */
export function karstPeak(peak: Peak): Mesh {
  const random = createRandom(peak.seed)
  const { at, radiusM, heightM, topM } = peak
  const heightAt = relief(peak, random)
  const twist = random.between(0, 1)
  const rings = peak.isFar === true ? FAR_RINGS : RINGS
  const last = rings.length - 1
  const net = rings.map((reach, ring) =>
    Array.from({ length: peak.sides }, (_, side): Vec3 => {
      const isRough = ring > 0 && ring < last
      const r = reach * radiusM * 1.12 * (isRough ? random.between(0.9, 1.1) : 1)
      const a =
        ((side + twist + 0.5 * (ring % 2) + (isRough ? random.between(-0.16, 0.16) : 0)) / peak.sides) * Math.PI * 2
      const [x, z] = [Math.sin(a) * r, Math.cos(a) * r]
      const isTop = topM !== undefined && reach * radiusM * 1.12 < topM * 1.3
      return [at[0] + x, at[1] + (ring === last ? -5 : isTop ? heightM : heightAt(x, z)), at[2] + z]
    }),
  )
  const point = (ring: number, side: number): Vec3 => net[ring]?.[side % peak.sides] ?? at
  const top: Vec3 = [at[0], at[1] + (topM === undefined ? heightAt(0, 0) * 1.01 : heightM), at[2]]
  const made: Vec3[][] = []
  for (let side = 0; side < peak.sides; side++) {
    made.push([top, point(0, side), point(0, side + 1)])
    for (let ring = 0; ring < last; ring++) {
      const [a, b] = [point(ring, side), point(ring, side + 1)]
      // Rings are turned half a step against each other.
      const [c, d] = [point(ring + 1, side + (ring % 2)), point(ring + 1, side + 1 + (ring % 2))]
      made.push([a, c, b], [b, c, d])
    }
  }
  return made.flatMap((points) => coloured(points, peak, random))
}

/** Height over the foot: a tower with broken shoulders about it, furrowed all round. */
function relief({ radiusM, heightM, steep }: Peak, random: Random): (x: number, z: number) => number {
  const shoulders = Array.from({ length: 4 }, (_, i): Dome => {
    const a = (i / 4) * Math.PI * 2 + random.between(-0.6, 0.6)
    const far = radiusM * random.between(0.24, 0.52)
    const h = heightM * random.between(0.42, 0.88)
    return { x: Math.sin(a) * far, z: Math.cos(a) * far, r: radiusM * random.between(0.3, 0.46), h }
  })
  const domes: readonly Dome[] = [{ x: 0, z: 0, r: radiusM * 0.62, h: heightM }, ...shoulders]
  const waves = [2, 5, 9].map((k) => [k + random.whole(0, 2), random.between(0, 6.28)] as const)
  return (x, z) => {
    const a = Math.atan2(x, z)
    const furrow = waves.reduce((sum, [k, phase], i) => sum + Math.abs(Math.sin((a * k) / 2 + phase)) / (i + 2), 0)
    const tower = Math.max(
      ...domes.map(({ x: dx, z: dz, r, h }) => {
        const t = Math.hypot(x - dx, z - dz) / (r * (0.8 + 0.34 * furrow))
        return t >= 1 ? 0 : h * (0.83 * (1 - t ** (2.3 * steep)) + 0.17 * (1 - t))
      }),
    )
    const far = Math.hypot(x, z) / (radiusM * 1.12)
    const foot = heightM * 0.34 * Math.max(0, 1 - far) ** 1.3
    return Math.max(tower, foot) + 0.15 * foot
  }
}

const ROCK = ['#8e95a3', '#a2a5ad', '#7d8698', '#b0aca8'] as const
const GREENS = ['#6f8c48', '#7f9a4e', '#5f8046'] as const

function coloured(points: Vec3[], { at, heightM }: Peak, random: Random): Face[] {
  const normal = normalOf(points)
  if (normal[1] < 0.02) return []
  const [x, y, z] = centreOf(points)
  const away = Math.hypot(at[0], at[2]) || 1
  // A hall lies in the middle: what is turned from it is never seen.
  if ((-normal[0] * at[0] - normal[2] * at[2]) / away < -0.3) return []
  const high = (y - at[1]) / heightM
  const stone = mix(random.pick(ROCK), '#c9b596', 0.12 + 0.15 * Math.max(0, Math.sin(y * 0.6 + x * 0.05 + z * 0.05)))
  const green = random.pick(GREENS)
  const soil = normal[1] > 0.84 || (high < 0.24 && normal[1] > 0.4) || (normal[1] > 0.66 && random() < 0.5)
  const own = soil ? mix(green, stone, high < 0.3 ? 0.1 : 0.3) : random() < 0.14 ? mix(stone, green, 0.45) : stone
  return [{ points, colour: high > 0.75 && !soil ? lighten(own, 0.1) : darken(own, 0.06 * (1 - high)) }]
}
