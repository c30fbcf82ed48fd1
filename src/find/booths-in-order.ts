import type { Booth } from '#content/booth.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'

/** Every booth once, as a visitor meets them: hall after hall, by number within one, then those that stand nowhere. */
export function boothsInOrder(content: ExhibitionContent): Booth[] {
  const halls = [...content.exhibition.halls, ...content.halls.keys()]
  const standing = halls.flatMap((id) => boothsOfHall(content, id))
  return [...new Set([...standing, ...content.booths.values()])]
}

/** The booths of a hall that can be read, by number. */
export function boothsOfHall(content: ExhibitionContent, id: string): Booth[] {
  const placed = content.halls.get(id)?.booths ?? []
  return placed.flatMap(({ booth }) => content.booths.get(booth) ?? []).sort((a, b) => a.number - b.number)
}

/** For each product on a plinth, the first of these booths that shows it. Ids of broken products are there too. */
export function boothOfProducts(booths: readonly Booth[]): Map<string, Booth> {
  const found = new Map<string, Booth>()
  for (const booth of booths)
    for (const id of booth.plinths.flatMap(({ products }) => products)) if (!found.has(id)) found.set(id, booth)
  return found
}
