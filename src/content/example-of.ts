import { bare, defOf, examplesOf, type Schema } from './schema-place.ts'

/** A longer example would hide the sentence it stands in. */
const LONGEST = 110

/** The least that may be written for a schema, as JSON; `…` stands for words of the author's own. */
export function exampleOf(schema: Schema): string {
  const [given] = examplesOf(schema)
  if (given !== undefined) return JSON.stringify(given)
  const def = defOf(bare(schema))
  switch (def.type) {
    case 'object': {
      const needed = Object.entries(def.shape).filter(([, field]) => field._zod.optin !== 'optional')
      return inside('{ ', needed.map(([key, field]) => `"${key}": ${exampleOf(field)}`).join(', '), ' }')
    }
    case 'array':
      return inside('[', exampleOf(def.element), ']')
    case 'union':
      return def.options[0] === undefined ? '…' : exampleOf(def.options[0])
    case 'literal':
      return JSON.stringify(def.values[0])
    case 'enum':
      return JSON.stringify(Object.values(def.entries)[0])
    case 'number':
      return String(leastOf(bare(schema)))
    case 'boolean':
      return 'true'
    case 'string':
      return '"…"'
    default:
      return '…'
  }
}

function inside(before: string, within: string, after: string): string {
  return `${before}${within.length > LONGEST ? '…' : within}${after}`
}

/** The least that the checks of a number allow; 0 where they say nothing. */
function leastOf(schema: Schema): number {
  const defs = (defOf(schema).checks ?? []).map(({ _zod }) => _zod.def)
  return Math.max(0, ...defs.map((def) => (def.check === 'greater_than' && 'value' in def ? Number(def.value) : 0)))
}
