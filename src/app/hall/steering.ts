import { pick, type Picked } from '#plan/pick.ts'
import type { HallPlan } from '#plan/plan-hall.ts'
import type { Hand } from '#scene/hall-view.ts'
import type { Covered } from '#scene/visitor/covered.ts'
import { rayThrough } from '#scene/visitor/ray-through.ts'
import { isKeyTaken, lookByDrag, tourCommandOf } from '#visit/steer.ts'
import type { TourCommand } from '#visit/tour-run.ts'
import type { Visit } from '#visit/visit-store.ts'
import { handByKey } from './hand-keys.ts'
import { createMeaning } from './meaning.ts'
import type { Walking } from './walking.ts'

interface Steered {
  readonly visit: Visit
  readonly plan: HallPlan
  readonly walking: Walking
  /** What turns the product that is in the hand. */
  readonly hand: Hand
  /** What a sheet hides of the view now. */
  readonly covered: () => Covered
  /** What is under the pointer, or nothing that means anything. */
  readonly onPointed: (picked: Picked | null) => void
}

const TOUR: Readonly<Partial<Record<TourCommand['kind'], (visit: Visit) => void>>> = {
  pause: (visit) => visit.pauseTour(),
  resume: (visit) => visit.resumeTour(),
  next: (visit) => visit.nextStop(),
  end: (visit) => visit.endTour(),
}

/** A press that moves less than this is a tap, CSS pixels. */
const TAP_PX = 8

/** Fingers, mouse and keys on the canvas of a hall, or above it in `frame`; the answer takes them off. */
export function steer(canvas: HTMLCanvasElement, frame: HTMLElement, steered: Steered): () => void {
  const { visit, plan, walking, hand, covered, onPointed } = steered
  const off = new AbortController()
  const { signal } = off
  const mean = createMeaning(visit)
  const isInHand = () => visit.store.getState().panel?.kind === 'inspect'

  const pickedUnder = ({ clientX, clientY }: PointerEvent): Picked | null => {
    const { width, height, left, top } = canvas.getBoundingClientRect()
    const [across, down] = [(clientX - left) / width, (clientY - top) / height]
    return pick(plan, rayThrough(walking.record, across, down, width / height, covered()))
  }

  const fingers = new Map<number, { x: number; y: number }>()
  let isTap = false
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      canvas.setPointerCapture(event.pointerId)
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      // Two fingers are no tap.
      isTap = fingers.size === 1
    },
    { signal },
  )
  canvas.addEventListener(
    'pointermove',
    (event) => {
      const from = fingers.get(event.pointerId)
      if (from === undefined) {
        if (event.pointerType === 'mouse') onPointed(isInHand() ? null : pickedUnder(event))
        return
      }
      const [dxPx, dyPx] = [event.clientX - from.x, event.clientY - from.y]
      if (isTap && Math.hypot(dxPx, dyPx) < TAP_PX) return
      isTap = false
      const apartBefore = apartPx(fingers)
      from.x = event.clientX
      from.y = event.clientY
      const { yawRad, pitchRad } = lookByDrag(dxPx, dyPx, {
        widthPx: canvas.clientWidth,
        heightPx: canvas.clientHeight,
      })
      if (!isInHand()) walking.look(yawRad, pitchRad)
      else if (fingers.size === 2 && apartBefore > 0) hand.zoom(apartPx(fingers) / apartBefore)
      // A thing in the hand follows the finger all the way round.
      else hand.turn(2 * yawRad, 2 * pitchRad)
    },
    { signal },
  )
  canvas.addEventListener(
    'pointerup',
    (event) => {
      const wasDown = fingers.delete(event.pointerId)
      if (!wasDown || !isTap || isInHand()) return
      isTap = false
      const picked = pickedUnder(event)
      if (picked !== null) mean(picked, event.timeStamp)
    },
    { signal },
  )
  canvas.addEventListener('pointercancel', ({ pointerId }) => fingers.delete(pointerId), { signal })
  canvas.addEventListener('pointerleave', () => onPointed(null), { signal })
  canvas.addEventListener(
    'wheel',
    (event) => {
      if (!isInHand()) return
      event.preventDefault()
      hand.zoom(Math.exp(-event.deltaY / 600))
    },
    { signal, passive: false },
  )

  frame.addEventListener(
    'keydown',
    (event) => {
      const { code, ctrlKey, metaKey, altKey, target } = event
      if (ctrlKey || metaKey || altKey || event.defaultPrevented || !(target instanceof HTMLElement)) return
      const { tour } = visit.store.getState()
      const focus = { tag: target.tagName, role: target.getAttribute('role'), isEditable: target.isContentEditable }
      if (isKeyTaken(code, focus)) return
      const command = tour === null ? null : tourCommandOf(code, tour)
      // A sheet scrolls by its own arrows.
      const isElsewhere = target.closest('.hall-sheet') !== null && !isInHand()
      if (command !== null) TOUR[command.kind]?.(visit)
      else if (isInHand()) {
        if (!handByKey(hand, code)) return
      } else if (isElsewhere) return
      else if (code === 'Enter' && (target === canvas || target === frame)) {
        const picked = pick(plan, rayThrough(walking.record, 0.5, 0.5, 1))
        if (picked !== null && picked.kind !== 'floor') mean(picked, event.timeStamp)
      } else if (!walking.keyDown(code)) return
      event.preventDefault()
    },
    { signal },
  )
  addEventListener('keyup', ({ code }) => walking.keyUp(code), { signal })
  addEventListener('blur', () => walking.allKeysUp(), { signal })
  return () => off.abort()
}

/** How far two fingers are apart; 0 when there are not two. */
function apartPx(fingers: ReadonlyMap<number, { readonly x: number; readonly y: number }>): number {
  const [a, b] = fingers.values()
  return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y)
}
