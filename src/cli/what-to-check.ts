import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { FOLDERS } from '#content/kinds.ts'
import { exhibitionIds } from './content-folder.ts'

export interface Asked {
  /** The folder whose folders are exhibitions; absolute. */
  readonly root: string
  readonly ids: readonly string[]
  /** Path from the root, with `/`, when only one file was asked for. */
  readonly file: string | null
}

/** What a path given by a person names: an exhibition, a folder of them, or a file in one; null when none of these. */
export async function whatToCheck(path: string): Promise<Asked | null> {
  const asked = resolve(path)
  const isFolder = await stat(asked).then(
    (entry) => entry.isDirectory(),
    () => null,
  )
  if (isFolder === null) return null
  const exhibition = await exhibitionAround(asked)
  if (exhibition === null) {
    if (!isFolder) return null
    // An exhibition that lost its exhibition.json is still one, not a folder of seven others.
    const inside = await exhibitionIds(asked)
    const isOne = inside.some((name) => Object.values<string>(FOLDERS).includes(name))
    return isOne
      ? { root: dirname(asked), ids: [basename(asked)], file: null }
      : { root: asked, ids: inside, file: null }
  }
  const root = dirname(exhibition)
  const file = isFolder ? null : relative(root, asked).replaceAll('\\', '/')
  return { root, ids: [basename(exhibition)], file }
}

/** The nearest folder, from here up, that holds an exhibition.json. */
async function exhibitionAround(path: string): Promise<string | null> {
  const holds = await stat(join(path, 'exhibition.json')).then(
    () => true,
    () => false,
  )
  if (holds) return path
  const above = dirname(path)
  return above === path ? null : exhibitionAround(above)
}
