/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels from the upper left corner of a page. */
export interface Place extends Size {
  readonly x: number
  readonly y: number
}

/** Between labels, and round the page: what a smooth texture blurs over must be nobody's. */
export const GUTTER = 2
/** A shelf takes what is at least this much of its own height. */
const LEAST_FILL = 0.7

interface Shelf {
  readonly y: number
  readonly height: number
  x: number
}

/** A page that fills shelf by shelf, from the top. */
export interface Shelves {
  /** Takes room for one more, or says that there is none. */
  readonly add: (size: Size) => Place | null
}

export function createShelves(page: Size): Shelves {
  const shelves: Shelf[] = []
  let bottom = GUTTER
  const fits = (shelf: Shelf, { width, height }: Size): boolean =>
    height <= shelf.height && shelf.x + width + GUTTER <= page.width
  function shelfFor(size: Size): Shelf | null {
    const open = shelves.filter((shelf) => fits(shelf, size)).sort((a, b) => a.height - b.height || a.y - b.y)
    const [best] = open
    if (best !== undefined && size.height >= best.height * LEAST_FILL) return best
    if (bottom + size.height + GUTTER > page.height || size.width + 2 * GUTTER > page.width) return best ?? null
    const shelf = { y: bottom, height: size.height, x: GUTTER }
    shelves.push(shelf)
    bottom += size.height + GUTTER
    return shelf
  }
  return {
    add: (asked) => {
      const size = { width: Math.ceil(asked.width), height: Math.ceil(asked.height) }
      if (!(size.width > 0 && size.height > 0)) return null
      const shelf = shelfFor(size)
      if (shelf === null) return null
      const place = { x: shelf.x, y: shelf.y, ...size }
      shelf.x += size.width + GUTTER
      return place
    },
  }
}

export interface Packed<T> {
  readonly placed: ReadonlyMap<T, Place>
  /** What found no room, in the order given: for another page. */
  readonly left: readonly T[]
}

/** Packs all at once, the tallest first, which wastes least; the shelves take more later. */
export function packShelves<T extends Size>(sizes: readonly T[], shelves: Shelves): Packed<T> {
  const placed = new Map<T, Place>()
  for (const size of [...sizes].sort((a, b) => b.height - a.height || b.width - a.width)) {
    const place = shelves.add(size)
    if (place !== null) placed.set(size, place)
  }
  return { placed, left: sizes.filter((size) => !placed.has(size)) }
}
