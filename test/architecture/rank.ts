import { UNREADABLE } from './imports-of.ts'
import { eachImport, partOf, targetOf, type Rule } from './source-tree.ts'

/** The parts of src; an import goes to a lower rank, or stays in its part. */
const RANKS: Readonly<Record<string, number>> = {
  content: 0,
  text: 0,
  plan: 1,
  find: 1,
  schedule: 1,
  check: 2,
  visit: 2,
  pieces: 2,
  scene: 3,
  card: 3,
  embed: 3,
  workshop: 3,
  panel: 4,
  catalogue: 4,
  studio: 4,
  app: 5,
  cli: 5,
}

// Prerendering is a command, but what it draws is the app itself: the page at build and the page that comes alive
// must be the same code. So cli may use app, and never the other way round.
const isAllowedAcross = (from: string, to: string): boolean => from === 'cli' && to === 'app'

export const importsGoDown: Rule = (tree) => [
  ...[...tree.code.keys()].flatMap((path) =>
    partOf(path) in RANKS ? [] : [`${path}: “${partOf(path)}” is no part that the architecture knows`],
  ),
  ...eachImport(tree, (file, { specifier }) => {
    const target = targetOf(file.path, specifier)
    if (target === null) return null
    const from = partOf(file.path)
    const to = partOf(target)
    if (from === to || isAllowedAcross(from, to)) return null
    const [own, other] = [RANKS[from], RANKS[to]]
    if (own === undefined || other === undefined) return `“${from}” imports “${to}”, and one of them has no rank`
    return other < own ? null : `“${from}” (rank ${own}) may not import “${to}” (rank ${other})`
  }),
]

/** Across parts `#part/file.ext`, inside a part `./file.ext`, always to a file that is there. */
export const importsAreSpelt: Rule = (tree) =>
  eachImport(tree, (file, { specifier }) => {
    if (specifier === UNREADABLE) return 'an import whose address is worked out cannot be checked'
    if (specifier.includes('../../')) return `“${specifier}” climbs two folders: name it by its part, #part/file.ts`
    const target = targetOf(file.path, specifier)
    if (target === null) return null
    const isOwn = partOf(target) === partOf(file.path)
    if (specifier.startsWith('#') && isOwn) return `“${specifier}” is in the same part: import it as ./file.ts`
    if (specifier.startsWith('.') && !isOwn) return `“${specifier}” is in another part: import it as #part/file.ts`
    return tree.paths.has(target) ? null : `“${specifier}” is no file (with its extension)`
  })
