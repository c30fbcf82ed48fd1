import table from './communes.json' with { type: 'json' }

/** A commune, ward or township by its bare name, with its official code of five digits. */
export interface Unit {
  readonly code: string
  readonly kind: string
  readonly name: string
}

/** One of the 193 units of old Hà Giang. Three were split, so that one old unit may go to two new ones. */
export interface OldUnit extends Unit {
  readonly district: string
}

/** One of the 73 communes and wards of Tuyên Quang that were made from old Hà Giang on 1 July 2025. */
export interface NewUnit extends Unit {
  readonly madeFrom: readonly OldUnit[]
}

// Nghị quyết 1684/NQ-UBTVQH15; codes by Quyết định 19/2025/QĐ-TTg. A split unit is listed under each that took a part.
export const NEW_UNITS: readonly NewUnit[] = table.communes
export const OLD_UNITS: readonly OldUnit[] = [
  ...new Map(NEW_UNITS.flatMap(({ madeFrom }) => madeFrom).map((old) => [old.code, old])).values(),
]

/** The new units that an old one went to: one, or two where it was split. */
export function wentTo(old: OldUnit): NewUnit[] {
  return NEW_UNITS.filter(({ madeFrom }) => madeFrom.some(({ code }) => code === old.code))
}

export const NEW_PROVINCE = 'Tuyên Quang'
export const OLD_PROVINCE = 'Hà Giang'

/** The eleven districts of the old province; only the town of Hà Giang was a city. */
export const OLD_DISTRICTS: ReadonlySet<string> = new Set(OLD_UNITS.map(({ district }) => district))
export const OLD_CITY = 'Hà Giang'

/** Whether two names of places are the same but for capitals; a wrong mark makes another name. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** A name without the “xã” or “huyện” that authors like to write before it. */
export const bareName = (name: string): string =>
  name.replace(/^(?:xã|phường|thị trấn|huyện|thành phố|tỉnh|tp\.?)\s+/iu, '')
