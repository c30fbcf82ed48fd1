import { z } from 'zod'
import type { FindingCode } from './finding-codes.ts'
import type { JsonPath } from './finding.ts'
import { LANGS } from './localised.ts'
import { OWN_FINDINGS } from './own-findings.ts'

export type Schema = z.core.$ZodType

/** What the schemas know of one place in a file. */
export interface SchemaPlace {
  /** The schema of the value there; null where the schemas know no such place. */
  readonly schema: Schema | null
  /** The keys that may stand in an object there; none for anything else. */
  readonly keys: readonly string[]
  /** What stands there in the file; undefined where nothing does. */
  readonly found: unknown
  /** The key by which an author knows the place: of a text in one language, and of an item, that of the whole. */
  readonly field: string
  /** Explanations as `vi — en`, of the field first, of the form of its value last. */
  readonly abouts: readonly string[]
  /** What a fault of this code is called at this place. */
  readonly codeOf: (code: FindingCode) => FindingCode
}

/** Looks a path up in the schemas beside the file, whose values say which form of several is meant. Never throws. */
export function placeAt(root: Schema, file: unknown, path: JsonPath): SchemaPlace {
  let schema: Schema | null = root
  let parent: Schema | null = null
  let found = file
  for (const step of path) {
    parent = schema
    schema = schema === null ? null : childOf(schema, found, step)
    found = ownValue(found, step)
  }
  const last = path.at(-1)
  const isPart = path.length > 1 && (typeof last === 'number' || LANGS.some((lang) => lang === last))
  const key = (isPart ? path.slice(0, -1) : path).findLast((step) => typeof step === 'string') ?? ''
  const whole = isPart ? parent : null
  return {
    schema,
    keys: schema === null ? [] : Object.keys(shapeOf(schema, found)),
    found,
    field: typeof last === 'string' && isPart ? `${key}.${last}` : key,
    abouts: [...new Set([...aboutsOf(whole), ...aboutsOf(schema)])],
    codeOf: (code) => ownCode(schema, code) ?? (last === 'vi' ? ownCode(parent, code) : undefined) ?? code,
  }
}

const ownCode = (schema: Schema | null, code: FindingCode): FindingCode | undefined =>
  schema === null ? undefined : OWN_FINDINGS.get(schema)?.[code]

function ownValue(holder: unknown, step: string | number): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, step)
    ? (holder as Record<string | number, unknown>)[step]
    : undefined
}

function childOf(schema: Schema, value: unknown, step: string | number): Schema | null {
  const def = defOf(bare(schema))
  if (def.type === 'array') return typeof step === 'number' ? def.element : null
  const shape = shapeOf(schema, value)
  return Object.hasOwn(shape, step) ? (shape[step] ?? null) : null
}

/** The fields of an object; of several forms those of the one that the value names, or else of the first. */
function shapeOf(schema: Schema, value: unknown): Readonly<Record<string, Schema>> {
  const def = defOf(bare(schema))
  if (def.type === 'object') return def.shape
  if (def.type !== 'union') return {}
  const known = 'discriminator' in def ? String(def.discriminator) : ''
  const named = ownValue(value, known)
  const isNamed = (option: Schema) => option._zod.propValues?.[known]?.has(named as z.core.util.Primitive) === true
  const form = def.options.find(isNamed)
  if (form !== undefined) return shapeOf(form, value)
  const first = shapeOf(def.options[0] ?? z.never(), value)
  const field = first[known]
  return field === undefined ? {} : { [known]: field }
}

/** The schema under what makes it optional. */
export function bare(schema: Schema): Schema {
  const def = defOf(schema)
  return 'innerType' in def ? bare(def.innerType) : schema
}

export const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def

/** Explanations of a schema and of what it was made from, the nearest first. */
function aboutsOf(schema: Schema | null): string[] {
  const abouts: string[] = []
  for (let at: Schema | undefined = schema ?? undefined; at !== undefined; at = madeFrom(at)) {
    const { description } = z.globalRegistry.get(at) ?? {}
    if (description !== undefined) abouts.push(description)
  }
  return abouts
}

/** Examples of values, as the schema or what it was made from gives them. */
export function examplesOf(schema: Schema): readonly unknown[] {
  for (let at: Schema | undefined = schema; at !== undefined; at = madeFrom(at)) {
    const examples = z.globalRegistry.get(at)?.['examples']
    if (Array.isArray(examples)) return examples
  }
  return []
}

function madeFrom(schema: Schema): Schema | undefined {
  const def = defOf(schema)
  return schema._zod.parent ?? ('innerType' in def ? def.innerType : undefined)
}
