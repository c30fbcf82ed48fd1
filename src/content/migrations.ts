import type { Json } from './json-text.ts'
import type { Kind } from './kinds.ts'

type JsonObject = { [key: string]: Json }
type Migration = (old: JsonObject) => JsonObject

/** Product 1 → 2: `season` became `seasonMonths`, to say what its numbers are. */
const renameSeason: Migration = ({ season, ...rest }) =>
  season === undefined || season === null ? rest : { ...rest, seasonMonths: season }

/** For each kind, one small step per version: the first entry lifts version 1 to 2. */
const MIGRATIONS: Readonly<Record<Kind, readonly Migration[]>> = {
  exhibition: [],
  hall: [],
  booth: [],
  maker: [],
  product: [renameSeason],
  festival: [],
  tour: [],
  news: [],
}

export const newestVersion = (kind: Kind): number => MIGRATIONS[kind].length + 1

/** The file lifted to the newest version, or null when its version is none that ever was. */
export function migrate(kind: Kind, file: JsonObject): { file: JsonObject; from: number } | null {
  const from = file['schemaVersion']
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1 || from > newestVersion(kind)) return null
  const steps = MIGRATIONS[kind].slice(from - 1)
  const lifted = steps.reduce((old, step) => step(old), file)
  return { file: { ...lifted, schemaVersion: newestVersion(kind) }, from }
}
