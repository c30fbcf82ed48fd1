import type { z } from 'zod'
import { exampleOf } from './example-of.ts'
import type { FindingArgs, JsonPath } from './finding.ts'
import { FINDING_CODES, type FindingCode } from './finding-codes.ts'
import { byNearness, nearestWord } from './nearest-word.ts'
import { flawGlimpse, glimpse } from './plain-text.ts'
import { jsonGlimpse, probableValue } from './probable-value.ts'
import { placeAt, type Schema, type SchemaPlace } from './schema-place.ts'
import { withoutEchoes } from './shape-echoes.ts'
import { slugOf } from './slug.ts'
import { meaningInVietnamese, meaningOf } from './word-meanings.ts'

/** What is wrong with a shape, before it is known in which file and on which line. */
export interface ShapeFault {
  readonly code: FindingCode
  readonly path: JsonPath
  readonly args: FindingArgs
}

type Issue = z.core.$ZodIssue

/** More faults than this are not one author's slips, and get no guess at what was meant. */
const MOST_GUESSES = 400
/** Words of a list that a sentence can bear. */
const MOST_WORDS = 12

const isCode = (code: unknown): code is FindingCode => FINDING_CODES.includes(code as FindingCode)
const pathOf = (issue: Issue): JsonPath => issue.path.map((step) => (typeof step === 'number' ? step : String(step)))

/**
 * Our own faults for zod's issues; their sentences are written in `text/`, not by zod. Beside what each says, `args` has
 * the `field`, what it is for (`aboutVi`, `aboutEn`), the form its value takes (`formVi`, `formEn`), what was `found`,
 * and the value that was probably `meant`, as JSON.
 */
export function shapeFaults(root: Schema, file: unknown, issues: readonly Issue[]): ShapeFault[] {
  const faults = issues.flatMap((issue, i) => {
    const path = pathOf(issue)
    const aboutOf = (key: string) => placeAt(root, file, [...path, key]).abouts[0] ?? ''
    return faultsOf(issue, placeAt(root, file, path), i < MOST_GUESSES, aboutOf)
  })
  return withoutEchoes(faults, file)
}

function faultsOf(issue: Issue, place: SchemaPlace, guess: boolean, aboutOf: (key: string) => string): ShapeFault[] {
  const path = pathOf(issue)
  const one = (code: FindingCode, args: FindingArgs = {}): ShapeFault[] => [
    { code: place.codeOf(code), path, args: { ...fieldArgs(place, guess), ...args } },
  ]
  const missing = (): ShapeFault[] =>
    one('shape-missing', { example: place.schema === null ? '…' : exampleOf(place.schema) })
  const notOneOf = (allowed: readonly string[]): ShapeFault[] =>
    place.found === undefined
      ? one('shape-missing', wordArgs('', allowed, guess))
      : one('shape-not-one-of', wordArgs(place.found, allowed, guess))
  switch (issue.code) {
    case 'invalid_type':
      return place.found === undefined
        ? missing()
        : one('shape-type', { expected: issue.expected, kind: typeName(place.found) })
    case 'unrecognized_keys': {
      const known = place.keys.filter((key) => key !== '$schema')
      return issue.keys.map((key, i) => {
        const words = wordArgs(key, known, guess && i < MOST_GUESSES)
        const named = guess && i < MOST_GUESSES ? keyCalled(key, known, aboutOf) : ''
        const nearest = named === '' ? words.nearest : named
        const args = { key: glimpse(key), nearest, allowed: words.allowed, more: words.more }
        return { code: 'shape-unknown-key', path: [...path, key], args }
      })
    }
    case 'too_big':
      return one(isCounted(issue) ? 'shape-too-long' : 'shape-too-big', {
        most: Number(issue.maximum),
        ...counted(issue, place),
      })
    case 'too_small':
      return one(isCounted(issue) ? 'shape-too-short' : 'shape-too-small', {
        least: Number(issue.minimum),
        ...counted(issue, place),
      })
    case 'invalid_value':
      return notOneOf(issue.values.map(String))
    case 'invalid_union':
      return notOneOf('options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [])
    case 'custom': {
      const { code, ...more } = issue.params ?? {}
      const known = isCode(code) ? code : 'shape-format'
      const seen =
        typeof place.found === 'string' && known.startsWith('text-') ? { found: flawGlimpse(place.found) } : {}
      return one(known, { ...(more as FindingArgs), ...seen })
    }
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return one('shape-format')
    default:
      issue satisfies never
      return one('shape-format')
  }
}

function fieldArgs({ schema, found, field, abouts }: SchemaPlace, guess: boolean): FindingArgs {
  const [aboutVi = '', aboutEn = ''] = (abouts[0] ?? '').split(' — ')
  const [formVi = '', formEn = ''] = (abouts.length > 1 ? (abouts.at(-1) ?? '') : '').split(' — ')
  const meant = guess && schema !== null && found !== undefined ? probableValue(schema, found) : ''
  const example = schema === null ? '' : exampleOf(schema)
  return { field: glimpse(field), aboutVi, aboutEn, formVi, formEn, found: shown(found), meant, example }
}

/** The word that was probably meant, the words allowed, nearest first, and how many more there are. */
function wordArgs(found: unknown, words: readonly string[], guess: boolean) {
  const word = guess && typeof found === 'string' ? found : ''
  const listed = (words.length > MOST_WORDS && word !== '' ? byNearness(word, words) : words).slice(0, MOST_WORDS)
  return {
    nearest: word === '' ? '' : meaningOf(word, words) || nearestWord(word, words),
    allowed: listed.join(', '),
    allowedVi: listed.map(withMeaning).join(', '),
    more: Math.max(0, words.length - MOST_WORDS),
  }
}

/** The field that is explained by the very word an author took for its name: `gia` is `price`, whose explanation is “Giá”. */
function keyCalled(key: string, known: readonly string[], aboutOf: (key: string) => string): string {
  const typed = slugOf(key)
  if (typed.length < 2 || typed.length > 40) return ''
  const slugs = known.map((one) => ({ one, about: slugOf(aboutOf(one).split(' — ')[0] ?? '').replace(/^cac-/, '') }))
  const exact = slugs.find(({ about }) => about === typed)
  return (exact ?? slugs.find(({ about }) => about.startsWith(`${typed}-`)))?.one ?? ''
}

function withMeaning(word: string): string {
  const meaning = meaningInVietnamese(word)
  return meaning === '' ? word : `${word} (${meaning})`
}

type Sized = Extract<Issue, { code: 'too_big' | 'too_small' }>

const isCounted = ({ origin }: Sized): boolean => origin === 'string' || origin === 'array'

/** How many characters or items there are, for what is too long or too short. */
function counted({ origin }: Sized, { found }: SchemaPlace): FindingArgs {
  if (Array.isArray(found)) return { unit: 'items', count: found.length }
  return origin === 'string' && typeof found === 'string' ? { unit: 'characters', count: found.trim().length } : {}
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

/** A short, harmless glimpse of what was found. */
function shown(value: unknown): string {
  if (typeof value === 'string') return glimpse(value)
  return value === undefined ? '' : jsonGlimpse(value)
}
