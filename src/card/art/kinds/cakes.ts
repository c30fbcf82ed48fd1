import { darken, lighten, mix } from '../colour.ts'
import { cup } from '../parts/cup.ts'
import { leaves } from '../parts/leaf.ts'
import { orb } from '../parts/orb.ts'
import { tray } from '../parts/tray.ts'
import { lathe } from '../solid/lathe.ts'
import type { Stage } from '../solid/stage.ts'
import { tube } from '../solid/tube.ts'
import type { Vec3 } from '../solid/vector.ts'
import { stroke, line, type Point } from '../svg.ts'
import type { DrawKind } from './kind.ts'

/** Bánh chưng gù: a small long cake with a hump, in leaves, tied across. */
function hump(stage: Stage, [x, y, z]: Vec3, length: number, height: number, leaf: string, string: string): void {
  const l = length / 2
  const p = (u: number, v: number, d = 0): Point => stage.point([x + u * l, y + v * height, z + d])
  const top: Point[] = [p(-1, 0.1), p(-0.94, 0.42), p(-0.5, 0.82), p(-0.06, 1), p(0.4, 0.86), p(0.9, 0.44), p(1, 0.1)]
  stage.shade([{ points: [[x - l, y, z], [x + l, y, z], [x, y + height, z - 16]], colour: '#000' }])
  stage.patch([[...top, p(0.9, 0, 12), p(-0.9, 0, 12)]], darken(leaf, 0.28))
  stage.patch([[p(-1, 0.1), p(-0.94, 0.42), p(-0.5, 0.82), p(-0.06, 1), p(0.4, 0.86), p(0.9, 0.44), p(0.3, 0.5), p(-0.4, 0.5), p(-0.8, 0.2)]], leaf)
  stage.patch([[p(-0.94, 0.42), p(-0.5, 0.82), p(-0.06, 1), p(0.4, 0.86), p(-0.04, 0.78), p(-0.5, 0.6)]], lighten(mix(leaf, '#d8e08a', 0.5), 0.06))
  const ties = [-0.62, -0.2, 0.2, 0.62].map((u) => line([p(u - 0.03, 0.02, 12), p(u, 0.45, 8), p(u + 0.02, 0.92 - Math.abs(u + 0.06) * 0.42)])).join('')
  stage.raw(stroke(ties, string, 3 * stage.unit))
}

export const leafCake: DrawKind = (stage, look) => {
  const leaf = look.colour ?? '#5f8f3c'
  const string = look.accent ?? '#f0dca0'
  const floor = tray(stage, [0, 0, -8], 142)
  hump(stage, [-44, floor, -46], 122, 62, darken(leaf, 0.08), string)
  hump(stage, [62, floor, -40], 118, 60, leaf, string)
  hump(stage, [2, floor + 52, -30], 124, 66, mix(leaf, '#8aa63c', 0.4), string)
  hump(stage, [-66, floor, 34], 116, 60, mix(leaf, '#8aa63c', 0.3), string)
  // One opened: rice green with galangal leaf, yellow bean, a little meat.
  const at: Vec3 = [54, floor, 46]
  const ring = (k: number): Point[] => [[-1, 0.06], [-0.94, 0.5], [-0.5, 0.86], [0, 1], [0.5, 0.86], [0.94, 0.5], [1, 0.06], [0.6, -0.06], [-0.6, -0.06]].map(([u, v]) => stage.point([at[0] + (u ?? 0) * 50 * k, at[1] + 32 + ((v ?? 0) - 0.47) * 72 * k, at[2] + 20]))
  stage.shade([{ points: [[4, floor, 46], [104, floor, 46], [54, floor + 70, 40]], colour: '#000' }])
  stage.patch([ring(1.08)], darken(leaf, 0.12))
  stage.patch([ring(1)], '#b9cf62')
  stage.patch([ring(0.84)], '#dbe78c')
  stage.patch([ring(0.52)], '#f7cf4e')
  stage.patch([ring(0.24)], '#d8836a')
  leaves(stage, [{ at: [-104, 2, 72], along: [-46, 10], wide: 0.5 }, { at: [92, 4, 72], along: [58, 8], wide: 0.5 }, { at: [-20, floor, 84], along: [44, -6], wide: 0.4 }], '#9dc052', '#3f7436')
}

/** Bánh tam giác mạch: round, grey-violet, steamed; the flowers it is named for beside it. */
export const roundCake: DrawKind = (stage, look) => {
  const crumb = look.colour ?? '#b59ab4'
  const floor = tray(stage, [0, 0, -8], 142, look.accent ?? '#d6a45a')
  const sides = stage.detail > 0.6 ? 11 : 8
  leaves(stage, [{ at: [-20, floor, 30], along: [-116, -4], wide: 0.6 }, { at: [10, floor, 40], along: [116, -8], wide: 0.56 }], '#9dc052', '#4c7a32')
  const cake = (at: Vec3, r: number, tone: string): void => stage.add(lathe([[r * 0.95, 0], [r, 12], [r * 0.93, 27], [r * 0.6, 33]], { at, colour: (ring, s) => (ring < 2 ? tone : (ring + s) % 4 === 0 ? lighten(tone, 0.14) : lighten(tone, 0.22)), sides, glow: 0.12 }))
  cake([-46, floor, -34], 68, mix(crumb, '#8a7a9a', 0.2))
  cake([52, floor, -28], 68, crumb)
  cake([0, floor + 31, -34], 68, mix(crumb, '#d0b0c0', 0.3))
  cake([4, floor + 63, -34], 64, crumb)
  cake([-30, floor, 44], 60, lighten(crumb, 0.06))
  const flower = (x: number, y: number, z: number, h: number, lean: number): void => {
    const on = (t: number): Point => stage.point([x + lean * t * t, y + h * t, z])
    stage.raw(stroke(line([on(0), on(0.5), on(1)]), '#b0503c', 3 * stage.unit))
    for (const [i, tone] of ['#c24680', '#f2b6cc', '#fdeaf0', '#dc6f9c'].entries()) {
      const [cx, cy] = on(0.66 + i * 0.13)
      const r = (11 - i) * stage.unit
      const dx = (i % 2 === 0 ? -6 : 7) * stage.unit
      stage.patch([[[cx + dx - r, cy], [cx + dx - r * 0.3, cy - r], [cx + dx + r * 0.8, cy - r * 0.6], [cx + dx + r, cy + r * 0.4], [cx + dx - r * 0.2, cy + r * 0.8]]], tone)
    }
  }
  flower(78, floor, 60, 92, 10)
  flower(96, floor, 56, 70, 24)
  flower(62, floor, 66, 58, -12)
  leaves(stage, [{ at: [80, floor + 30, 62], along: [34, 10], wide: 0.7 }, { at: [76, floor + 20, 62], along: [-30, 12], wide: 0.7 }], '#86a84a', '#4a6632')
}

export const herbBundle: DrawKind = (stage, look) => {
  const green = look.colour ?? '#7fa548'
  const tie = look.accent ?? '#c8402c'
  const sides = stage.detail > 0.6 ? 14 : 10
  const at: Vec3 = [38, 0, -30]
  stage.add(lathe([[76, 0], [88, 78]], { at, sides, colour: (_, s) => (s % 2 === 0 ? '#b98550' : '#a87442') }).slice(0, sides))
  for (const y of [14, 56]) stage.add(lathe([[78 + y * 0.13, y], [79 + y * 0.13, y + 8]], { at, sides, colour: '#6d4a2c' }).slice(0, sides), false)
  stage.add(lathe([[88, 78], [80, 79], [78, 70]], { at, sides, colour: (r) => (r === 1 ? '#8a5a34' : '#dcb078') }), false)
  stage.add(lathe([[79, 71], [40, 72]], { at, sides, colour: '#8a5c2c', glow: 0.3 }), false)
  for (const [i, x] of [18, 46, 66].entries()) stage.raw(stroke(`M${stage.point([x, 84, -30]).map((v) => v.toFixed(1)).join(' ')}q${12 * stage.unit} ${-22 * stage.unit} 0 ${-44 * stage.unit}t0 ${-40 * stage.unit}`, '#fff', (8 - i) * stage.unit, 'opacity=".42"'))
  const bundle = (x: number, y: number, z: number, k: number, tone: string): void => {
    stage.raw(stroke([-8, -3, 2, 7].map((d) => line([stage.point([x + d * 1.6 * k, y, z]), stage.point([x + d * 0.5 * k, y + 44 * k, z])])).join(''), '#8a6238', 4.4 * k * stage.unit))
    const blades = [-64, -44, -24, -6, 12, 30, 50, 66].map((a, i) => {
      const [dx, dy] = [Math.sin((a * Math.PI) / 180), Math.cos((a * Math.PI) / 180)]
      return { at: [x + dx * 4, y + 40 * k, z] as const, along: [dx * (66 + (i % 3) * 16) * k, dy * (66 + (i % 3) * 18) * k] as const, wide: 0.36 }
    })
    leaves(stage, blades.filter((_, i) => i % 2 === 0), mix(tone, '#4c7a3a', 0.4), darken(tone, 0.45))
    leaves(stage, blades.filter((_, i) => i % 2 === 1), lighten(tone, 0.22), darken(tone, 0.26))
    stage.patch([[[-9, 36], [9, 36], [8, 46], [-8, 46]].map(([u, v]) => stage.point([x + (u ?? 0) * k, y + (v ?? 0) * k, z + 1]))], tie)
  }
  stage.shade(lathe([[30, 0], [44, 90]], { at: [-80, 0, 10], colour: '#000', sides: 6 }))
  bundle(-84, 0, 6, 1.12, green)
  bundle(-34, 0, 58, 0.86, mix(green, '#c8c860', 0.3))
  for (const [i, x] of [54, 82, 104].entries()) orb(stage, [x, 0, 62 + i * 5], 14, { tones: ['#7a4a2a', '#b0763e', '#dcae74'], flat: 0.6, sides: 8, twist: i })
}

export const gingerTea: DrawKind = (stage, look) => {
  const paper = look.colour ?? '#e0b060'
  const band = look.accent ?? '#b5472c'
  const sides = stage.detail > 0.6 ? 12 : 9
  stage.add(lathe([[56, 0], [56, 36], [56, 104], [58, 105], [58, 140], [52, 146]], { at: [-40, 0, -24], colour: (ring, s) => (ring === 1 ? (s % 2 === 0 ? band : mix(band, '#f6d890', 0.3)) : ring > 2 ? lighten(paper, 0.2) : paper), sides }))
  cup(stage, [54, 0, 8], 46, '#fbf3e0', '#f2a028')
  const [sx, sy] = stage.point([54, 58, 8])
  const u = stage.unit
  stage.raw(stroke(`M${sx.toFixed(0)} ${sy.toFixed(0)}q${14 * u} ${-20 * u} 0 ${-40 * u}t0 ${-36 * u}M${(sx - 18 * u).toFixed(0)} ${(sy - 4).toFixed(0)}q${10 * u} ${-14 * u} 0 ${-28 * u}`, '#fff', 6 * u, 'opacity=".5"'))
  const root = (points: readonly Vec3[], r: number): void => stage.add(tube(points, (t) => r * (0.7 + 0.4 * Math.sin(t * 5 + 0.6)), { colour: (i) => (i % 2 === 0 ? '#dcb070' : '#cf9a58'), sides: 7 }))
  root([[-34, 15, 72], [-6, 17, 78], [22, 16, 74], [50, 18, 78], [74, 22, 70]], 18)
  root([[0, 22, 78], [-6, 40, 76], [-16, 54, 74]], 13)
  root([[40, 20, 78], [52, 38, 78], [58, 48, 76]], 12)
  for (const [x, z] of [[-110, 62], [-86, 74], [-66, 60]] as const) {
    stage.add(lathe([[18, 0], [19, 4]], { at: [x, 0, z], colour: '#c99450', sides: 9 }))
    stage.add(lathe([[19, 4], [15, 4.6], [5, 4.6]], { at: [x, 0, z], colour: (ring) => (ring === 0 ? '#dcae68' : '#ffe9a8'), sides: 9, glow: 0.3 }), false)
  }
}
