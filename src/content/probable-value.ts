import { z } from 'zod'
import { glimpse } from './plain-text.ts'
import type { Schema } from './schema-place.ts'
import { slugOf } from './slug.ts'
import { meaningOf } from './word-meanings.ts'

/** The longest text worth guessing at. */
const LONGEST = 300

/**
 * What the author of a refused value probably meant, as JSON to type; '' when nothing likely fits. Only what the schema
 * itself accepts is proposed.
 */
export function probableValue(schema: Schema, found: unknown): string {
  const meant = guesses(found).find((guess) => guess !== undefined && z.safeParse(schema, guess).success)
  return meant === undefined ? '' : jsonGlimpse(meant)
}

/** Likely meanings, the likeliest first. */
function guesses(found: unknown): unknown[] {
  if (typeof found === 'string') return found.length > LONGEST ? [] : ofText(found.trim())
  if (typeof found === 'number') return ofNumber(found)
  if (Array.isArray(found)) return found.length === 1 ? [found[0]] : []
  if (typeof found !== 'object' || found === null) return []
  return [[found], ...('vi' in found && Object.hasOwn(found, 'vi') ? [found.vi] : [])]
}

/** A code or a telephone number typed as a number lost its zeros; a price with a point between thousands, its size. */
function ofNumber(found: number): unknown[] {
  const digits = String(found)
  return [digits, digits.padStart(5, '0'), `0${digits}`, Math.round(found * 1e6) / 1e3, [found], [digits]]
}

function ofText(text: string): unknown[] {
  const digits = text.replace(/[^\d]/g, '')
  const items = text.split(/\s*[,;]\s*/).filter((item) => item !== '')
  return [
    ...numbersIn(text),
    meaningOf(text, ['true']) === 'true' ? true : meaningOf(text, ['false']) === 'false' ? false : undefined,
    { vi: text },
    text,
    ...datesIn(text),
    `#${text}`,
    mediaPath(text),
    `https://${text.replace(/^(?:https?:)?\/*/i, '')}`,
    slugOf(text),
    text.replace(/^mailto:|\s/gi, ''),
    text.replace(/^mailto:|\s/gi, '').replaceAll(',', '.'),
    text.trimStart().startsWith('+') ? `+${digits}` : digits,
    digits.startsWith('84') ? `+${digits}` : undefined,
    ...listsOfNumbers(text),
    items.length > 0 ? items : undefined,
    [text],
    items.length > 0 ? items.map((item) => ({ vi: item })) : undefined,
  ]
}

/** `85.000 đ` is 85000, `85 nghìn` as well, and `1,5` is 1.5, as they are written in Vietnamese; `4 sao` is 4. */
function numbersIn(text: string): number[] {
  const [, before = '', bare = '', after = ''] = /^([^\d-]*)(-?\d[\d., ]*\d|-?\d)(\D*)$/.exec(text) ?? []
  const times = /^\s*(?:k|nghìn|ngàn)(?!\p{L})/iu.test(after)
    ? 1e3
    : /^\s*(?:triệu|tr)(?!\p{L})/iu.test(after)
      ? 1e6
      : 1
  if (times > 1) return /^\d+(?:[.,]\d+)?$/.test(bare) ? [Math.round(Number(bare.replace(',', '.')) * times)] : []
  if (before.length > 20 || after.length > 20) return []
  if (/^-?\d{1,3}(?:[., ]\d{3})+$/.test(bare)) return [Number(bare.replace(/[., ]/g, '')), Number(bare)]
  return /^-?\d+(?:[.,]\d+)?$/.test(bare) ? [Number(bare.replace(',', '.'))] : []
}

/** `1.200–1.400 m` is a range of two; `10-2` is also the months from October to February. */
function listsOfNumbers(text: string): number[][] {
  const numbers = [...text.matchAll(/\d[\d.]*/g)].map(([part]) => Number(part.replaceAll(/\.(?=\d{3})|\.$/g, '')))
  const [first = 0, last = 0] = numbers
  const isRange = numbers.length === 2 && /\d\s*(?:-|–|—|đến|tới)\s*(?:tháng\s*)?\d/i.test(text)
  const months = Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, i) => ((first - 1 + i) % 12) + 1)
  return numbers.length === 0 || numbers.length > 12
    ? []
    : isRange && first <= 12 && last <= 12
      ? [months, numbers]
      : [numbers]
}

/** `22/11/2026` is 2026-11-22, `2026-22-11` as well, and `11/2026` is 2026-11. */
function datesIn(text: string): string[] {
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0')
  const byDay = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/.exec(text)
  if (byDay !== null) return [`${byDay[3]}-${two(byDay[2])}-${two(byDay[1])}`]
  const byYear = /(?<!\d)(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?!\d)/.exec(text)
  if (byYear !== null)
    return [`${byYear[1]}-${two(byYear[2])}-${two(byYear[3])}`, `${byYear[1]}-${two(byYear[3])}-${two(byYear[2])}`]
  const byMonth = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/.exec(text)
  return byMonth === null ? [] : [`${byMonth[2]}-${two(byMonth[1])}`]
}

/** `Ảnh Chè/Hộp 1.JPG` is `media/anh-che/hop-1.jpg`. */
function mediaPath(text: string): string {
  // The folders of somebody's own computer are not those of the exhibition.
  const inside = /^(?:[a-z]:|file:|[/\\~])/i.test(text) ? (text.split(/[/\\]/).at(-1) ?? '') : text
  const [, stem = '', ending = ''] = /^(.*?)(?:\.([a-z0-9]+))?$/i.exec(inside) ?? []
  const folders = stem
    .split(/[/\\]/)
    .map(slugOf)
    .filter((name) => name !== '' && name !== 'media')
  return `media/${folders.join('/')}.${ending.toLowerCase()}`
}

/** A value as JSON, short and harmless. */
export function jsonGlimpse(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(glimpse(value))
  if (Array.isArray(value)) {
    const most = value.every((item) => typeof item === 'number') ? 12 : 3
    const items = value.slice(0, most).map(jsonGlimpse)
    return `[${[...items, ...(value.length > most ? ['…'] : [])].join(', ')}]`
  }
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value)
  const first = fields
    .slice(0, 1)
    .map(([key, field]) => `"${glimpse(key)}": ${typeof field === 'string' ? jsonGlimpse(field) : '…'}`)
  return fields.length === 0 ? '{}' : `{ ${[...first, ...(fields.length > 1 ? ['…'] : [])].join(', ')} }`
}
