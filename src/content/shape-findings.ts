import type { z } from 'zod'
import { FINDING_CODES, type FindingCode, type JsonPath } from './finding.ts'
import { glimpse } from './plain-text.ts'

/** What is wrong with a shape, before it is known in which file and on which line. */
export interface ShapeFault {
  readonly code: FindingCode
  readonly path: JsonPath
  readonly args: Readonly<Record<string, string | number>>
}

type Issue = z.core.$ZodIssue

const isCode = (code: unknown): code is FindingCode => FINDING_CODES.includes(code as FindingCode)
const pathOf = (issue: Issue): JsonPath => issue.path.map((step) => (typeof step === 'number' ? step : String(step)))

/** Our own faults for zod's issues; their sentences are written in `text/`, not by zod. */
export function shapeFaults(issues: readonly Issue[]): ShapeFault[] {
  return issues.flatMap(faultsOf)
}

function faultsOf(issue: Issue): ShapeFault[] {
  const path = pathOf(issue)
  const one = (code: FindingCode, args: ShapeFault['args'] = {}): ShapeFault[] => [{ code, path, args }]
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? one('shape-missing', { expected: issue.expected })
        : one('shape-type', { expected: issue.expected, found: typeName(issue.input) })
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'shape-unknown-key', path: [...path, key], args: { key: glimpse(key) } }))
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? one('shape-too-long', { most: Number(issue.maximum) })
        : one('shape-too-big', { most: Number(issue.maximum) })
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? one('shape-too-short', { least: Number(issue.minimum) })
        : one('shape-too-small', { least: Number(issue.minimum) })
    case 'invalid_format':
      return one('shape-format', { format: issue.format, found: shown(issue.input) })
    case 'invalid_value':
      return issue.input === undefined
        ? one('shape-missing', { expected: issue.values.join(', ') })
        : one('shape-not-one-of', { allowed: issue.values.join(', '), found: shown(issue.input) })
    case 'invalid_union':
      return unionFaults(issue, path)
    case 'custom': {
      const code: unknown = issue.params?.['code']
      return one(isCode(code) ? code : 'shape-other', { found: shown(inputAt(issue)) })
    }
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return one('shape-other', { found: shown(issue.input) })
    default:
      issue satisfies never
      return one('shape-other')
  }
}

function unionFaults(issue: Extract<Issue, { code: 'invalid_union' }>, path: JsonPath): ShapeFault[] {
  const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.join(', ') : ''
  const found = inputAt(issue)
  return found === undefined
    ? [{ code: 'shape-missing', path, args: { expected: allowed } }]
    : [{ code: 'shape-not-one-of', path, args: { allowed, found: shown(found) } }]
}

/** What stands at the path: unions and rules over two fields give the object that holds it instead. */
function inputAt({ input, path }: Issue): unknown {
  const key = path.at(-1)
  const isHolder = typeof key === 'string' && typeof input === 'object' && input !== null && !Array.isArray(input)
  return isHolder ? (input as Record<string, unknown>)[key] : input
}

function typeName(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

/** A short, harmless glimpse of what was found. */
function shown(value: unknown): string {
  if (typeof value === 'string') return glimpse(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeName(value)
}
