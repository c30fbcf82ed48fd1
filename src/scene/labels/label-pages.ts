import { createShelves, packShelves, type Place, type Shelves, type Size } from './pack-shelves.ts'

/** A label as far as it takes room. */
export interface Sized {
  readonly id: string
  readonly halvings: number
  readonly sizeAt: (halvings: number) => Size
}

export interface Slot {
  readonly page: number
  readonly place: Place
  /** How far it may be halved, as was asked for when it got its place: more, where room was short. */
  readonly asked: number
}

export interface PageChange {
  /** To be painted now. */
  readonly toDraw: readonly string[]
  /** Whether all pages were packed anew: what is on them is void. */
  readonly isAnew: boolean
  /** What found no room on any page. */
  readonly left: readonly string[]
}

export interface LabelPages {
  readonly slots: ReadonlyMap<string, Slot>
  /** Makes room for labels, the most wanted first. Those wanted before stay while there is room. */
  readonly want: (wanted: readonly Sized[]) => PageChange
  /** Forgets everything. */
  readonly clear: () => void
}

/** Of all pages, so much may be kept for labels that are no longer wanted: the rest is for those to come. */
const KEPT = 0.35
/** Beyond so many halvings a label is not worth its place. */
const SMALLEST = 6

/** Keeps the books of which label is where. It paints nothing. */
export function createLabelPages(page: Size, mostPages: number): LabelPages {
  const slots = new Map<string, Slot>()
  // In the order of their last use, the latest at the end.
  const known = new Map<string, Sized>()
  const refused = new Map<string, number>()
  let shelves: Shelves[] = []

  const isServed = ({ id, halvings }: Sized): boolean => {
    const asked = slots.get(id)?.asked ?? refused.get(id)
    return asked !== undefined && asked <= halvings
  }

  function add(label: Sized): boolean {
    const size = label.sizeAt(label.halvings)
    for (const [number, open] of shelves.entries()) {
      const place = open.add(size)
      if (place === null) continue
      slots.set(label.id, { page: number, place, asked: label.halvings })
      return true
    }
    return false
  }

  function packAnew(wanted: readonly Sized[]): readonly string[] {
    const ids = new Set(wanted.map(({ id }) => id))
    const former = [...known.values()].filter(({ id }) => !ids.has(id) && slots.has(id)).reverse()
    const tries = [
      [...wanted, ...withinArea(former, page.width * page.height * mostPages * KEPT - areaOf(wanted))],
      ...coarser(wanted),
    ]
    for (const [i, labels] of tries.entries()) {
      const packed = packPages(labels, page, mostPages)
      if (packed.left.length > 0 && i < tries.length - 1) continue
      shelves = packed.shelves
      slots.clear()
      refused.clear()
      const asked = new Map([...former, ...wanted].map(({ id, halvings }) => [id, halvings]))
      for (const [id, { page: number, place }] of packed.places)
        slots.set(id, { page: number, place, asked: asked.get(id) ?? 0 })
      for (const id of packed.left) refused.set(id, asked.get(id) ?? 0)
      return packed.left
    }
    return []
  }

  return {
    slots,
    want: (wanted) => {
      for (const label of [...wanted].reverse()) {
        known.delete(label.id)
        known.set(label.id, label)
      }
      const missing = wanted.filter((label) => !isServed(label))
      if (missing.length === 0) return { toDraw: [], isAnew: false, left: [...refused.keys()] }
      if (shelves.length > 0 && missing.every(add))
        return { toDraw: missing.map(({ id }) => id), isAnew: false, left: [...refused.keys()] }
      const left = packAnew(wanted)
      for (const id of known.keys()) if (!slots.has(id)) known.delete(id)
      return { toDraw: [...slots.keys()], isAnew: true, left }
    },
    clear: () => {
      slots.clear()
      known.clear()
      refused.clear()
      shelves = []
    },
  }
}

const areaOf = (labels: readonly Sized[]): number =>
  labels.reduce((sum, { sizeAt, halvings }) => {
    const { width, height } = sizeAt(halvings)
    return sum + width * height
  }, 0)

function withinArea(labels: readonly Sized[], area: number): readonly Sized[] {
  let rest = area
  return labels.filter((label) => (rest -= areaOf([label])) > 0)
}

/** The same labels in less and less room: first the far ones give way, half of them, then three quarters, then all. */
function coarser(wanted: readonly Sized[]): readonly (readonly Sized[])[] {
  const tries: (readonly Sized[])[] = [wanted]
  for (let more = 1; more <= SMALLEST; more++)
    for (const share of [0.5, 0.25, 0.1, 0.03])
      tries.push(
        wanted.map((label, i) => {
          const halvings = Math.min(SMALLEST, label.halvings + more - (i < wanted.length * share ? 1 : 0))
          return { ...label, halvings: Math.max(label.halvings, halvings) }
        }),
      )
  return tries
}

function packPages(labels: readonly Sized[], page: Size, mostPages: number) {
  const places = new Map<string, { readonly page: number; readonly place: Place }>()
  const shelves: Shelves[] = []
  let rest = labels.map(({ id, sizeAt, halvings }) => ({ id, ...sizeAt(halvings) }))
  while (rest.length > 0 && shelves.length < mostPages) {
    const open = createShelves(page)
    const { placed, left } = packShelves(rest, open)
    for (const [{ id }, place] of placed) places.set(id, { page: shelves.length, place })
    shelves.push(open)
    rest = [...left]
  }
  // The next page is begun with whatever does not fit on these.
  while (shelves.length < mostPages) shelves.push(createShelves(page))
  return { places, shelves, left: rest.map(({ id }) => id) }
}
