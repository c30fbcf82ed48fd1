import type { ModelPart } from './write-model.ts'

/** A part on a grid: its positions as whole steps, and where the grid begins. */
interface QuantisedPart {
  readonly positions: Uint16Array
  readonly colours: Uint8Array
  readonly indices: Uint32Array
  readonly stepM: number
  readonly originM: readonly [number, number, number]
}

const MOST_STEPS = 65_535

/**
 * Puts a part's vertices on a grid of steps and lets faces share them where they then agree; triangles that the grid
 * flattens are left out. Parts of one step size share one grid: no gap opens between them.
 */
export function quantisePart({ positions, colours, indices, stepM: askedM }: ModelPart): QuantisedPart {
  const { low, sizeM } = extent(positions)
  const stepM = Math.max(askedM, sizeM / (MOST_STEPS - 1))
  const originM = low.map((least) => Math.floor(least / stepM) * stepM) as [number, number, number]
  const known = new Map<string, number>()
  const places: number[] = []
  const tones: number[] = []
  const vertexOf = Array.from({ length: positions.length / 3 }, (_, v) => {
    const place = originM.map((from, axis) => Math.round(((positions[v * 3 + axis] ?? 0) - from) / stepM))
    const tone = [0, 1, 2, 3].map((i) => sevenBits(colours[v * 4 + i] ?? 0))
    const key = `${place.join()},${tone.join()}`
    const shared = known.get(key)
    if (shared !== undefined) return shared
    known.set(key, known.size)
    places.push(...place)
    tones.push(...tone)
    return known.size - 1
  })
  const kept: number[] = []
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [0, 1, 2].map((k) => vertexOf[indices[t + k] ?? 0] ?? 0)
    if (!isFlat(corners.map((v) => places.slice(v * 3, v * 3 + 3)))) kept.push(...corners)
  }
  return {
    positions: Uint16Array.from(places),
    colours: Uint8Array.from(tones),
    indices: Uint32Array.from(kept),
    stepM,
    originM,
  }
}

/** A byte without its last bit: what lies between two vertices is mixed when drawn, so that no bands come of it. */
const sevenBits = (byte: number): number => Math.min(127, Math.round(byte / 2)) * 2

function extent(positions: Float32Array): { readonly low: readonly number[]; readonly sizeM: number } {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  positions.forEach((x, i) => {
    low[i % 3] = Math.min(low[i % 3] ?? x, x)
    high[i % 3] = Math.max(high[i % 3] ?? x, x)
  })
  return { low, sizeM: Math.max(...low.map((least, axis) => (high[axis] ?? least) - least)) }
}

/** Whether a triangle on the grid has no area. */
function isFlat([a = [], b = [], c = []]: readonly (readonly number[])[]): boolean {
  const [u, v] = [b, c].map((to) => to.map((x, axis) => x - (a[axis] ?? 0)))
  const [ux = 0, uy = 0, uz = 0, vx = 0, vy = 0, vz = 0] = [...(u ?? []), ...(v ?? [])]
  return uy * vz === uz * vy && uz * vx === ux * vz && ux * vy === uy * vx
}
