import { darken, lighten, mix } from '#pieces/colour.ts'
import type { Random } from '#pieces/random.ts'
import { box } from '#pieces/solid/box.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import type { Stage } from '../solid/stage.ts'
import { ellipse, fill, polygon, type Point } from '../svg.ts'

export type PlinthKind = 'stone' | 'timber' | 'cloth'

/** What a product stands on, its top at y = 0; drawn down to the lower edge of the card. Returns the outline of the top. */
export function plinth(
  stage: Stage,
  random: Random,
  kind: PlinthKind,
  wood: string,
  cloth: string,
  accent: string,
): Point[] {
  if (kind === 'stone') {
    stones(stage, random)
    stage.add(
      lathe(
        [
          [172, -20],
          [180, -16],
          [180, -4],
          [176, 0],
        ],
        {
          sides: 14,
          depth: 0.72,
          colour: (ring) => (ring === 3 ? '#cfcabf' : ring === 2 ? '#c2beb6' : '#989a9a'),
          startDeg: 12,
        },
      ),
      false,
    )
    return Array.from({ length: 14 }, (_, i): Point => {
      const a = (i / 14) * Math.PI * 2 + (12 * Math.PI) / 180
      return stage.point([176 * Math.sin(a), 0, 176 * 0.72 * Math.cos(a)])
    })
  }
  const top = mix('#b07a48', wood, 0.2)
  stage.add(box([0, -140, 0], [322, 120, 200], { colour: darken(top, 0.42) }), false)
  for (const [i, z] of [-82, -28, 26, 80].entries())
    stage.add(
      box([0, -20, z], [366 + (i % 2) * 8, 20, 52], {
        colour: darken(top, 0.16 + (i % 2) * 0.04),
        top: lighten(top, (i % 2) * 0.1 + 0.06),
      }),
      false,
    )
  if (kind === 'cloth') {
    stage.add(
      [
        {
          points: [
            [-96, 0.5, 107],
            [96, 0.5, 107],
            [96, 0.5, -108],
            [-96, 0.5, -108],
          ],
          colour: cloth,
        },
      ],
      false,
    )
    runner(stage, cloth, accent)
  }
  return [
    [-183, 107],
    [183, 107],
    [183, -108],
    [-183, -108],
  ].map(([x, z]) => stage.point([x ?? 0, 0, z ?? 0]))
}

/** The booth's cloth over the front edge, with a band of triangles. */
function runner(stage: Stage, cloth: string, accent: string): void {
  const p = (x: number, y: number): Point => stage.point([x, y, 108])
  stage.raw(fill(polygon([p(-96, 0), p(96, 0), p(96, -96), p(-96, -96)]), darken(cloth, 0.18)))
  const teeth = Array.from({ length: 12 }, (_, i) =>
    polygon([p(-96 + i * 16, -34), p(-88 + i * 16, -20), p(-80 + i * 16, -34)]),
  ).join('')
  stage.raw(fill(teeth, accent) + fill(polygon([p(-96, -40), p(96, -40), p(96, -44), p(-96, -44)]), '#f3e9d6'))
}

/** Dry stone below the slab: uneven blocks in courses, each with a lit and a shaded facet. */
function stones(stage: Stage, random: Random): void {
  const [base, lit, dark]: [Point[][], Point[][], Point[][]] = [[], [], []]
  for (let row = 1; row >= 0; row--) {
    for (let i = -4; i <= 4; i++) {
      const a = (i + (row % 2) * 0.5) * 0.36
      if (Math.abs(a) > 1.6) continue
      const [r, w, h] = [166 - row * 2, 33 * Math.cos(a * 0.82) + 6, 28]
      const y = -30 - row * 40
      const [cx, cy] = stage.point([r * Math.sin(a), y - 6, r * 0.72 * Math.cos(a)])
      const k = stage.unit
      const [dx, dy] = [w * k, h * k]
      const j = (): number => random.between(-4, 4) * k
      const p: Point[] = [
        [cx - dx, cy + j()],
        [cx - dx * 0.6 + j(), cy - dy * 0.72],
        [cx + dx * 0.5 + j(), cy - dy * 0.8],
        [cx + dx, cy - dy * 0.1 + j()],
        [cx + dx * 0.66 + j(), cy + dy * 0.72],
        [cx - dx * 0.5 + j(), cy + dy * 0.76],
      ]
      const m: Point = [cx - dx * 0.08 + j(), cy - dy * 0.1 + j()]
      const at = (n: number): Point => p[n] ?? m
      base.push([...p])
      lit.push([at(0), at(1), at(2), m])
      dark.push([m, at(3), at(4), at(5)])
    }
  }
  const [lx, ly] = stage.point([-160, -20, 0])
  const [rx] = stage.point([160, -20, 0])
  stage.raw(`<path fill="#453f4c" d="M${lx.toFixed(0)} ${ly.toFixed(0)}H${rx.toFixed(0)}V420H${lx.toFixed(0)}z"/>`)
  stage.patch(base, '#8b8d90')
  stage.patch(lit, '#aeaba4')
  stage.patch(dark, '#62626f')
}

/** The soft dark where a thing meets its plinth. */
export function contact(stage: Stage, radius: number): string {
  const [x, y] = stage.point([14, 0, 6])
  return ellipse(x, y, radius * stage.unit, radius * stage.unit * 0.26, 'url(#contact)')
}
