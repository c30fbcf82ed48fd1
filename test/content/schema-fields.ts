import type { z } from 'zod'
import { SCHEMAS, type Kind } from '#content/kinds.ts'

type Schema = z.core.$ZodType
type Def = z.core.$ZodTypeDef & Record<string, unknown>

/**
 * Every field of every schema, as `product.gi.rightOfUse.number`, and every allowed word, as `product.group=food`.
 * A shape used in many places (a picture, a link) is listed once, where it is met first.
 */
export function allFields(): Set<string> {
  const walker = new FieldWalker()
  return new Set(walker.names.values())
}

/** Which of those fields one authored file fills. */
export function fieldsFilledBy(kind: Kind, file: unknown): Set<string> {
  const walker = new FieldWalker()
  const filled = new Set<string>()
  walker.fill(SCHEMAS[kind], file, filled)
  return filled
}

const keys = new WeakMap<object, number>()
const keyOf = (thing: object): number => keys.get(thing) ?? (keys.set(thing, ++keyCount), keyCount)
let keyCount = 0

class FieldWalker {
  /** `<shape>.<key>` → the name by which a person knows the field. */
  readonly names = new Map<string, string>()

  constructor() {
    for (const [kind, schema] of Object.entries(SCHEMAS)) this.learn(schema, kind)
  }

  private learn(schema: Schema, name: string): void {
    const def = bare(schema)
    if (def.type === 'object')
      for (const [key, field] of Object.entries(shapeOf(def))) {
        const mark = `${keyOf(shapeOf(def))}.${key}`
        if (this.names.has(mark)) continue
        this.names.set(mark, `${name}.${key}`)
        this.learn(field, `${name}.${key}`)
      }
    else if (def.type === 'array') this.learn(def['element'] as Schema, name)
    else if (def.type === 'union')
      for (const option of optionsOf(def)) this.learn(option, `${name}<${discriminatorOf(option).join('|')}>`)
    else if (def.type === 'enum')
      for (const word of wordsOf(def)) this.names.set(`${keyOf(def['entries'] as object)}=${word}`, `${name}=${word}`)
  }

  fill(schema: Schema, value: unknown, filled: Set<string>): void {
    const def = bare(schema)
    if (def.type === 'object' && typeof value === 'object' && value !== null)
      for (const [key, field] of Object.entries(value)) {
        const fieldSchema = shapeOf(def)[key]
        if (fieldSchema === undefined) continue
        filled.add(this.names.get(`${keyOf(shapeOf(def))}.${key}`) ?? key)
        this.fill(fieldSchema, field, filled)
      }
    else if (def.type === 'array' && Array.isArray(value))
      for (const item of value) this.fill(def['element'] as Schema, item, filled)
    else if (def.type === 'union') {
      const option = optionsOf(def).find((one) =>
        discriminatorOf(one).some((word) => Object.values(value as object).includes(word)),
      )
      if (option !== undefined) this.fill(option, value, filled)
    } else if (def.type === 'enum')
      filled.add(this.names.get(`${keyOf(def['entries'] as object)}=${String(value)}`) ?? String(value))
  }
}

/** The definition under optional and default. */
function bare(schema: Schema): Def {
  const def = schema._zod.def as unknown as Def
  return def.type === 'optional' || def.type === 'default' ? bare(def['innerType'] as Schema) : def
}

const shapeOf = (def: Def): Record<string, Schema> => def['shape'] as Record<string, Schema>
const optionsOf = (def: Def): readonly Schema[] => def['options'] as readonly Schema[]
const wordsOf = (def: Def): string[] => Object.values(def['entries'] as Record<string, string>)

/** The words of the field by which an option of a union is known: its first literal or enum. */
function discriminatorOf(option: Schema): string[] {
  for (const field of Object.values(shapeOf(bare(option)))) {
    const def = bare(field)
    if (def.type === 'literal') return (def['values'] as unknown[]).map(String)
    if (def.type === 'enum') return wordsOf(def)
  }
  return []
}
