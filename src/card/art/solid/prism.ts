import type { Point } from '../svg.ts'
import type { Face, Mesh } from './face.ts'

export type PrismOptions = { readonly colour: string; readonly side?: string; readonly gloss?: number; readonly glow?: number }

/** An outline in x, y (counter-clockwise) given a thickness from z0 to z1, front and rim. */
export function prism(outline: readonly Point[], z0: number, z1: number, { colour, side = colour, ...rest }: PrismOptions): Mesh {
  const rim: Face[] = outline.map(([x, y], i) => {
    const [u, v] = outline[(i + 1) % outline.length] ?? [x, y]
    return { points: [[x, y, z1], [x, y, z0], [u, v, z0], [u, v, z1]], colour: side, ...rest }
  })
  return [...rim, { points: outline.map(([x, y]) => [x, y, z1] as const), colour, ...rest }]
}
