import type { Place } from '#content/place.ts'
import type { Words } from '#text/words.ts'

type Unit = { readonly kind: 'commune' | 'ward' | 'township' | 'district' | 'city'; readonly name: string }

/** A place with more communes than this is an area: its districts say more than a list. */
const MOST_COMMUNES = 4

/** Both layers of a place in words: `xã Thông Nguyên, tỉnh Tuyên Quang` and what that was before July 2025. */
export function placeTexts(place: Place, words: Words): { now?: string; before?: string } {
  const list = (units: readonly Unit[]): string => units.map((unit) => words.place[unit.kind](unit.name)).join(', ')
  const communes = (units: readonly Unit[]): string =>
    units.length > MOST_COMMUNES ? words.place.communes(units.length) : list(units)
  const join = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ')
  const { now, before } = place
  return {
    ...(now && { now: join(communes(now.communes), words.place.province(now.province)) }),
    ...(before && {
      before: join(communes(before.communes), list(before.districts), words.place.province(before.province)),
    }),
  }
}

/** `Xã Thông Nguyên …`: a place at the start of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
