import type { Booth } from '#content/booth.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'

/** Every booth once, in the order in which a visitor meets them: hall after hall, then those that stand nowhere. */
export function boothsInOrder(content: ExhibitionContent): Booth[] {
  const halls = [...content.exhibition.halls, ...content.halls.keys()]
  const standing = halls.flatMap((id) => content.halls.get(id)?.booths ?? []).map((placed) => placed.booth)
  const ids = new Set([...standing, ...content.booths.keys()])
  return [...ids].flatMap((id) => content.booths.get(id) ?? [])
}
