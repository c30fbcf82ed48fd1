import type { Intention } from './walker.ts'
import type { TourCommand, TourRun } from './tour-run.ts'

type Way = readonly [forward: number, aside: number, turn: number]

/** What a key does, by its place on the keyboard (`event.code`): W A S D lie there whatever letters are printed on them. */
const KEYS: ReadonlyMap<string, Way> = new Map([
  ['ArrowUp', [1, 0, 0]],
  ['KeyW', [1, 0, 0]],
  ['ArrowDown', [-1, 0, 0]],
  ['KeyS', [-1, 0, 0]],
  ['KeyA', [0, -1, 0]],
  ['KeyD', [0, 1, 0]],
  ['ArrowLeft', [0, 0, -1]],
  ['KeyQ', [0, 0, -1]],
  ['ArrowRight', [0, 0, 1]],
  ['KeyE', [0, 0, 1]],
])

export const isSteeringKey = (code: string): boolean => KEYS.has(code)

/** Writes what the pressed keys want into an intention; opposite keys want nothing. */
export function steerByKeys(pressed: ReadonlySet<string>, into: Intention): void {
  into.forward = 0
  into.aside = 0
  into.turn = 0
  for (const code of pressed) {
    const way = KEYS.get(code)
    if (way === undefined) continue
    into.forward += way[0]
    into.aside += way[1]
    into.turn += way[2]
  }
  into.forward = Math.max(-1, Math.min(1, into.forward))
  into.aside = Math.max(-1, Math.min(1, into.aside))
  into.turn = Math.max(-1, Math.min(1, into.turn))
}

/** A thumb at rest is never quite still; this much of the stick counts as nothing. */
const STICK_REST = 0.15

/** Writes what an on-screen stick wants: pushed by so many pixels to the right and down, of `radiusPx` at most. */
export function steerByStick(dxPx: number, dyPx: number, radiusPx: number, into: Intention): void {
  const size = radiusPx > 0 ? Math.hypot(dxPx, dyPx) / radiusPx : 0
  const share = size > STICK_REST ? Math.min(1, (size - STICK_REST) / (1 - STICK_REST)) / size / radiusPx : 0
  into.forward = -dyPx * share + 0
  into.aside = dxPx * share + 0
  into.turn = 0
}

/** How far a drag over the shorter side of the view turns. */
const DRAG_RAD = Math.PI / 2

/** What a drag of the view turns: the hall follows the finger, so that dragging to the right looks to the left. */
export function lookByDrag(
  dxPx: number,
  dyPx: number,
  view: { readonly widthPx: number; readonly heightPx: number },
): { readonly yawRad: number; readonly pitchRad: number } {
  const radPerPx = DRAG_RAD / Math.max(1, Math.min(view.widthPx, view.heightPx))
  return { yawRad: dxPx * radPerPx, pitchRad: dyPx * radPerPx }
}

/** What a key means to a tour under way: Space pauses and goes on, Enter skips, Esc ends. */
export function tourCommandOf(code: string, { isPaused }: Pick<TourRun, 'isPaused'>): TourCommand | null {
  if (code === 'Space') return { kind: isPaused ? 'resume' : 'pause' }
  if (code === 'Enter' || code === 'NumpadEnter') return { kind: 'next' }
  return code === 'Escape' ? { kind: 'end' } : null
}

/** What has the focus, as far as keys care. */
export interface Focus {
  /** In capitals, as `element.tagName` of HTML is. */
  readonly tag: string
  readonly role: string | null
  readonly isEditable: boolean
}

const FIELDS = new Set(['INPUT', 'TEXTAREA', 'SELECT'])
/** What takes arrows and letters itself. */
const FIELD_ROLES = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'listbox',
  'option',
  'slider',
  'spinbutton',
  'radio',
  'radiogroup',
  'tab',
  'tablist',
  'menu',
  'menuitem',
  'grid',
  'tree',
])
/** What Space and Enter press. */
const PRESSED = new Set(['BUTTON', 'A', 'SUMMARY'])
const PRESSED_ROLES = new Set(['button', 'link', 'switch', 'checkbox'])

/** Whether a key belongs to what has the focus, and not to walking or a tour. */
export function isKeyTaken(code: string, { tag, role, isEditable }: Focus): boolean {
  if (isEditable || FIELDS.has(tag) || (role !== null && FIELD_ROLES.has(role))) return true
  const isPress = code === 'Space' || code === 'Enter' || code === 'NumpadEnter'
  return isPress && (PRESSED.has(tag) || (role !== null && PRESSED_ROLES.has(role)))
}
