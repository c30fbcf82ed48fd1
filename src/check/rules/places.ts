import type { Finding } from '#content/finding.ts'
import type { FolderKind } from '#content/kinds.ts'
import type { Place } from '#content/place.ts'
import { NEW_PROVINCE, OLD_PROVINCE, sameName } from '../communes.ts'
import type { Checked, Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'
import type { PlaceFault } from './place-fault.ts'
import { layersApart } from './places-layers.ts'
import { provinceFaults } from './places-province.ts'
import { newUnitsOf, oldUnitsOf } from './places-units.ts'

/** Whether what content says of places in old Hà Giang, now in Tuyên Quang, agrees with the official table. */
export const checkPlaces: Rule = (checked) =>
  placesOf(checked).flatMap(({ file, place }): Finding[] =>
    faultsOfPlace(place).map(({ code, path, args }) => findingIn(file, ['place', ...path], code, args)),
  )

function placesOf({ content }: Checked): { file: string; place: Place }[] {
  const placed = (kind: FolderKind, things: Iterable<{ readonly id: string; readonly place?: Place | undefined }>) =>
    [...things].flatMap(({ id, place }) => (place === undefined ? [] : [{ file: fileOf(content, kind, id), place }]))
  return [
    ...placed('maker', content.makers.values()),
    ...placed('product', content.products.values()),
    ...placed('festival', content.festivals.values()),
  ]
}

function faultsOfPlace(place: Place): PlaceFault[] {
  const now = sameName(place.now?.province ?? '', NEW_PROVINCE) ? place.now : undefined
  const before = sameName(place.before?.province ?? '', OLD_PROVINCE) ? place.before : undefined
  const newUnits = now === undefined ? null : newUnitsOf(now, before !== undefined)
  const oldUnits = before === undefined ? null : oldUnitsOf(before)
  return [
    ...provinceFaults(place),
    ...(newUnits?.faults ?? []),
    ...(oldUnits?.faults ?? []),
    ...(newUnits === null || oldUnits === null ? [] : layersApart(newUnits.units, oldUnits)),
  ]
}
