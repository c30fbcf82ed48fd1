import { darken, lighten, mix } from '#pieces/colour.ts'
import { tileRoof } from '../parts/tile-roof.ts'
import { box } from '#pieces/solid/box.ts'
import type { Face } from '#pieces/solid/face.ts'
import type { Stage } from '../solid/stage.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { fill, polygon, type Point } from '../svg.ts'
import type { BoothColours, BoothTemplate } from './booth-colours.ts'

/** The room behind: floor, back wall in the booth's colour, side walls, what its template adds. */
export function room(stage: Stage, template: BoothTemplate, { wall, cloth }: BoothColours, half: number): void {
  const earth = mix(wall, '#d0974f', template === 'market-stall' ? 0.25 : 0.45)
  const back =
    template === 'hearth'
      ? darken(mix('#6a4530', wall, 0.2), 0.2)
      : template === 'loom-house'
        ? mix(earth, '#a8713e', 0.4)
        : earth
  const z = -1.5
  const face = (points: readonly Vec3[], colour: string, shade = 1): Face => ({ points, colour, shade, twoSided: true })
  const strip = (y0: number, y1: number, colour: string, shade: number): Face =>
    face(
      [
        [-half, y0, z],
        [half, y0, z],
        [half, y1, z],
        [-half, y1, z],
      ],
      colour,
      shade,
    )
  stage.add(
    [
      strip(0.1, 0.5, darken(back, 0.2), 0.92),
      strip(0.5, 1.05, back, 1),
      strip(1.05, 1.1, darken(back, 0.2), 1),
      strip(1.1, 1.6, back, 0.94),
      strip(1.6, 1.65, darken(back, 0.2), 0.9),
      strip(1.65, 2.1, back, 0.78),
      strip(2.1, 3, back, 0.5),
    ],
    false,
  )
  stage.add(
    [
      face(
        [
          [-half, 0.1, z],
          [-half, 0.1, 1],
          [-half, 3, 1],
          [-half, 3, z],
        ],
        back,
        0.6,
      ),
    ],
    false,
  )
  stage.add(
    [
      face(
        [
          [half, 0.1, 1],
          [half, 0.1, z],
          [half, 3, z],
          [half, 3, 1],
        ],
        back,
        0.95,
      ),
    ],
    false,
  )
  stage.add(
    [
      face(
        [
          [-half - 0.2, 0.12, 1.2],
          [half + 0.2, 0.12, 1.2],
          [half + 0.2, 0.12, z],
          [-half - 0.2, 0.12, z],
        ],
        '#b0703f',
        0.95,
      ),
      face(
        [
          [-half - 0.2, 0, 1.2],
          [half + 0.2, 0, 1.2],
          [half + 0.2, 0.12, 1.2],
          [-half - 0.2, 0.12, 1.2],
        ],
        '#8f9294',
      ),
    ],
    false,
  )
  // Sun that comes in under the eave, low on the wall to the right.
  const p = (x: number, y: number): Point => stage.point([x, y, z + 0.01])
  stage.raw(
    fill(
      polygon([p(-half * 0.4, 0.5), p(half * 0.2, 1.5), p(half, 1.5), p(half, 0.12), p(-half * 0.55, 0.12)]),
      '#ffe2a8',
      'opacity=".28"',
    ),
  )
  if (template === 'house-front') {
    for (const x of [-half * 0.45, half * 0.45]) {
      stage.add(box([x, 0.95, z + 0.02], [0.86, 0.8, 0.06], { colour: '#4a2c22' }), false)
      for (const dx of [-0.24, 0, 0.24])
        stage.add(box([x + dx, 0.95, z + 0.06], [0.08, 0.8, 0.04], { colour: '#8a5a34' }), false)
    }
    stage.add(box([0, 0.12, z + 0.02], [1.1, 1.85, 0.06], { colour: darken('#7a4a2c', 0.1) }), false)
    stage.add(box([0, 0.12, z + 0.08], [0.04, 1.85, 0.02], { colour: '#3f2416' }), false)
  }
  if (template === 'market-stall')
    stage.add(box([0, 0.12, -0.9], [half * 1.7, 0.75, 0.5], { colour: '#7a4c2c', top: '#b98350' }), false)
  if (template === 'hearth')
    for (let x = -half + 0.3; x < half; x += 0.55)
      stage.add(box([x, 0.12, z], [0.03, 2.6, 0.03], { colour: '#2c1a20' }), false)
  if (template === 'loom-house')
    stage.add(
      [
        face(
          [
            [-half, 1.9, z + 0.05],
            [half, 1.9, z + 0.05],
            [half, 2, z + 0.05],
            [-half, 2, z + 0.05],
          ],
          cloth,
          0.9,
        ),
      ],
      false,
    )
}

/** What is in front: posts on stone feet, a blank board, a valance of the booth's cloth, the straight tiled eave. */
export function front(
  stage: Stage,
  template: BoothTemplate,
  { wall, cloth, accent }: BoothColours,
  half: number,
): void {
  const timber = mix('#6a4028', wall, 0.1)
  const posts = template === 'market-stall' ? [-half, half] : [-half, -half / 3, half / 3, half]
  for (const x of posts.filter((at) => Math.abs(at) === half || template === 'gallery-bay')) {
    if (Math.abs(x) !== half) continue
    stage.add(box([x, 0, 1.1], [0.44, 0.3, 0.44], { colour: '#8b8f90', top: '#b3b0a8', taper: 0.8 }))
    stage.add(box([x, 0.3, 1.1], [0.24, 2.3, 0.24], { colour: timber }))
  }
  stage.add(box([0, 2.5, 1.1], [half * 2 + 0.7, 0.16, 0.22], { colour: darken(timber, 0.12) }), false)
  const p = (x: number, y: number): Point => stage.point([x, y, 1.24])
  const [n, w] = [26, (half * 2) / 26]
  const [a, b]: [string[], string[]] = [[], []]
  for (let i = 0; i < n; i++) {
    const x = -half + i * w
    ;(i % 2 === 0 ? a : b).push(polygon([p(x, 2.5), p(x + w, 2.5), p(x + w, 2.2), p(x + w / 2, 2.08), p(x, 2.2)]))
  }
  stage.raw(
    fill(a.join(''), cloth) +
      fill(b.join(''), darken(cloth, 0.22)) +
      fill(polygon([p(-half, 2.28), p(half, 2.28), p(half, 2.24), p(-half, 2.24)]), accent),
  )
  // The board for the booth's name, left blank: the page writes it.
  stage.add(
    box([0, 2.36, 1.28], [2.7, 0.46, 0.08], { colour: mix('#c9934f', wall, 0.2), top: lighten('#c9934f', 0.3) }),
    false,
  )
  stage.patch([[p(-1.3, 2.78), p(1.3, 2.78), p(1.3, 2.75), p(-1.3, 2.75)]], '#f6d9a0')
  stage.patch([[p(-1.3, 2.42), p(1.3, 2.42), p(1.3, 2.4), p(-1.3, 2.4)]], '#7a4c2c')
  tileRoof(
    stage,
    [
      [-half - 0.55, 2.86, 1.75],
      [half + 0.55, 2.86, 1.75],
    ],
    [
      [-half - 0.4, 3.66, -0.6],
      [half + 0.4, 3.66, -0.6],
    ],
    { tile: '#7f7b7c', columns: 20, drop: 0.14 },
  )
  stage.add(box([0, 3.6, -0.6], [half * 2 + 1, 0.2, 0.3], { colour: '#5b595e', top: '#9c9a98' }), false)
  for (const s of [-1, 1])
    stage.add(box([s * (half + 0.36), 3.78, -0.6], [0.3, 0.2, 0.3], { colour: '#6a686c', top: '#a3a19e' }), false)
}
