import { glimpse } from '#content/plain-text.ts'
import type { Place } from '#content/place.ts'
import { NEW_PROVINCE, NEW_UNITS, OLD_PROVINCE, sameName } from '../communes.ts'
import type { PlaceFault } from './place-fault.ts'

/** Provinces that cannot stand beside each other: all of old Hà Giang, and nothing else of it, is now in Tuyên Quang. */
export function provinceFaults({ now, before }: Place): PlaceFault[] {
  if (now === undefined) return []
  const isTuyenQuang = sameName(now.province, NEW_PROVINCE)
  const wasHaGiang = before !== undefined && sameName(before.province, OLD_PROVINCE)
  if (!isTuyenQuang && (wasHaGiang || sameName(now.province, OLD_PROVINCE))) {
    const args = { wrong: 'province-now', found: glimpse(now.province) }
    return [{ code: 'commune-mismatch', path: ['now', 'province'], args }]
  }
  if (!isTuyenQuang || before === undefined || wasHaGiang) return []
  const unit = NEW_UNITS.find(({ name }) => now.communes.some((commune) => sameName(commune.name, name)))
  if (unit === undefined) return []
  const args = { wrong: 'province-before', kind: unit.kind, name: unit.name, found: glimpse(before.province) }
  return [{ code: 'commune-mismatch', path: ['before', 'province'], args }]
}
