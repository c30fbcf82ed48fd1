import type { ExhibitPackage } from '#content/exhibit-packages.ts'
import type { Camera } from '../solid/camera.ts'

/** One plinth in the court: where, what, how large. Metres; the gate is far in −z. */
export type Shown = {
  readonly kind: ExhibitPackage
  readonly x: number
  readonly z: number
  readonly size?: number
  readonly colour?: string
  readonly accent?: string
  readonly count?: number
}

export type HeroScene = {
  readonly width: number
  readonly height: number
  readonly camera: Camera
  /** Half the width of the court between the eaves. */
  readonly half: number
  /** How near the galleries reach to the eye. */
  readonly near: number
  readonly sun: readonly [number, number, number]
  readonly shown: readonly Shown[]
  readonly peaks: readonly [number, number]
}
