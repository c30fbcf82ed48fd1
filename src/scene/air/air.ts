type Rgb = readonly [number, number, number]

/** The air of a place: what distance and light do to colours. Colours are linear, lengths metres. */
export interface Air {
  /** Unit vector towards the sun. */
  readonly sun: Rgb
  readonly fog: {
    readonly density: number
    readonly power: number
    /** At most so much of a far thing is air. */
    readonly most: number
    readonly colour: Rgb
    /** Looking into the sun, air takes this colour, within a cone that `sunPower` narrows. */
    readonly sunColour: Rgb
    readonly sunPower: number
  }
  /** Mist that lies low: below `yM`, thinning over `heightM`, none nearer than `nearM`. */
  readonly mist: {
    readonly yM: number
    readonly heightM: number
    readonly most: number
    readonly nearM: number
    readonly colour: Rgb
  }
  readonly sky: { readonly zenith: Rgb; readonly middle: Rgb; readonly horizon: Rgb }
  readonly grade: { readonly exposure: number; readonly saturation: number; readonly contrast: number }
}

/** Golden morning in the hall. */
export const HALL_MORNING: Air = {
  sun: [-0.627, 0.774, 0.098],
  fog: {
    density: 0.0042,
    power: 1.2,
    most: 0.93,
    colour: [0.62, 0.78, 0.86],
    sunColour: [1.3, 1.05, 0.72],
    sunPower: 4,
  },
  mist: { yM: -1, heightM: 16, most: 0.55, nearM: 60, colour: [0.86, 0.92, 0.94] },
  sky: { zenith: [0.05, 0.27, 0.55], middle: [0.29, 0.6, 0.75], horizon: [0.98, 0.83, 0.64] },
  grade: { exposure: 0.74, saturation: 1.12, contrast: 0.34 },
}
