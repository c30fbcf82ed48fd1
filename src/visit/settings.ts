import type { Manner } from './walk-step.ts'

export const SPEEDS = { slow: 0.7, usual: 1, fast: 1.5 } as const

/** What a visitor may choose; nothing of it tells who they are. */
export interface Settings {
  readonly speed: keyof typeof SPEEDS
  /** `cut`: no movement is shown, one is simply there. */
  readonly movement: 'walk' | 'cut'
  readonly turn: 'smooth' | 'snap'
  readonly quality: 'auto' | 'low' | 'high'
  readonly contrast: 'usual' | 'more'
}

const CHOICES: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  speed: ['slow', 'usual', 'fast'],
  movement: ['walk', 'cut'],
  turn: ['smooth', 'snap'],
  quality: ['auto', 'low', 'high'],
  contrast: ['usual', 'more'],
}

/** What holds until the visitor chooses: whoever asked their device for less movement gets none. */
export const settingsAtFirst = (isReducedMotion: boolean): Settings => ({
  speed: 'usual',
  movement: isReducedMotion ? 'cut' : 'walk',
  turn: 'smooth',
  quality: 'auto',
  contrast: 'usual',
})

/** What of a stored value are settings; anything else is left out. */
export function readSettings(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {}
  const entries = Object.entries(CHOICES).filter(([key, choices]) => {
    const chosen: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
    return choices.some((choice) => choice === chosen)
  })
  return Object.fromEntries(entries.map(([key]) => [key, Reflect.get(value, key)]))
}

/** Whoever is led need not look where they go: a tour walks briskly, and stays within two minutes. */
const GUIDED = 1.5

export const mannerOf = ({ speed, movement, turn }: Settings, isGuided = false): Manner => ({
  speed: isGuided ? Math.min(SPEEDS.fast, SPEEDS[speed] * GUIDED) : SPEEDS[speed],
  movement,
  turn,
})
