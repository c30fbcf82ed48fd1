import type { FindingArgs } from '#content/finding.ts'
import { nearestWord } from '#content/nearest-word.ts'
import { glimpse } from '#content/plain-text.ts'
import type { Place } from '#content/place.ts'
import { bareName, NEW_UNITS, OLD_UNITS, sameName, wentTo, type NewUnit, type OldUnit, type Unit } from '../communes.ts'
import type { PlaceFault } from './place-fault.ts'
import { districtFaults } from './places-districts.ts'

type Now = NonNullable<Place['now']>
type Before = NonNullable<Place['before']>
type Written = Now['communes'][number] | Before['communes'][number]

/** The official units a place names, in its own order; null for a name that is none of them. */
export interface NewUnits {
  readonly units: readonly (NewUnit | null)[]
  readonly faults: readonly PlaceFault[]
}

/** Old units likewise; a name that occurs twice, as Tả Lủng, stands for both unless district or code tells them apart. */
export interface OldUnits {
  readonly units: readonly (readonly OldUnit[])[]
  /** Names of the districts, as the table spells them; what is no district is left out. */
  readonly districts: readonly string[]
  readonly faults: readonly PlaceFault[]
}

/** @param areAllOfHaGiang whether each must be made from old Hà Giang; else it may be of old Tuyên Quang */
export function newUnitsOf({ communes }: Now, areAllOfHaGiang: boolean): NewUnits {
  const faults: PlaceFault[] = []
  const units = communes.map((written, i) => {
    const unit = NEW_UNITS.find((one) => isCalled(one, written)) ?? null
    if (unit !== null) faults.push(...codeFaults(['now', 'communes', i, 'code'], written, [unit]))
    else if (areAllOfHaGiang)
      faults.push({
        code: 'commune-unknown',
        path: ['now', 'communes', i, 'name'],
        args: { layer: 'now', ...unknown(written, NEW_UNITS), ...nowIn(written.name) },
      })
    return unit
  })
  return { units, faults }
}

export function oldUnitsOf({ communes, districts: writtenDistricts }: Before): OldUnits {
  const faults: PlaceFault[] = []
  const units = communes.map((written, i) => {
    const called = OLD_UNITS.filter((one) => isCalled(one, written))
    const inDistrict = narrowed(called, ({ district }) => writtenDistricts.some(({ name }) => sameName(name, district)))
    const meant = narrowed(inDistrict, ({ code }) => code === written.code)
    if (meant.length > 0) faults.push(...codeFaults(['before', 'communes', i, 'code'], written, meant))
    else
      faults.push({
        code: 'commune-unknown',
        path: ['before', 'communes', i, 'name'],
        args: { layer: 'before', ...unknown(written, OLD_UNITS) },
      })
    return meant
  })
  const { districts, faults: ofDistricts } = districtFaults(writtenDistricts, units)
  return { units, districts, faults: [...faults, ...ofDistricts] }
}

const isCalled = (unit: Unit, { kind, name }: Written): boolean => unit.kind === kind && sameName(unit.name, name)

/** What fits, or everything where nothing does. */
function narrowed<T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] {
  const some = all.filter(fits)
  return some.length > 0 ? some : all
}

function codeFaults(path: PlaceFault['path'], { code, kind, name }: Written, units: readonly Unit[]): PlaceFault[] {
  if (code === undefined || units.some((unit) => unit.code === code)) return []
  const expected = units.map((unit) => unit.code).join(' / ')
  return [{ code: 'commune-code', path, args: { kind, name: glimpse(name), found: code, expected } }]
}

/** What an unknown unit is called, with the unit of that very name but another kind, or the one whose name is nearest. */
function unknown({ kind, name }: Written, units: readonly Unit[]): FindingArgs {
  const bare = bareName(name)
  const names = units.map((unit) => unit.name)
  const nearest = names.find((one) => sameName(one, bare)) ?? nearestWord(bare, names)
  const nearestKind = units.find((unit) => unit.name === nearest)?.kind ?? ''
  return { kind, found: glimpse(name), nearest, nearestKind }
}

/** Where the unit went that the table knows only from before: its old name was written as the new one. */
function nowIn(name: string): FindingArgs {
  const bare = bareName(name)
  const old = OLD_UNITS.filter((unit) => sameName(unit.name, bare))
  if (old.length === 0 || NEW_UNITS.some((unit) => sameName(unit.name, bare))) return {}
  return { nowIn: [...new Set(old.flatMap(wentTo).map((unit) => unit.name))].join(' / ') }
}
