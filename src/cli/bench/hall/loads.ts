import { brotliCompressSync } from 'node:zlib'

/** One file that a page has asked for. */
export interface Load {
  /** From the root of the site. */
  readonly path: string
  readonly body: Buffer
}

export interface LoadFigures {
  readonly bytes: number
  readonly scriptBytes: number
  readonly modelBytes: number
  readonly requests: number
  /** Drawings of the page's own tiles: the hall does not wait for them. */
  readonly pictures: number
}

/** What lies compressed already travels as it is. */
const IS_DENSE = /\.(?:glbz|woff2|avif|webp|jpe?g|png)$/
const IS_SCRIPT = /\.js$/
const IS_HALL_MODEL = /\/hall-[^/]*\.glbz$/

/** Sizes of loads as a host with brotli sends them, in bytes. */
export function loadFigures(loads: readonly Load[]): LoadFigures {
  const pictures = loads.filter(({ path }) => path.startsWith('/art/')).length
  const bytesOf = (is: RegExp) =>
    loads.filter(({ path }) => is.test(path)).reduce((sum, load) => sum + travelBytes(load), 0)
  return {
    bytes: bytesOf(/^/),
    scriptBytes: bytesOf(IS_SCRIPT),
    modelBytes: bytesOf(IS_HALL_MODEL),
    requests: loads.length - pictures,
    pictures,
  }
}

const travelBytes = ({ path, body }: Load): number =>
  IS_DENSE.test(path) ? body.length : brotliCompressSync(body).length
