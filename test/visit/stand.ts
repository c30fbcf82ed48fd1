import type { Tour } from '#content/tour.ts'
import type { Rect } from '#plan/rect.ts'
import type { Viewpoint } from '#plan/viewpoint.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import type { KeepsakeStorage } from '#visit/keepsake.ts'
import type { VisitEvent } from '#visit/visit-event.ts'
import { createVisit, type Visit, type VisitOptions } from '#visit/visit-store.ts'

export const rect = (xM: number, zM: number): Rect => ({ xM, zM, yawRad: 0, widthM: 4, depthM: 3 })
const view = (xM: number, zM: number): Viewpoint => ({
  pose: { xM, zM, yawRad: Math.PI },
  lookAt: { xM, yM: 1, zM: zM - 2 },
})

/** A hall with three booths one comes near, and one nobody does. */
export const WALK: WalkPlan = {
  hall: 'sanh',
  bounds: { xM: 0, zM: 0, yawRad: 0, widthM: 40, depthM: 40 },
  obstacles: [],
  entrance: view(0, 18),
  booths: [
    { id: 'mot', number: 1, footprint: rect(-10, 0), view: view(-10, 4.7) },
    { id: 'hai', number: 2, footprint: rect(0, 0), view: view(0, 4.7) },
    { id: 'ba', number: 3, footprint: rect(10, 0), view: null },
    { id: 'bon', number: 4, footprint: rect(16, 0), view: view(16, 4.7) },
  ],
  exhibits: [
    { id: 'tra', booth: 'mot', view: view(-10, 2.5) },
    { id: 'mat', booth: 'hai', view: view(0, 2.5) },
    { id: 'khuat', booth: 'ba', view: null },
  ],
  gates: [{ id: 'hoi', view: view(-15, 10) }],
  doors: [{ id: 'cua', toHall: 'vuon', view: view(15, 10) }],
  waypoints: [],
  newsWall: null,
}
export const GARDEN: WalkPlan = { ...WALK, hall: 'vuon', doors: [{ id: 'cua-ve', toHall: 'sanh', view: view(3, 3) }] }

export const TOUR: Tour = {
  schemaVersion: 1,
  id: 'mot-vong',
  name: { vi: 'Một vòng' },
  hall: 'sanh',
  stops: [
    { at: { kind: 'booth', id: 'mot' }, caption: { vi: 'Một.' }, seconds: 5 },
    { at: { kind: 'product', id: 'khuat' }, caption: { vi: 'Khuất.' }, seconds: 5 },
    { at: { kind: 'booth', id: 'hai' }, caption: { vi: 'Hai.' }, seconds: 4 },
  ],
}

export function storageOf(texts: Map<string, string> = new Map()): KeepsakeStorage {
  return { getItem: (key) => texts.get(key) ?? null, setItem: (key, value) => void texts.set(key, value) }
}

/** A visit under way, what it told, and its clock. */
export interface Stand {
  readonly visit: Visit
  readonly events: VisitEvent[]
  readonly pass: (ms: number) => void
}

export function begin(options: Partial<VisitOptions> = {}, walk: WalkPlan | null = WALK): Stand {
  let clock = 1000
  const visit = createVisit({
    exhibition: 'cho-may',
    hall: 'sanh',
    lang: 'vi',
    tours: [TOUR],
    storage: null,
    now: () => clock,
    isReducedMotion: false,
    hasScene: () => true,
    ...options,
  })
  const events: VisitEvent[] = []
  visit.onEvent((event) => events.push(event))
  if (walk !== null) visit.hallArrived(walk)
  return { visit, events, pass: (ms) => void (clock += ms) }
}
