import { OLD_CITY, wentTo, type NewUnit, type OldUnit } from '../communes.ts'
import type { PlaceFault } from './place-fault.ts'
import type { OldUnits } from './places-units.ts'

/**
 * Whether old and new communes of a place belong together: each old one went to one of the new, and each new one was
 * made from one of the old, or, where only districts are named, from some commune of theirs. A name that the table does
 * not know is told of elsewhere, and nothing is held against it.
 */
export function layersApart(newUnits: readonly (NewUnit | null)[], { units, districts }: OldUnits): PlaceFault[] {
  const news = newUnits.filter((unit) => unit !== null)
  const areAllKnown = news.length === newUnits.length && units.every((meant) => meant.length > 0)
  if (!areAllKnown || news.length === 0) return []
  const elsewhere = units.flatMap((meant, i) => wentElsewhere(meant, i, news))
  // A wrong pair is one mistake: it is told from the old side.
  return elsewhere.length > 0 ? elsewhere : news.flatMap((unit, i) => madeFromOthers(unit, i, units.flat(), districts))
}

function wentElsewhere(meant: readonly OldUnit[], i: number, news: readonly NewUnit[]): PlaceFault[] {
  const [old] = meant
  const went = meant.flatMap(wentTo)
  if (old === undefined || went.some((unit) => news.includes(unit))) return []
  const args = {
    wrong: 'went-elsewhere',
    kind: old.kind,
    name: old.name,
    districtKind: old.district === OLD_CITY ? 'city' : 'district',
    district: meant.map(({ district }) => district).join(' / '),
    wentKind: went[0]?.kind ?? 'commune',
    went: went.map(({ name }) => name).join(' / '),
    given: news.map(({ name }) => name).join(', '),
  }
  return [{ code: 'commune-mismatch', path: ['before', 'communes', i, 'name'], args }]
}

function madeFromOthers(
  { kind, name, madeFrom }: NewUnit,
  i: number,
  olds: readonly OldUnit[],
  districts: readonly string[],
): PlaceFault[] {
  const fits =
    olds.length > 0
      ? madeFrom.some(({ code }) => olds.some((old) => old.code === code))
      : districts.length === 0 || madeFrom.some(({ district }) => districts.includes(district))
  if (fits) return []
  const args = {
    wrong: 'made-from-others',
    kind,
    name,
    madeFrom: madeFrom.map((old) => `${old.name} (${old.district})`).join(', '),
    given: (olds.length > 0 ? olds.map((old) => old.name) : districts).join(', '),
  }
  return [{ code: 'commune-mismatch', path: ['now', 'communes', i, 'name'], args }]
}
