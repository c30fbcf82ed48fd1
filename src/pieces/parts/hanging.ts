import { darken, lighten, mix } from '../colour.ts'
import type { Random } from '../random.ts'
import { lathe } from '../solid/lathe.ts'
import { transform, type Face, type Mesh } from '../solid/face.ts'
import { tube } from '../solid/tube.ts'
import { add, type Vec3 } from '../solid/vector.ts'
import { TIN } from './palette.ts'

/** A plain lamp of tin and bamboo; `at` is where its cord is tied, the lamp hangs below. */
export function tinLamp([x, y, z]: Vec3, cordM: number): Mesh {
  const low = y - cordM
  return [
    ...cord([x, low, z], [x, y, z]),
    ...lathe(
      [
        [0.25, -0.12],
        [0.04, 0.06],
      ],
      { at: [x, low, z], sides: 6, colour: (_, side) => (side % 2 === 0 ? TIN : darken(TIN, 0.12)) },
    ).slice(0, 6),
    ...lathe(
      [
        [0.05, -0.34],
        [0.125, -0.25],
        [0.125, -0.1],
      ],
      { at: [x, low, z], sides: 5, colour: '#ffbe58', glow: 1 },
    ).slice(0, 10),
    // The hood's underside catches the light of the glass.
    ...ringDown([x, low - 0.12, z], 0.25, '#e89a4a'),
  ]
}

function ringDown([x, y, z]: Vec3, r: number, colour: string): Mesh {
  const points = Array.from({ length: 6 }, (_, i): Vec3 => {
    const a = (-i / 6) * Math.PI * 2
    return [x + r * Math.sin(a), y, z + r * Math.cos(a)]
  })
  return [{ points, colour, glow: 0.45 }]
}

/** A cord, thin enough that three sides do. */
export function cord(from: Vec3, to: Vec3, colour = '#3f3024', thickM = 0.018): Mesh {
  return tube([from, to], thickM * 0.62, { colour, sides: 3 }).slice(0, 3)
}

/** A bundle of maize cobs tied by their husks, hanging from `at`. */
export function cornBundle(at: Vec3, random: Random, count = 8, size = 1): Mesh {
  const faces: Face[] = []
  for (let i = 0; i < count; i++) {
    const a = (i / count) * Math.PI * 2 + random.between(-0.2, 0.2)
    const own = random() < 0.2 ? '#e8862a' : mix('#f6bd34', '#e09a22', random())
    const cob = spindle((a * 180) / Math.PI + 60, own)
    const lean = random.between(0.1, 0.3)
    const low = random.between(-0.08, 0.02) - (i % 2) * 0.14
    faces.push(
      ...transform(cob, ([x, y, z]) => {
        const out = 0.04 - y * lean
        return add(at, [(x + Math.sin(a) * out) * size, (y + low) * size, (z + Math.cos(a) * out) * size])
      }),
    )
  }
  const husk = lathe(
    [
      [0.11, -0.22],
      [0.035, -0.04],
      [0.06, 0.06],
    ],
    { at: [0, 0, 0], sides: 5, colour: (ring) => (ring === 0 ? '#e6cf8e' : '#cdb27a') },
  )
  return [...faces, ...transform(husk, ([x, y, z]) => add(at, [x * size, y * size, z * size]))]
}

/** A cob: three sides that meet in a point above and below. */
function spindle(startDeg: number, colour: string): Mesh {
  const [low, high]: readonly [Vec3, Vec3] = [
    [0, -0.37, 0],
    [0, -0.01, 0],
  ]
  const waist = [0, 1, 2].map((k): Vec3 => {
    const a = ((startDeg + k * 120) * Math.PI) / 180
    return [0.06 * Math.sin(a), -0.22, 0.06 * Math.cos(a)]
  })
  return waist.flatMap((p, k): Face[] => {
    const next = waist[(k + 1) % 3] ?? p
    return [
      { points: [low, next, p], colour },
      { points: [p, next, high], colour: lighten(colour, 0.1) },
    ]
  })
}

/** Strings of dried chilli, hanging from `at`. */
export function chilliString(at: Vec3, random: Random, lengthM = 0.7): Mesh {
  const red = (): string => (random() < 0.15 ? '#e8542a' : mix('#d2301f', '#8f1a18', random()))
  const rows = 5
  // Tiers of pods, each tier flaring out over the one below.
  const tiers = Array.from({ length: rows }, (_, i): Mesh => {
    const fat = 0.075 + 0.045 * Math.sin((Math.PI * (i + 0.8)) / rows)
    return lathe(
      [
        [fat, -((i + 1.25) / rows) * lengthM],
        [0.03, -(i / rows) * lengthM],
      ],
      { at, sides: 6, startDeg: i * 31, colour: red, wobble: (ring) => (ring === 0 ? random.between(-0.3, 0.3) : 0) },
    ).slice(0, 6)
  })
  return [...tiers.flat(), ...cord(at, add(at, [0, 0.08, 0]), '#7a5a34')]
}
