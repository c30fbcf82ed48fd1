import type { Triangle } from '../pieces/hall-measures.ts'

export type Point = readonly [x: number, z: number]

/** What of a triangle lies between two heights, seen from above; empty where nothing does. */
export function slice(triangle: Triangle, lowM: number, highM: number): Point[] {
  const above = cut([...triangle], (y) => y - lowM)
  return cut(above, (y) => highM - y).map(([x, , z]): Point => [x, z])
}

type Corner = Triangle[number]

function cut(corners: readonly Corner[], keep: (y: number) => number): Corner[] {
  return corners.flatMap((from, i): Corner[] => {
    const to = corners[(i + 1) % corners.length] ?? from
    const [a, b] = [keep(from[1]), keep(to[1])]
    const t = a / (a - b)
    const crossing: Corner = [
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t,
      from[2] + (to[2] - from[2]) * t,
    ]
    return [...(a > 0 ? [from] : []), ...(a > 0 !== b > 0 ? [crossing] : [])]
  })
}

/** How far a place is from what an outline covers; 0 inside. */
export function distanceToOutlineM([x, z]: Point, outline: readonly Point[]): number {
  let isInside = false
  let least = Infinity
  outline.forEach(([ax, az], i) => {
    const [bx, bz] = outline[(i + 1) % outline.length] ?? [ax, az]
    if (az > z !== bz > z && x < ((bx - ax) * (z - az)) / (bz - az) + ax) isInside = !isInside
    const [dx, dz] = [bx - ax, bz - az]
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz || 1)))
    least = Math.min(least, Math.hypot(x - ax - dx * t, z - az - dz * t))
  })
  return isInside ? 0 : least
}
