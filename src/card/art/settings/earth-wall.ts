import { darken, lighten, mix } from '#pieces/colour.ts'
import { fill, polygon, rect, type Point } from '../svg.ts'
import type { Setting } from './setting.ts'

/** Before a rammed-earth wall: the courses of the ramming, a lattice window, a slant of sun, tiles above. */
export const earthWall: Setting = (random, { wall, cloth, accent }) => {
  const earth = mix(wall, '#d0974f', 0.55)
  const shade = darken(mix(earth, '#8a5a52', 0.3), 0.22)
  const out = [rect(0, 0, 480, 300, shade)]
  // Sunlit part below the eave's shadow.
  const slant = random.between(40, 74)
  const sun: Point[] = [
    [0, slant],
    [480, slant + 74],
    [480, 300],
    [0, 300],
  ]
  out.push(fill(polygon(sun), earth))
  for (const [i, y] of [62, 112, 162, 214, 262].entries()) {
    const wave = Array.from({ length: 7 }, (_, k): Point => [k * 80, y + random.between(-3, 3)])
    out.push(
      fill(
        polygon([...wave, ...wave.map(([x, yy]): Point => [x, yy + random.between(2, 5)]).toReversed()]),
        darken(earth, 0.16),
        'opacity=".55"',
      ),
    )
    if (i > 0)
      out.push(
        fill(
          polygon([...wave, ...wave.map(([x, yy]): Point => [x, yy - random.between(5, 12)]).toReversed()]),
          lighten(earth, 0.25),
          'opacity=".4"',
        ),
      )
  }
  const specks = Array.from({ length: 8 }, () => {
    const [x, y] = [random.between(0, 480), random.between(100, 262)]
    return polygon([
      [x, y],
      [x + random.between(3, 8), y - 2],
      [x + 5, y + random.between(2, 4)],
    ])
  })
  out.push(fill(specks.join(''), darken(earth, 0.2), 'opacity=".35"'))
  out.push(lattice(random() < 0.5 ? 34 : 372, 124, darken(mix('#5a3420', cloth, 0.16), 0.05)))
  out.push(eave(darken(mix('#5c5a58', wall, 0.12), 0.2), random.between(-6, 8)))
  // A hanging of the booth's own cloth at one side, and the ground.
  out.push(
    rect(0, 262, 480, 100, darken(mix(earth, '#7a4a34', 0.5), 0.12)),
    fill('M0 262h480v7H0z', darken(earth, 0.5), 'opacity=".5"'),
    fill('M0 290 L200 269 480 269 480 300 240 330 0 330z', mix('#e0a868', accent, 0.1), 'opacity=".45"'),
  )
  return out.join('')
}

/** A small window with upright wooden bars, lit on its left jamb. */
function lattice(x: number, y: number, wood: string): string {
  const bars = Array.from({ length: 4 }, (_, i) => `M${x + 15 + i * 14} ${y + 8}h5v66h-5z`).join('')
  return (
    rect(x, y, 76, 82, darken(wood, 0.55)) +
    fill(bars, wood) +
    fill(`M${x} ${y}h76v8H${x}zM${x} ${y}h9v82h-9zM${x + 67} ${y}h9v82h-9z`, lighten(wood, 0.14)) +
    fill(`M${x - 5} ${y + 76}h86v9h-86z`, lighten(wood, 0.34)) +
    fill(`M${x} ${y + 85}l12 12h69v-12z`, '#3a2038', 'opacity=".3"')
  )
}

/** The underside ends of yin-yang tiles along the top of the picture. */
export function eave(tile: string, y: number, width = 480): string {
  const [tops, troughs]: [string[], string[]] = [[], []]
  for (let x = -8; x < width; x += 32) {
    tops.push(`M${x} 0v${(y + 20).toFixed(0)}q11 8 22 0V0z`)
    troughs.push(`M${x + 20} 0v${(y + 14).toFixed(0)}q7-6 14 0V0z`)
  }
  return (
    fill(`M0 0h${width}v${(y + 26).toFixed(0)}H0z`, '#2a1c3c', 'opacity=".35"') +
    fill(troughs.join(''), darken(tile, 0.35)) +
    fill(tops.join(''), tile) +
    fill(
      tops
        .map((d) => d.replace(/q.*/, ''))
        .map((d) => `${d}h4V0z`)
        .join(''),
      lighten(tile, 0.28),
    )
  )
}
