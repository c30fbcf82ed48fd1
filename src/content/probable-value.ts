import { z } from 'zod'
import { glimpse } from './plain-text.ts'
import { slugOf } from './nearest-word.ts'
import type { Schema } from './schema-place.ts'

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
  if (typeof found === 'number') return [String(found), [found], [String(found)]]
  if (Array.isArray(found)) return found.length === 1 ? [found[0]] : []
  if (typeof found !== 'object' || found === null) return []
  return [[found], ...('vi' in found && Object.hasOwn(found, 'vi') ? [found.vi] : [])]
}

function ofText(text: string): unknown[] {
  const digits = text.replace(/[^\d]/g, '')
  const items = text.split(/\s*[,;]\s*/).filter((item) => item !== '')
  return [
    ...numbersIn(text),
    text === 'true' ? true : text === 'false' ? false : undefined,
    { vi: text },
    text,
    ...datesIn(text),
    `#${text}`,
    mediaPath(text),
    `https://${text.replace(/^(?:https?:)?\/*/i, '')}`,
    slugOf(text),
    text.replace(/^mailto:|\s/gi, ''),
    text.trimStart().startsWith('+') ? `+${digits}` : digits,
    digits.startsWith('84') ? `+${digits}` : undefined,
    items.length > 0 ? items : undefined,
    [text],
    items.length > 0 ? items.map((item) => ({ vi: item })) : undefined,
  ]
}

/** `85.000 đ` is 85000 and `1,5` is 1.5, as they are written in Vietnamese. */
function numbersIn(text: string): number[] {
  const bare = text.replace(/\s*(?:đồng|đ|vnđ|vnd|₫|m|mét|%)\.?$/i, '')
  if (/^-?\d{1,3}(?:[., ]\d{3})+$/.test(bare)) return [Number(bare.replace(/[., ]/g, '')), Number(bare)]
  return /^-?\d+(?:[.,]\d+)?$/.test(bare) ? [Number(bare.replace(',', '.'))] : []
}

/** `22/11/2026` is 2026-11-22, and `11/2026` is 2026-11. */
function datesIn(text: string): string[] {
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0')
  const byDay = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/.exec(text)
  if (byDay !== null) return [`${byDay[3]}-${two(byDay[2])}-${two(byDay[1])}`]
  const byYear = /(?<!\d)(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?!\d)/.exec(text)
  if (byYear !== null) return [`${byYear[1]}-${two(byYear[2])}-${two(byYear[3])}`]
  const byMonth = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/.exec(text)
  return byMonth === null ? [] : [`${byMonth[2]}-${two(byMonth[1])}`]
}

/** `Ảnh Chè/Hộp 1.JPG` is `media/anh-che/hop-1.jpg`. */
function mediaPath(text: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(?:\.([a-z0-9]+))?$/i.exec(text) ?? []
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
    const items = value.slice(0, 3).map(jsonGlimpse)
    return `[${[...items, ...(value.length > 3 ? ['…'] : [])].join(', ')}]`
  }
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value)
  const first = fields
    .slice(0, 1)
    .map(([key, field]) => `"${glimpse(key)}": ${typeof field === 'string' ? jsonGlimpse(field) : '…'}`)
  return fields.length === 0 ? '{}' : `{ ${[...first, ...(fields.length > 1 ? ['…'] : [])].join(', ')} }`
}
