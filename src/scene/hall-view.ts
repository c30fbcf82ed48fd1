import type { HallPlan } from '#plan/plan-hall.ts'
import type { Spot } from '#plan/rect.ts'
import type { Air } from './air/air.ts'
import type { LabelWords } from './labels/label-words.ts'
import type { Tier } from './quality.ts'
import type { ReadPart } from './read-model.ts'
import type { Covered } from './visitor/covered.ts'
import type { EyeRecord } from './visitor/eye.ts'

type Parts = ReadonlyMap<string, ReadPart>

/** All that decides what a hall looks like now; parts that have not come, or never will, are simply missing. */
export interface HallView {
  readonly plan: HallPlan
  /** Ground, shell…, land…, booth-<id>. */
  readonly model: Parts
  /** Products made for far, by id. */
  readonly goods: Parts
  /** Products made for near, by booth, as they arrive: another map each time. */
  readonly near: ReadonlyMap<string, Parts>
  readonly air: Air
  /** Another map whenever booths arrive or the language changes. */
  readonly words: ReadonlyMap<string, LabelWords>
  /** Address of an exhibition's own file, for the pictures on boards; without it they stay plain. Only the first counts. */
  readonly assetOf?: (path: string) => string
  readonly record: EyeRecord
  /** Moves the record by so many seconds; true while there is more to come. */
  readonly step: (seconds: number) => boolean
  readonly tier: Tier
  /** Physical pixels a CSS pixel. */
  readonly pixelRatio: number
  /** What the pointer or the keyboard is at: `product:<id>`, `booth:<id>`, `gate:<id>`, `door:<id>`, `news-wall:news-wall`. */
  readonly pointed: string | null
  /** The chosen product. */
  readonly selected: string | null
  /** Where a tap sent the visitor. */
  readonly marker: Spot | null
  /** Booths and products whose file could not be read: their places are kept and marked. */
  readonly marked: readonly string[]
  /** The product taken into the hand. */
  readonly inspected: string | null
  /** Reduced motion: nothing moves by itself. */
  readonly isStill: boolean
  /** How much of the canvas sheets hide, 0 … 1: the view's middle moves into what is left. */
  readonly covered?: Covered
  /** After each frame. The facts are one object that changes: keep none. */
  readonly onFrame?: (frame: FrameFacts) => void
  /** Once, after the first frame is really drawn. */
  readonly onFirstFrame: () => void
  readonly onLost: () => void
  readonly onRestored: () => void
}

export interface FrameFacts {
  /** Since the frame before; after a rest this says how long the rest was. */
  readonly ms: number
  /** Whether the frame before asked for this one, so that `ms` tells how fast frames come. */
  readonly isMoving: boolean
  /** What the script took to draw it. */
  readonly drawMs: number
  readonly calls: number
  readonly triangles: number
  readonly geometries: number
  readonly textures: number
  /** Those of the pages of labels, by far the most. */
  readonly textureBytes: number
}

export interface ShownHall {
  /** Shows something else; only what differs is done anew. */
  readonly update: (change: Partial<HallView>) => void
  /** Draws once more: the record was changed from outside. */
  readonly redraw: () => void
  readonly resize: (widthPx: number, heightPx: number) => void
  readonly hand: Hand
  /** Gives all memory back. */
  readonly end: () => void
}

/** Turns and nears the thing in the hand: dragging, keys and pinching all end here. */
export interface Hand {
  readonly turn: (yawRad: number, pitchRad: number) => void
  /** Above 1 brings it nearer. */
  readonly zoom: (factor: number) => void
  readonly reset: () => void
}
