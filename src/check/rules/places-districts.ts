import { nearestWord } from '#content/nearest-word.ts'
import { glimpse } from '#content/plain-text.ts'
import type { Place } from '#content/place.ts'
import { bareName, OLD_CITY, OLD_DISTRICTS, sameName, type OldUnit } from '../communes.ts'
import type { PlaceFault } from './place-fault.ts'

type WrittenDistrict = NonNullable<Place['before']>['districts'][number]

/**
 * The districts a place names, and what is wrong with them: one that never was, and one that is missing for a commune.
 * No district at all is no mistake: the communes say enough.
 * @param units what each old commune of the place may be
 */
export function districtFaults(
  written: readonly WrittenDistrict[],
  units: readonly (readonly OldUnit[])[],
): { districts: readonly string[]; faults: readonly PlaceFault[] } {
  const known = written.map(({ name }) => [...OLD_DISTRICTS].find((district) => sameName(district, name)))
  const districts = known.filter((name) => name !== undefined)
  const faults = written.flatMap((district, i) => writtenFault(district, known[i], i))
  const areAllKnown = districts.length === written.length
  if (written.length > 0 && areAllKnown) faults.push(...missing(districts, units))
  return { districts, faults }
}

function writtenFault({ kind, name }: WrittenDistrict, known: string | undefined, i: number): PlaceFault[] {
  const found = glimpse(name)
  if (known === undefined) {
    const args = { wrong: 'unknown', kind, found, nearest: nearestWord(bareName(name), [...OLD_DISTRICTS]) }
    return [{ code: 'commune-district', path: ['before', 'districts', i, 'name'], args }]
  }
  const rightKind = known === OLD_CITY ? 'city' : 'district'
  if (kind === rightKind) return []
  return [
    { code: 'commune-district', path: ['before', 'districts', i], args: { wrong: 'kind', found, kind, rightKind } },
  ]
}

/** One fault for each district that is not named though communes of the place lay in it. */
function missing(districts: readonly string[], units: readonly (readonly OldUnit[])[]): PlaceFault[] {
  const communesOf = new Map<string, string[]>()
  for (const [unit] of units) {
    if (unit === undefined || districts.includes(unit.district)) continue
    communesOf.set(unit.district, [...(communesOf.get(unit.district) ?? []), unit.name])
  }
  return [...communesOf].map(([district, communes]) => ({
    code: 'commune-district',
    path: ['before', 'districts'],
    args: {
      wrong: 'missing',
      communes: communes.join(', '),
      kind: district === OLD_CITY ? 'city' : 'district',
      district,
      found: districts.join(', '),
    },
  }))
}
