import { fill, polygon, type Point } from '../svg.ts'

export type PersonOptions = {
  readonly tone: string
  readonly rim?: string
  readonly lit?: -1 | 1
  readonly pose?: 'stand' | 'sit' | 'dance'
}

/** A small figure seen from afar, without a face: one dark shape and an edge of light. x, y is the ground; h the height of a standing one. */
export function person(
  x: number,
  y: number,
  h: number,
  { tone, rim, lit = -1, pose = 'stand' }: PersonOptions,
): string {
  const tall = pose === 'sit' ? h * 0.6 : h
  const w = h * (pose === 'sit' ? 0.17 : 0.12)
  const lean = pose === 'dance' ? h * 0.1 : 0
  const foot = pose === 'dance' ? h * 0.2 : h * 0.08
  const body: Point[] = [
    [x - foot, y],
    [x - w, y - tall * 0.42],
    [x - w * 1.15 + lean, y - tall * 0.76],
    [x - w * 0.4 + lean, y - tall * 0.84],
    [x + w * 0.4 + lean, y - tall * 0.84],
    [x + w * 1.15 + lean, y - tall * 0.76],
    [x + w, y - tall * 0.42],
    [x + foot, y],
    [x + foot * 0.3, y],
    [x, y - tall * 0.3],
    [x - foot * 0.3, y],
  ]
  const head = h * 0.076
  const [cx, cy] = [x + lean * 1.1, y - tall * 0.84 - head * 0.9]
  const ring: Point[] = Array.from({ length: 7 }, (_, i): Point => [
    cx + head * Math.cos(i * 0.9),
    cy + head * 1.1 * Math.sin(i * 0.9),
  ])
  const edge: Point[] = [
    [x + lit * w * 0.5 + lean, y - tall * 0.83],
    [x + lit * w * 1.15 + lean, y - tall * 0.76],
    [x + lit * w, y - tall * 0.42],
    [x + lit * foot, y],
    [x + lit * foot * 0.62, y],
    [x + lit * w * 0.66, y - tall * 0.44],
  ]
  return (
    fill(polygon(body) + polygon(ring), tone) +
    (rim === undefined
      ? ''
      : fill(
          polygon(edge) +
            polygon([
              [cx + lit * head * 0.3, cy - head],
              [cx + lit * head, cy],
              [cx + lit * head * 0.3, cy + head],
              [cx + lit * head * 0.5, cy],
            ]),
          rim,
        ))
  )
}
