import type { PanelSource, ProductFound, Read } from '../panel-source.ts'

export interface FavouritesRead {
  readonly found: readonly ProductFound[]
  /** Those that could not be read, as nobody knows for how long. */
  readonly unread: readonly string[]
}

/** All favourites; some that fail are named, and only where every one does has the reading failed. */
export async function readFavourites(source: PanelSource, ids: readonly string[]): Promise<Read<FavouritesRead>> {
  const results = await Promise.all(
    ids.map((id) => source.productOf(id).catch((): Read<ProductFound> => ({ ok: false, fault: 'pack-broken' }))),
  )
  const found = results.flatMap((result) => (result.ok ? [result.body] : []))
  const [first] = results
  if (found.length === 0 && first?.ok === false) return first
  return { ok: true, body: { found, unread: ids.filter((_, i) => results[i]?.ok === false) } }
}
