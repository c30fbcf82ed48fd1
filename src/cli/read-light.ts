import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where baked light lies, and the list of what each hall's was baked for. */
const LIGHT = 'public/light'

/**
 * The hash of the plan that each hall's light was baked for, by hall; from `public/light/<exhibition>/plans.json`, an
 * object of hall ids and hashes. No light, or a list that cannot be read, is the same as none: it is only a nicety.
 */
export async function readLight(exhibition: string, root = LIGHT): Promise<ReadonlyMap<string, string>> {
  try {
    const list: unknown = JSON.parse(await readFile(join(root, exhibition, 'plans.json'), 'utf8'))
    const entries = typeof list === 'object' && list !== null ? Object.entries(list) : []
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return new Map()
  }
}
