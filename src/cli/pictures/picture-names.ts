import { slugOf } from '#content/slug.ts'

/** `Trà/Đồi chè 1.JPG` → `tra/doi-che-1`: what a made picture is called after, below `media/`, without its ending. */
export function madeNameOf(path: string): string {
  const steps = path
    .replace(/\.[^./]*$/, '')
    .split('/')
    .map((step) => slugOf(step) || 'anh')
  return steps
    .join('/')
    .slice(-120)
    .replace(/^[-/]+/, '')
}

/** The same for names that differ only by capitals, spaces and marks. */
const foldOf = (path: string): string => `${madeNameOf(path)}.${endingOf(path)}`

const endingOf = (path: string): string => (/\.([^./]*)$/.exec(path)?.[1] ?? '').toLowerCase()

/** `media/Trà/Đồi chè.JPG` → `Trà/Đồi chè.JPG`; phones' file names are often written bare. */
export const belowMedia = (src: string): string => src.replaceAll('\\', '/').replace(/^(?:\.\/)?(?:media\/)?/, '')

export type Found = { readonly path: string } | 'missing' | 'ambiguous'

/** The file that a name means among others: the very one, else the only one that differs by no more than its writing. */
export function fileMeant(name: string, among: readonly string[]): Found {
  const exact = among.find((path) => path.normalize('NFC') === name.normalize('NFC'))
  if (exact !== undefined) return { path: exact }
  const [one, another] = among.filter((path) => foldOf(path) === foldOf(name))
  if (one === undefined) return 'missing'
  return another === undefined ? { path: one } : 'ambiguous'
}

/** `tra/anh.jpg`, then `tra/anh-2.jpg`, `tra/anh-3.jpg` …: the first of them that is free. */
export function firstFree(path: string, isFree: (path: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? path : path.replace(/(\.[^./]*)?$/, (ending) => `-${n}${ending}`)
    if (isFree(candidate)) return candidate
  }
}
