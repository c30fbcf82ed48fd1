import { fill, polygon, stroke, type Point } from '../svg.ts'

/** A palm against the sky: a bent trunk and eight drooping blades. */
export function palm(x: number, y: number, h: number, lean: number, tone: string): string {
  const [tx, ty] = [x + lean, y - h]
  const blades = [-2.9, -2.5, -2.05, -1.57, -1.1, -0.65, -0.25, 0.15].map((a) => {
    const r = h * 0.36
    const [ex, ey] = [tx + Math.cos(a) * r, ty + Math.sin(a) * r * 0.72 + r * 0.34]
    const [mx, my] = [tx + Math.cos(a) * r * 0.52, ty + Math.sin(a) * r * 0.62 - r * 0.06]
    return `M${tx.toFixed(0)} ${ty.toFixed(0)}Q${mx.toFixed(0)} ${(my - r * 0.12).toFixed(0)} ${ex.toFixed(0)} ${ey.toFixed(0)}Q${mx.toFixed(0)} ${(my + r * 0.1).toFixed(0)} ${tx.toFixed(0)} ${ty.toFixed(0)}z`
  })
  return (
    stroke(
      `M${x} ${y}Q${(x + lean * 0.2).toFixed(0)} ${(y - h * 0.5).toFixed(0)} ${tx.toFixed(0)} ${ty.toFixed(0)}`,
      tone,
      h * 0.035,
    ) + fill(blades.join(''), tone)
  )
}

/** A clump of bamboo: arching canes with tufts of narrow leaves. */
export function bamboo(x: number, y: number, h: number, tone: string, side: -1 | 1): string {
  const canes = [0, 1, 2, 3].map((i) => {
    const [dx, top] = [side * (i * 9), h * (1 - i * 0.1)]
    const bend = side * h * (0.1 + i * 0.1)
    return {
      from: [x + dx, y] as Point,
      mid: [x + dx + bend * 0.15, y - top * 0.7] as Point,
      tip: [x + dx + bend, y - top] as Point,
    }
  })
  const wood = canes
    .map(
      ({ from, mid, tip }) =>
        `M${from.map((v) => v.toFixed(0)).join(' ')}Q${mid.map((v) => v.toFixed(0)).join(' ')} ${tip.map((v) => v.toFixed(0)).join(' ')}`,
    )
    .join('')
  const tufts = canes.flatMap(({ mid, tip }) =>
    [0.3, 0.55, 0.8, 1].flatMap((t) => {
      const [px, py] = [mid[0] + (tip[0] - mid[0]) * t, mid[1] + (tip[1] - mid[1]) * t]
      return [0.5, 1.2, 2.2].map((a) => {
        const [dx, dy] = [Math.cos(a) * side * h * 0.1, Math.sin(a) * h * 0.1]
        return polygon([
          [px, py],
          [px + dx * 0.5 - dy * 0.12, py + dy * 0.5 + dx * 0.12],
          [px + dx, py + dy],
          [px + dx * 0.5 + dy * 0.1, py + dy * 0.5 - dx * 0.1],
        ])
      })
    }),
  )
  return stroke(wood, tone, 3.4) + fill(tufts.join(''), tone)
}

/** A house on stilts at night, one or two windows lit. */
export function stiltHouse(x: number, y: number, w: number, tone: string, roof: string, lamp: string): string {
  const h = w * 0.3
  const posts = [0.04, 0.34, 0.64, 0.93]
    .map((u) =>
      polygon([
        [x + w * u, y],
        [x + w * (u + 0.035), y],
        [x + w * (u + 0.035), y - h],
        [x + w * u, y - h],
      ]),
    )
    .join('')
  return [
    fill(
      posts +
        polygon([
          [x, y - h],
          [x + w, y - h],
          [x + w, y - h * 2.1],
          [x, y - h * 2.1],
        ]),
      tone,
    ),
    fill(
      polygon([
        [x + w * 0.2, y - h * 1.25],
        [x + w * 0.34, y - h * 1.25],
        [x + w * 0.34, y - h * 1.8],
        [x + w * 0.2, y - h * 1.8],
      ]) +
        polygon([
          [x + w * 0.6, y - h * 1.1],
          [x + w * 0.72, y - h * 1.1],
          [x + w * 0.72, y - h * 1.85],
          [x + w * 0.6, y - h * 1.85],
        ]),
      lamp,
    ),
    fill(
      polygon([
        [x - w * 0.12, y - h * 1.95],
        [x + w * 0.14, y - h * 3.5],
        [x + w * 0.86, y - h * 3.5],
        [x + w * 1.12, y - h * 1.95],
      ]),
      roof,
    ),
  ].join('')
}
