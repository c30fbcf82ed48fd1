import type { LoadPicture } from '#scene/labels/load-picture.ts'

interface Asked {
  readonly src: string
  readonly widthPx: number
  readonly signal: AbortSignal
  readonly done: (image: ImageBitmap) => void
  readonly fail: (reason: Error) => void
  isOver: boolean
}

/** A line where each picture waits until it is told to come or to fail, and pictures that tell when they are given back. */
export function fakePictures() {
  const asked: Asked[] = []
  const closed: ImageBitmap[] = []
  const load: LoadPicture = (src, field, signal) =>
    new Promise((done, fail) =>
      asked.push({ src, widthPx: Math.round(field.width), signal, done, fail, isOver: false }),
    )

  function take(src: string): Asked | undefined {
    const one = asked.find((other) => other.src === src && !other.isOver)
    if (one !== undefined) one.isOver = true
    return one
  }

  return {
    load,
    asked: (): readonly string[] => asked.map(({ src, widthPx }) => `${src} ${widthPx}`),
    signalOf: (src: string): AbortSignal | undefined => asked.find((one) => one.src === src)?.signal,
    /** Lets the first that waits for a file come. */
    end: (src: string): ImageBitmap => {
      const image = fakeBitmap(8, 8, (own) => closed.push(own))
      take(src)?.done(image)
      return image
    },
    fail: (src: string): void => take(src)?.fail(new Error('gone')),
    closed: (): readonly ImageBitmap[] => closed,
  }
}

export function fakeBitmap(width: number, height: number, onClose: (own: ImageBitmap) => void): ImageBitmap {
  const own: ImageBitmap = { width, height, close: () => onClose(own) }
  return own
}

/** After all promises that are ready. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done))
