import { lighten, mix } from '../colour.ts'
import { cornBundle } from '../parts/hanging.ts'
import { rock } from '../parts/rock.ts'
import type { Random } from '../random.ts'
import { box } from '../solid/box.ts'
import { lathe } from '../solid/lathe.ts'
import type { Face, Mesh } from '../solid/face.ts'
import type { Vec3 } from '../solid/vector.ts'
import type { GateScene } from './gate.ts'

export interface GateFrame {
  /** How far its pillars stand from its middle. */
  readonly aside: number
  readonly lintelM: number
  readonly depthM: number
  readonly random: Random
}

/** What tells one gate from another before one can read its board. */
export function gateDress(scene: GateScene, frame: GateFrame): Mesh {
  switch (scene) {
    case 'buckwheat':
      return garland(frame)
    case 'terraces':
      return sheaves(frame)
    case 'fire':
      return embers(frame)
    case 'plain':
      return [-1, 1].flatMap((side) =>
        cornBundle([side * (frame.aside - 0.5), frame.lintelM - 0.1, 0], frame.random, 7),
      )
    default:
      return scene satisfies never
  }
}

const FLOWERS = ['#f7d9e2', '#f2b6cc', '#dc6f9c', '#c24680'] as const

/** Buckwheat flowers along the lintel and down its ends. */
function garland({ aside, lintelM, depthM, random }: GateFrame): Mesh {
  const tufts = Array.from({ length: 17 }, (_, i): Mesh => {
    const t = i / 8 - 1
    const x = t * (aside + 0.1)
    const y = lintelM - 0.2 - 0.34 * (1 - t * t) ** 0.5 + (Math.abs(t) > 0.9 ? -0.2 : 0)
    const size = random.between(0.16, 0.25)
    return rock({
      at: [x, y + 0.14, depthM * 0.36],
      half: [size, size * 0.8, size * 0.7],
      random,
      sway: 0.25,
      colour: () => (random() < 0.12 ? '#86a04a' : lighten(random.pick(FLOWERS), random.between(0, 0.2))),
      isSeen: ([, , z]) => z > -0.5,
    })
  })
  const bowls = [-1, 1].map((side) =>
    rock({
      at: [side * (aside + 0.3), 4, depthM * 0.3],
      half: [0.36, 0.26, 0.2],
      random,
      sway: 0.2,
      colour: () => random.pick(FLOWERS),
    }),
  )
  return [...tufts, ...bowls].flat()
}

/** Sheaves of ripe rice hanging from the lintel. */
function sheaves({ aside, lintelM, depthM, random }: GateFrame): Mesh {
  return Array.from({ length: 7 }, (_, i) => {
    const x = (i / 3 - 1) * (aside - 0.55)
    const longM = 0.62 - 0.2 * Math.abs(i / 3 - 1)
    const tuft = lathe(
      [
        [0.03, -longM - 0.14],
        [0.21, -longM],
        [0.05, -longM * 0.25],
        [0.1, 0],
      ],
      {
        at: [x, lintelM - 0.12, depthM * 0.3],
        sides: 6,
        colour: (ring, side) => (ring > 1 ? '#9fa83c' : mix('#dca02c', '#f0c85a', ((side * 3) % 7) / 7)),
        wobble: () => random.between(-0.12, 0.12),
      },
    )
    const tie = box([x, lintelM - 0.12 - longM * 0.3, depthM * 0.3], [0.13, 0.06, 0.13], { colour: '#8a4a24' })
    return [...tuft, ...tie.slice(0, 4)]
  }).flat()
}

/** Bowls of embers high on both pillars; no flame, the rite is not played at. */
function embers({ aside, lintelM, depthM, random }: GateFrame): Mesh {
  return [-1, 1].flatMap((side) => {
    const at: Vec3 = [side * (aside + 0.02), lintelM - 0.62, depthM / 2 + 0.18]
    const bowl = lathe(
      [
        [0.06, -0.2],
        [0.24, 0],
        [0.27, 0.06],
      ],
      { at, sides: 8, colour: '#3a3436' },
    ).slice(0, 16)
    const coals = rock({
      at: [at[0], at[1] + 0.04, at[2]],
      half: [0.22, 0.12, 0.22],
      random,
      colour: () => random.pick(['#ff5a14', '#ff8a2c', '#ffc24a', '#7a2410']),
      isSeen: ([, y]) => y > -0.2,
    }).map((face): Face => ({ ...face, glow: 1 }))
    const arm = box([at[0], at[1] - 0.26, at[2] - 0.1], [0.08, 0.1, 0.4], { colour: '#3a3436' })
    return [...bowl, ...coals, ...arm]
  })
}
