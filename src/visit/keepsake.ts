import { isId } from './is-id.ts'
import { readSettings, type Settings } from './settings.ts'

/** What stays on the visitor's device, and nowhere else. Version 1. */
export interface Keepsake {
  readonly favourites: readonly string[]
  /** Only what the visitor chose. */
  readonly settings: Partial<Settings>
  readonly hintsSeen: readonly Hint[]
}

/** What is shown once: how to move, with each kind of input. */
export const HINTS = ['touch', 'mouse', 'keys', 'tour'] as const
export type Hint = (typeof HINTS)[number]

/** The browser's `localStorage` is one; it may be missing, full or forbidden. */
export interface KeepsakeStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

export const MOST_FAVOURITES = 200
/** Nothing that we wrote is longer. */
const MOST_CHARACTERS = 20_000
const VERSION = 1

const NOTHING: Keepsake = { favourites: [], settings: {}, hintsSeen: [] }

export const keepsakeKey = (exhibition: string): string => `cho-phien:${exhibition}`

/** What was kept; whatever else lies there counts as nothing. Never throws. */
export function readKeepsake(storage: KeepsakeStorage | null, exhibition: string): Keepsake {
  try {
    const text = storage?.getItem(keepsakeKey(exhibition)) ?? null
    return text === null || text.length > MOST_CHARACTERS ? NOTHING : parseKeepsake(JSON.parse(text))
  } catch {
    return NOTHING
  }
}

/** Keeps it; whether that was possible. Never throws. */
export function writeKeepsake(storage: KeepsakeStorage | null, exhibition: string, keepsake: Keepsake): boolean {
  if (storage === null) return false
  try {
    storage.setItem(keepsakeKey(exhibition), JSON.stringify({ version: VERSION, ...keepsake }))
    return true
  } catch {
    return false
  }
}

function parseKeepsake(value: unknown): Keepsake {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== VERSION) return NOTHING
  const favourites: unknown = 'favourites' in value ? value.favourites : []
  const hintsSeen: unknown = 'hintsSeen' in value ? value.hintsSeen : []
  return {
    favourites: Array.isArray(favourites) ? [...new Set(favourites.filter(isId))].slice(0, MOST_FAVOURITES) : [],
    settings: readSettings('settings' in value ? value.settings : {}),
    hintsSeen: Array.isArray(hintsSeen) ? HINTS.filter((hint) => hintsSeen.includes(hint)) : [],
  }
}
