import { darken, lighten, mix } from '../colour.ts'
import { basket } from '../parts/basket.ts'
import { leaves } from '../parts/leaf.ts'
import { orb } from '../parts/orb.ts'
import { pouch } from '../parts/pouch.ts'
import { rack } from '../parts/rack.ts'
import { box } from '../solid/box.ts'
import { lathe } from '../solid/lathe.ts'
import type { Stage } from '../solid/stage.ts'
import { curve, fill, polygon, stroke, type Point } from '../svg.ts'
import type { DrawKind } from './kind.ts'

/** Thin smoke from below: two soft ribbons. */
function smoke(stage: Stage, x: number, z: number): void {
  const ribbon = (dx: number, w: number): string => {
    const left = [0, 40, 80, 120, 170].map((y, i): Point => stage.point([x + dx + Math.sin(i * 1.5) * 12, y + 8, z]))
    return stroke(curve(left, false), '#fff4e0', w * stage.unit, 'opacity=".2"')
  }
  stage.raw(ribbon(0, 9) + ribbon(14, 5))
}

/** A low pot of embers below what is being smoked. */
function embers(stage: Stage, x: number, z: number): void {
  stage.add(lathe([[26, 0], [40, 18], [38, 24]], { at: [x, 0, z], colour: '#6a5a58', sides: 10 }))
  stage.add(lathe([[36, 22], [22, 30], [4, 32]], { at: [x, 0, z], colour: (r, s) => ((r + s) % 3 === 0 ? '#ffd060' : (r + s) % 3 === 1 ? '#ff7a1e' : '#c83a14'), sides: 9, glow: 0.95 }), false)
}

export const hangingMeat: DrawKind = (stage, look) => {
  const flesh = look.colour ?? '#a8432c'
  const { random } = look
  const top = rack(stage, 232, 178)
  smoke(stage, -12, -30)
  embers(stage, 0, -24)
  const shape: readonly Point[] = [[0.2, 0], [0.9, 0.1], [1, 0.45], [0.82, 0.8], [0.5, 1], [0.16, 0.84], [0, 0.4]]
  for (let i = 0; i < 6; i++) {
    const [x, w, h] = [-94 + i * 34, random.between(25, 30), random.between(84, 124)]
    const p = ([a, b]: Point): Point => stage.point([x + a * w, top - 16 - b * h, -10 + (i % 2) * 6])
    const tone = mix(flesh, '#5a2018', random.whole(0, 2) * 0.16)
    stage.raw(stroke(curve([stage.point([x + w * 0.5, top + 7, -14]), stage.point([x + w * 0.3, top - 8, -10]), p([0.5, 0.05])], false), '#e8cf94', 2.4 * stage.unit))
    stage.patch([shape.map(p)], darken(tone, 0.24))
    stage.patch([[[0.2, 0], [0.7, 0.08], [0.62, 0.5], [0.5, 1], [0.16, 0.84], [0, 0.4]].map((q) => p([q[0] ?? 0, q[1] ?? 0]))], tone)
    stage.patch([[[0.2, 0.02], [0.38, 0.06], [0.28, 0.5], [0.36, 0.9], [0.16, 0.84], [0, 0.4]].map((q) => p([q[0] ?? 0, q[1] ?? 0]))], lighten(mix(tone, '#f08a4a', 0.46), 0.06))
    stage.raw(fill(polygon([[0.5, 0.16], [0.58, 0.2], [0.5, 0.6], [0.46, 0.58]].map((q) => p([q[0] ?? 0, q[1] ?? 0]))), '#f0c49a', 'opacity=".7"'))
  }
  leaves(stage, [{ at: [92, 2, 64], along: [44, 12] }, { at: [90, 2, 66], along: [16, 34] }], '#9db85a', '#567a38')
}

export const sausageString: DrawKind = (stage, look) => {
  const skin = look.colour ?? '#c23b22'
  const top = rack(stage, 232, 180)
  smoke(stage, 20, -40)
  embers(stage, 4, -26)
  const link = (x: number, y: number, dx: number, dy: number, z: number): void => {
    const n = Math.hypot(dx, dy)
    const [ux, uy, vx, vy] = [dx / n, dy / n, -dy / n, dx / n]
    const p = (t: number, s: number): Point => stage.point([x + ux * t * n + vx * s * 12, y + uy * t * n + vy * s * 12, z])
    const side = vx - vy < 0 ? 1 : -1
    stage.patch([[p(0, 0), p(0.1, 0.8), p(0.3, 1), p(0.7, 1), p(0.9, 0.8), p(1, 0), p(0.9, -0.8), p(0.7, -1), p(0.3, -1), p(0.1, -0.8)]], darken(skin, 0.3))
    stage.patch([[p(0, 0), p(0.1, side * 0.8), p(0.3, side), p(0.7, side), p(0.9, side * 0.8), p(1, 0), p(0.7, -side * 0.3), p(0.3, -side * 0.3)]], skin)
    stage.raw(fill(polygon([p(0.16, side * 0.66), p(0.8, side * 0.72), p(0.78, side * 0.46), p(0.2, side * 0.4)]), lighten(mix(skin, '#ff9a5a', 0.5), 0.16)) + fill([0.3, 0.48, 0.66].map((t, i) => polygon([p(t, -side * (0.1 + 0.2 * (i % 2))), p(t + 0.05, -side * 0.3), p(t + 0.02, side * 0.04)])).join(''), '#f6cfae'))
  }
  for (let s = 0; s < 4; s++) {
    const x = -84 + s * 56
    const z = -8 + (s % 2) * 6
    stage.raw(stroke(curve([stage.point([x - 13, top - 8, z]), stage.point([x, top + 16, z]), stage.point([x + 13, top - 8, z])], false), '#f0d8a4', 3 * stage.unit))
    link(x - 13, top - 8, -5, -52, z)
    link(x + 13, top - 8, 5, -50, z)
    link(x - 18, top - 62, 4, -50, z)
    if (s % 2 === 0) link(x + 18, top - 60, -5, -46, z)
  }
  leaves(stage, [{ at: [-100, 2, 70], along: [-44, 14] }, { at: [-96, 2, 72], along: [-20, 34] }], '#9db85a', '#567a38')
}

export const driedMeatPouch: DrawKind = (stage, look) => {
  const paper = look.colour ?? '#d29a58'
  const meat = look.accent ?? '#a8402a'
  pouch(stage, [-46, 0, -28], 128, 178, paper, meat)
  stage.add(lathe([[60, 0], [86, 10], [88, 15], [80, 12]], { at: [56, 0, 36], colour: (ring) => (ring === 2 ? '#f6eedc' : '#d5c7ae'), sides: stage.detail > 0.6 ? 14 : 10, depth: 0.72 }))
  const { random } = look
  const strips: [string[], string[]] = [[], []]
  for (let i = 0; i < 16; i++) {
    const [x, z, y, a] = [56 + random.between(-44, 44), 36 + random.between(-24, 24), 12 + i * 1.5, random.between(-0.6, 0.6)]
    const [dx, dy] = [Math.cos(a) * 30, Math.sin(a) * 16]
    const [p, q] = [stage.point([x - dx, y - dy * 0.4, z]), stage.point([x + dx, y + dy, z])]
    const data = polygon([p, [p[0] + 6, p[1] - 6 * stage.unit], [q[0], q[1] - 6 * stage.unit], [q[0] + 2, q[1] + 3 * stage.unit]])
    stage.raw(fill(data, i % 3 === 0 ? lighten(mix(meat, '#e88a4a', 0.5), 0.05) : i % 3 === 1 ? meat : darken(meat, 0.24)))
  }
  strips[0].length = 0
  leaves(stage, [{ at: [-112, 2, 66], along: [-34, 16] }, { at: [-108, 2, 70], along: [20, 22] }], '#9db85a', '#567a38')
}

export const freshMeatBoard: DrawKind = (stage, look) => {
  const flesh = look.colour ?? '#c43a30'
  stage.add(box([0, 0, 4], [268, 16, 132], { colour: '#9a6436', top: '#d09a5c' }))
  const outline: readonly Point[] = [[-96, 0], [-104, 34], [-84, 78], [-40, 104], [16, 106], [66, 86], [92, 48], [90, 8], [60, 0]]
  const p = ([x, y]: Point, z = 0): Point => stage.point([x, y + 16, z])
  stage.shade(box([0, 16, 0], [180, 90, 30], { colour: '#000' }))
  const scaled = (k: number, dy: number): Point[] => outline.map(([x, y]): Point => [x * k, 50 + (y - 50) * k + dy])
  stage.patch([outline.map(([x, y]) => p([x + 18, y + 6], -26))], darken(flesh, 0.4))
  stage.patch([outline.map((q) => p(q))], '#f8dfb8')
  stage.patch([scaled(0.88, -1).map((q) => p(q))], flesh)
  stage.patch([[[-78, 20], [-84, 40], [-66, 74], [-30, 92], [10, 92], [-20, 62], [-40, 20]].map((q) => p([q[0] ?? 0, q[1] ?? 0]))], lighten(mix(flesh, '#f0705a', 0.6), 0.06))
  const vein = (x: number, y: number, dx: number, dy: number): string => polygon([p([x, y]), p([x + dx * 0.5 - 3, y + dy * 0.5 + 3]), p([x + dx, y + dy]), p([x + dx * 0.5 + 2, y + dy * 0.5 - 2])])
  stage.raw(fill([vein(-56, 30, 40, 26), vein(-20, 44, 34, -18), vein(10, 62, 44, 10), vein(-44, 66, 36, 12), vein(24, 24, 36, 14), vein(40, 50, 22, -24), vein(-6, 20, 24, 8)].join(''), '#fbe3c4'))
  orb(stage, [-112, 16, 52], 15, { tones: ['#b9b49c', '#f3eddc', '#fffdf2'], flat: 0.9 })
  orb(stage, [-90, 16, 62], 13, { tones: ['#b9b49c', '#f3eddc', '#fffdf2'], flat: 0.9, twist: 2 })
  leaves(stage, [{ at: [76, 18, 58], along: [52, 14] }, { at: [74, 18, 60], along: [34, 34] }, { at: [72, 18, 60], along: [8, 40] }], '#9dc052', '#3f7436')
  leaves(stage, [{ at: [40, 18, 66], along: [26, 5], wide: 0.5 }], '#e8482a', '#a8281c')
}

export const fermentCrock: DrawKind = (stage, look) => {
  const glaze = look.colour ?? '#8a4a2a'
  const cloth = look.accent ?? '#c9342a'
  const sides = stage.detail > 0.6 ? 12 : 9
  stage.add(lathe([[50, 0], [76, 34], [86, 78], [76, 118], [54, 134]], { at: [-10, 0, -16], colour: (ring) => (ring === 3 ? lighten(glaze, 0.12) : ring === 2 ? mix(glaze, '#c8803c', 0.4) : glaze), sides, gloss: 0.9 }))
  stage.add(lathe([[72, 118], [62, 132], [56, 150], [22, 160]], { at: [-10, 0, -16], colour: (ring, s) => (ring === 0 && s % 2 === 0 ? darken(cloth, 0.2) : cloth), sides, wobble: (ring, s) => (ring === 0 ? (s % 2) * 0.1 : 0) }), false)
  stage.add(lathe([[62, 132], [62, 139]], { at: [-10, 0, -16], colour: '#f0d8a0', sides }).slice(0, sides), false)
  const bowl = basket([78, 0, 52], 26, 46, 24, '#c9a878', 2, 12)
  stage.add(bowl.inside)
  stage.add(bowl.outside)
  for (const [i, x] of [58, 78, 96, 70, 86].entries()) orb(stage, [x, 22 + (i > 2 ? 10 : 0), 52 + (i > 2 ? 6 : -4)], 14, { tones: ['#a8402e', '#d8705a', '#f2a88a'], flat: 0.7, twist: i })
  leaves(stage, [{ at: [-104, 2, 62], along: [-34, 24] }, { at: [-100, 2, 64], along: [-46, 4] }, { at: [64, 40, 62], along: [24, 12] }], '#9db85a', '#4c7a3a')
}
