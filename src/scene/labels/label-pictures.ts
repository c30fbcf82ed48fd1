import type { LoadPicture } from './load-picture.ts'
import type { Size } from './pack-shelves.ts'

/** A picture that a label near the eye shows, and the pixels it covers on its page. */
export interface WantedPicture {
  readonly id: string
  readonly src: string
  readonly size: Size
}

/** The pictures of labels, as many as have a place on a page, none larger than that place. */
interface LabelPictures {
  /** The picture of a label, once it has come. */
  readonly of: (id: string) => ImageBitmap | null
  /** It was asked for and could not be had. */
  readonly isMissing: (id: string) => boolean
  /** Asks for pictures in this order, instead of those still waiting. What is there in that size stays. */
  readonly want: (wanted: readonly WantedPicture[]) => void
  /** Gives back those of other labels. */
  readonly keep: (isKept: (id: string, src: string) => boolean) => void
  /** Labels whose picture has come, or failed to, since this was last called. */
  readonly takeCome: () => readonly string[]
  readonly free: () => void
}

interface Held {
  readonly src: string
  readonly stop: AbortController
  image: ImageBitmap | null
  /** How wide the last one that came was asked for: a file may be smaller. */
  askedPx: number
  isLoading: boolean
  failures: number
}

/** A phone decodes two beside a walk without a jolt. */
const AT_ONCE = 2
/** A line may come back; a file that is gone or broken does not. */
const TRIES = 2

/** Keeps the books of pictures: it asks for them, holds them, and gives them back. `onCome` is told of each. */
export function createLabelPictures(load: LoadPicture, onCome: () => void): LabelPictures {
  const held = new Map<string, Held>()
  const come = new Set<string>()
  let waiting: readonly WantedPicture[] = []
  let loading = 0

  function give(id: string): void {
    const one = held.get(id)
    one?.stop.abort()
    one?.image?.close()
    held.delete(id)
    come.delete(id)
  }

  function openFor({ id, src }: WantedPicture): Held {
    const known = held.get(id)
    if (known?.src === src) return known
    give(id)
    const one = { src, stop: new AbortController(), image: null, askedPx: 0, isLoading: false, failures: 0 }
    held.set(id, one)
    return one
  }

  function next(): void {
    while (loading < AT_ONCE) {
      const one = waiting.find(({ id, src }) => held.get(id)?.src !== src || held.get(id)?.isLoading !== true)
      if (one === undefined) return
      waiting = waiting.filter((other) => other !== one)
      const mine = openFor(one)
      if (mine.failures < TRIES && mine.askedPx < one.size.width) void ask(one, mine)
    }
  }

  async function ask({ id, src, size }: WantedPicture, mine: Held): Promise<void> {
    loading++
    mine.isLoading = true
    const image = await load(src, size, mine.stop.signal).catch(() => null)
    loading--
    mine.isLoading = false
    if (held.get(id) !== mine) image?.close()
    else {
      if (image === null) mine.failures++
      else {
        mine.image?.close()
        mine.image = image
        mine.askedPx = size.width
      }
      come.add(id)
      onCome()
    }
    next()
  }

  return {
    of: (id) => held.get(id)?.image ?? null,
    isMissing: (id) => {
      const one = held.get(id)
      return one !== undefined && one.image === null && one.failures > 0
    },
    want: (wanted) => {
      waiting = wanted
      next()
    },
    keep: (isKept) => {
      for (const [id, { src }] of held) if (!isKept(id, src)) give(id)
      waiting = waiting.filter(({ id, src }) => isKept(id, src))
    },
    takeCome: () => {
      const ids = [...come]
      come.clear()
      return ids
    },
    free: () => {
      waiting = []
      for (const id of held.keys()) give(id)
    },
  }
}
