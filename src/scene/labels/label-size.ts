import type { LabelKind } from '#pieces/hall/label-quads.ts'
import { viewAngleDeg } from '../visitor/view-angle.ts'
import type { Size } from './pack-shelves.ts'

/** From how far each kind is read, metres, eye to board: see the distances that `plan/walk-plan` stands at. */
export const READING_M: Readonly<Record<LabelKind, number>> = {
  plinth: 1.5,
  poster: 1.9,
  news: 2.8,
  fascia: 4.2,
  sign: 4.2,
  gate: 4.6,
}

/** The phone that labels must be sharp on. */
const PHONE = { width: 412, height: 915, pixelRatio: 2 } as const
/** No label is longer than half a page. */
const LONGEST = 1024
/** Of a label that far away nobody sees more than its colour. */
const COARSEST = 4

/** How many CSS pixels a metre takes on that phone, straight ahead at a distance. */
export const cssPixelsPerM = (distanceM: number): number =>
  PHONE.height / 2 / Math.tan((viewAngleDeg(PHONE.width / PHONE.height) * Math.PI) / 360) / distanceM

/**
 * How many times a label is halved at a distance: none as far as twice the reading distance, where its pixels still
 * cover at least half of the screen's.
 */
export function halvingsAt(kind: LabelKind, distanceM: number): number {
  const halvings = Math.floor(Math.log2(Math.max(1, distanceM / READING_M[kind])))
  return Math.min(COARSEST, halvings)
}

/** A label's pixels: those of the phone's screen at reading distance, capped, and halved so many times. */
export function labelSize(
  { kind, widthM, heightM }: { kind: LabelKind; widthM: number; heightM: number },
  halvings = 0,
): Size {
  const wished = cssPixelsPerM(READING_M[kind]) * PHONE.pixelRatio
  const perM = Math.min(wished, LONGEST / Math.max(widthM, heightM)) / 2 ** halvings
  return { width: Math.max(4, Math.round(widthM * perM)), height: Math.max(4, Math.round(heightM * perM)) }
}
