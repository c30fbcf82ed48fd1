import { darken, lighten, mix } from '#pieces/colour.ts'
import { box } from '#pieces/solid/box.ts'
import { lathe } from '#pieces/solid/lathe.ts'
import { patterned } from '../parts/patterned.ts'
import { sheet } from '#pieces/solid/sheet.ts'
import { tube } from '#pieces/solid/tube.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { shift, turn } from '#pieces/solid/face.ts'
import { curve, fill, polygon, stroke, type Point } from '../svg.ts'
import type { DrawKind } from './kind.ts'

/** A cloth of our own pattern on a bar, its lower end falling forward on the plinth. */
export const brocadeCloth: DrawKind = (stage, look) => {
  const ground = look.colour ?? '#c2281f'
  const motif = look.accent ?? '#f0b93a'
  const wood = '#7a4c2c'
  for (const x of [-118, 118]) {
    stage.add(box([x, 0, -34], [28, 8, 56], { colour: darken(wood, 0.2), top: wood }))
    stage.add(box([x, 8, -34], [11, 182, 11], { colour: wood, top: lighten(wood, 0.2) }))
  }
  const hang = (u: number, v: number): Vec3 => {
    const x = -98 + u * 196
    const t = v * 232
    return t < 168
      ? [x, 180 - t, -26 + Math.sin(u * 9.4) * 4 * v]
      : [x + (t - 168) * 0.1, Math.max(2, 12 - (t - 168) * 0.3), -22 + (t - 168) * 1.1]
  }
  const n = stage.detail > 0.6 ? 17 : 11
  const half = Math.floor(n / 2)
  const palette = [ground, motif, '#f3e9d6', '#1a2244', mix(ground, '#1a2244', 0.55)] as const
  const tone = (i: number, j: number): string => {
    const m = Math.abs(i - half)
    const row = j % 10
    if (i === 0 || i === n - 1) return palette[3]
    if (row === 0) return palette[2]
    if (row === 1 || row === 9) return (m + row) % 4 < 2 ? palette[1] : palette[3]
    const d = Math.abs(m - 4) + Math.abs(row - 5)
    const c = m + Math.abs(row - 5)
    if (c === 1) return palette[2]
    if (d === 1) return palette[1]
    return d === 3 || c === 3 ? palette[3] : palette[0]
  }
  stage.shade(sheet(2, 4, hang, { colour: ground }))
  patterned(stage, n, Math.round(n * 1.2), hang, ground, tone, 0.5, 2)
  stage.add(
    tube(
      [
        [-134, 184, -30],
        [0, 184, -30],
        [134, 184, -30],
      ],
      6,
      { colour: '#cda85a', sides: 6 },
    ),
  )
}

/** The khèn: six curved bamboo pipes through a flat, swelling wooden chamber that narrows to its mouthpiece. */
export const khen: DrawKind = (stage, look) => {
  const wood = look.colour ?? '#a8602c'
  const bark = look.accent ?? '#3f2416'
  const stand = '#6d452a'
  stage.add(box([10, 0, -20], [150, 12, 60], { colour: darken(stand, 0.1), top: lighten(stand, 0.14) }))
  for (const x of [-34, 62]) stage.add(box([x, 12, -26], [10, 52, 10], { colour: stand, top: lighten(stand, 0.2) }))
  // Pipes: short below the chamber, long above, all leaning into one curve; the far row first.
  const lengths = [118, 136, 154, 128, 108, 92]
  const pipe = (i: number): void => {
    const [dx, z] = [(i % 3) * 13, i < 3 ? -14 : 2]
    const [x, y, h] = [0 + dx + (i < 3 ? 7 : 0), 62, lengths[i] ?? 100]
    const on = (t: number): Vec3 => [x + 14 - t * 6 + t * t * h * 0.42, y - 34 + t * (h + 34), z]
    stage.add(
      tube([on(0), ...(stage.detail > 0.6 ? [on(0.22), on(0.45), on(0.68), on(0.86)] : [on(0.5)]), on(1)], 5.4, {
        colour: (part) =>
          i % 2 === 0 ? (part % 2 === 0 ? '#e2bd66' : '#d8b058') : part % 2 === 0 ? '#d4a850' : '#cba048',
        sides: stage.detail > 0.6 ? 6 : 4,
        gloss: 0.25,
      }),
    )
  }
  for (const i of [0, 1, 2]) pipe(i)
  const c = (t: number, s: number): Point => stage.point([-142 + t * 236, 112 - t * 62 + Math.sin(t * 3.1) * 4 + s, -6])
  const upper: readonly Point[] = [
    [0, 3],
    [0.2, 4.4],
    [0.4, 8],
    [0.52, 15],
    [0.66, 20],
    [0.8, 17],
    [0.93, 9],
    [1, 3],
  ]
  const lower = upper.map(([t, s]): Point => [t, -s]).toReversed()
  stage.shade(
    tube(
      [
        [-142, 112, -6],
        [-40, 84, -6],
        [90, 52, -6],
      ],
      10,
      { colour: '#000' },
    ),
  )
  stage.patch([[...upper, ...lower].map(([t, s]) => c(t, s))], darken(wood, 0.3))
  stage.patch([[...upper.map(([t, s]) => c(t, s)), c(0.93, 1), c(0.7, 3), c(0.45, 1), c(0, -0.5)]], wood)
  stage.patch(
    [[c(0, 3), c(0.2, 4.4), c(0.4, 8), c(0.52, 15), c(0.66, 20), c(0.8, 17), c(0.66, 13), c(0.5, 8), c(0.2, 2)]],
    lighten(mix(wood, '#f0a860', 0.55), 0.1),
  )
  for (const i of [5, 4, 3]) pipe(i)
  const ring = (t: number): string =>
    fill(
      polygon([
        c(t, 22 * Math.sin((t - 0.1) * 3)),
        c(t + 0.026, 22 * Math.sin((t - 0.08) * 3)),
        c(t + 0.026, -22 * Math.sin((t - 0.08) * 3)),
        c(t, -22 * Math.sin((t - 0.1) * 3)),
      ]),
      bark,
    )
  stage.raw(
    [0.3, 0.42].map((t) => ring(t * 0.86)).join('') +
      fill(polygon([c(0, 4.6), c(0.05, 4.6), c(0.05, -4.6), c(0, -4.6)]), '#e9dcc0'),
  )
  // Bark bindings round the bunch.
  for (const [y, x0, w] of [
    [116, 18, 52],
    [154, 34, 52],
  ] as const)
    stage.patch(
      [
        [
          [x0, y],
          [x0 + w, y - 6],
          [x0 + w + 2, y + 2],
          [x0 + 1, y + 8],
        ].map(([x, yy]) => stage.point([x ?? 0, yy ?? 0, 6])),
      ],
      bark,
    )
}

export const paperSheets: DrawKind = (stage, look) => {
  const paper = look.colour ?? '#f3e4bc'
  const tie = look.accent ?? '#b5472c'
  const wood = '#9a6a3e'
  // A frame with a sheet drying, light coming through.
  stage.add(box([20, 0, -70], [190, 10, 30], { colour: darken(wood, 0.2), top: wood }))
  const p = (x: number, y: number): Point => stage.point([x, y, -66])
  stage.patch([[p(-72, 10), p(112, 10), p(112, 190), p(-72, 190)]], wood)
  stage.patch([[p(-62, 20), p(102, 20), p(102, 180), p(-62, 180)]], lighten(paper, 0.45))
  stage.patch([[p(-62, 180), p(20, 180), p(-62, 60)]], '#fffbea')
  stage.patch([[p(102, 20), p(102, 120), p(20, 20)]], mix(paper, '#e8c98a', 0.4))
  const fibres = Array.from({ length: 18 }, () => {
    const [x, y] = p(look.random.between(-56, 94), look.random.between(28, 172))
    return `M${x.toFixed(1)} ${y.toFixed(1)}q${look.random.between(-8, 8).toFixed(1)}-4 ${look.random.between(-12, 12).toFixed(1)} ${look.random.between(-4, 6).toFixed(1)}`
  })
  stage.raw(stroke(fibres.join(''), '#d3b070', 1 * stage.unit, 'opacity=".8"'))
  stage.patch([[p(-72, 190), p(-62, 180), p(-62, 20), p(-72, 10)]], lighten(wood, 0.3))
  const n = stage.detail > 0.6 ? 7 : 4
  for (let i = 0; i < n; i++) {
    const wobble = look.random.between(-4, 4)
    stage.add(
      shift(
        turn(
          box([0, 0, 0], [150 + wobble, 7.5, 92], {
            colour: i % 2 === 0 ? paper : darken(paper, 0.14),
            top: lighten(paper, 0.3),
          }),
          look.random.between(-5, 5),
        ),
        [-52 + wobble, i * 8, 22],
      ),
      i === 0,
    )
  }
  const roll = (x: number, y: number, z: number, yaw: number): void => {
    stage.add(
      shift(
        turn(
          turn(
            lathe(
              [
                [15, 0],
                [15, 50],
                [15.5, 50],
                [15.5, 60],
                [15, 60],
                [15, 108],
                [10, 108],
                [5, 108],
              ],
              { colour: (r) => (r === 2 ? tie : r > 4 ? darken(paper, 0.22) : lighten(paper, 0.12)), sides: 9 },
            ),
            0,
            -90,
          ),
          yaw,
        ),
        [x, y + 15, z],
      ),
    )
  }
  roll(40, 0, 60, -24)
  roll(36, 0, 92, -8)
}

/** A flat torque widening to the front, engraved with plain lines, on a cloth-covered rest. */
export const silverCollar: DrawKind = (stage, look) => {
  const silver = look.colour ?? '#e3e9f2'
  const cloth = look.accent ?? '#27336e'
  const [cx, cy] = [0, 104]
  stage.add([
    {
      points: [
        [-108, 0, 26],
        [108, 0, 26],
        [92, 196, -44],
        [-92, 196, -44],
      ],
      colour: cloth,
    },
    {
      points: [
        [108, 0, 26],
        [108, 0, -60],
        [92, 196, -44],
      ],
      colour: darken(cloth, 0.2),
    },
  ])
  const q = (x: number, y: number, lift = 2): Point => stage.point([x, y, 26 - (y * 70) / 196 + lift])
  const band = [
    [-100, 12],
    [100, 12],
    [99, 22],
    [-99, 22],
  ].map(([x, y]) => q(x ?? 0, y ?? 0, 1))
  stage.raw(
    fill(polygon(band), '#c2281f') +
      fill(
        Array.from({ length: 12 }, (_, i) =>
          polygon([q(-96 + i * 16.4, 24), q(-88 + i * 16.4, 34), q(-80 + i * 16.4, 24)]),
        ).join(''),
        '#f0b93a',
      ),
  )
  const steps = stage.detail > 0.6 ? 22 : 14
  const at = (a: number, r: number): Point => q(cx + Math.sin(a) * r, cy - Math.cos(a) * r * 1.02)
  const width = (a: number): number => 8 + 26 * Math.max(0, Math.cos(a * 0.62))
  const angle = (i: number): number => -2.62 + (i / steps) * 5.24
  stage.raw(
    fill(
      polygon(
        [
          ...Array.from({ length: steps + 1 }, (_, i) => at(angle(i), 80)),
          ...Array.from({ length: steps + 1 }, (_, i) => at(angle(steps - i), 80 - width(angle(steps - i)))),
        ].map(([x, y]): Point => [x + 6 * stage.unit, y + 5 * stage.unit]),
      ),
      '#0c1230',
      'opacity=".5"',
    ),
  )
  const tones = ['#ffffff', lighten(silver, 0.3), silver, mix(silver, '#8fa2c4', 0.5), mix(silver, '#5f74a4', 0.7)]
  for (let i = 0; i < steps; i++) {
    const [a, b] = [angle(i), angle(i + 1)]
    const t = Math.sin(a * 2.4 + 0.7) * 0.5 + 0.5 - Math.sin(a) * 0.24
    const tone = (k: number): string => tones[Math.max(0, Math.min(4, Math.round((1 - t) * 3 + k)))] ?? silver
    const inner = (x: number): number => 80 - width(x)
    const mid = (x: number): number => 80 - width(x) * 0.42
    stage.patch([[at(a, 80), at(b + 0.01, 80), at(b + 0.01, mid(b)), at(a, mid(a))]], tone(0))
    stage.patch([[at(a, mid(a)), at(b + 0.01, mid(b)), at(b + 0.01, inner(b)), at(a, inner(a))]], tone(1))
  }
  const engraved = Array.from({ length: 13 }, (_, i) => {
    const a = -1.5 + i * 0.25
    return `M${[at(a - 0.06, 74), at(a, 66), at(a + 0.06, 74)].map((pt) => pt.map((v) => v.toFixed(1)).join(' ')).join('L')}`
  })
  stage.raw(stroke(engraved.join(''), '#5f6f9a', 1.6 * stage.unit))
  for (const s of [-1, 1]) {
    const [x, y] = at(s * 2.62, 76)
    stage.raw(
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(8 * stage.unit).toFixed(1)}" fill="${silver}"/><circle cx="${(x - 2).toFixed(1)}" cy="${(y - 2).toFixed(1)}" r="${(3 * stage.unit).toFixed(1)}" fill="#fff"/>`,
    )
  }
  for (const dx of [-26, -13, 0, 13, 26]) {
    const drop = 24 + (dx === 0 ? 8 : Math.abs(dx) < 20 ? 4 : 0)
    const base = cy - Math.sqrt(Math.max(0, 80 * 80 - dx * dx)) * 1.02
    stage.raw(
      stroke(
        curve([q(dx, base), q(dx, base - drop * 0.3), q(dx, base - drop * 0.5)], false),
        '#cfd8e6',
        1.6 * stage.unit,
      ),
    )
    stage.patch(
      [[q(dx, base - drop * 0.4), q(dx - 4.6, base - drop), q(dx + 4.6, base - drop)]],
      dx < 0 ? '#fff' : '#d3dcea',
    )
  }
}
