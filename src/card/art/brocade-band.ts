import { darken, lighten } from './colour.ts'
import { createRandom } from './random.ts'
import { fill, rect } from './svg.ts'

export type BandPicture = {
  readonly colours: { readonly wall: string; readonly cloth: string; readonly accent: string }
  readonly seed: number | string
}

const STEP = 24

/** A strip of our own weave that tiles left to right: diamonds between zigzags. A whole SVG document of 240 × 24. */
export function brocadeBand({ colours: { wall, cloth, accent }, seed }: BandPicture): string {
  const random = createRandom(`band ${seed}`)
  const [ground, cream] = [darken(cloth, 0.34), '#f3e9d6']
  const second = lighten(wall, 0.1)
  const period = random.whole(1, 2)
  const [big, mid, dot, teeth, feet]: [string[], string[], string[], string[], string[]] = [[], [], [], [], []]
  for (let i = 0; i < 240 / STEP; i++) {
    const c = i * STEP + 12
    const wide = (i + period) % 2 === 0
    const r = wide ? 7 : 5
    ;(wide ? big : mid).push(`M${c - r - 2} 12L${c} ${12 - r} ${c + r + 2} 12 ${c} ${12 + r}z`)
    if (wide) mid.push(`M${c - 5} 12L${c} 8 ${c + 5} 12 ${c} 16z`)
    dot.push(`M${c - 2} 12l2-2 2 2-2 2z`)
    for (const x of [c - 12, c - 4, c + 4]) {
      teeth.push(`M${x} 2h8l-4 3.5z`)
      feet.push(`M${x} 22h8l-4-3.5z`)
    }
  }
  const body = [
    rect(0, 0, 240, 24, ground),
    rect(0, 0, 240, 2, accent),
    rect(0, 22, 240, 2, accent),
    fill(teeth.join(''), cream),
    fill(feet.join(''), cream),
    fill(big.join(''), accent),
    fill(mid.join(''), second),
    fill(dot.join(''), ground),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 24" width="240" height="24">${body.join('')}</svg>`
}
