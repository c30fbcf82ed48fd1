import { pathText, type FindingArgs, type JsonPath } from './finding.ts'
import type { ShapeFault } from './shape-findings.ts'

/** More unknown or missing fields than this are no slips of a hand, and which is which cannot be guessed. */
const MOST_SLIPS = 20

/**
 * Leaves out what is but the other side of a slip told already: a field misspelt is also missing, and a text in place
 * of a list is also too long a list.
 */
export function withoutEchoes(faults: readonly ShapeFault[], file: unknown): ShapeFault[] {
  const unknown = faults.filter(({ code }) => code === 'shape-unknown-key')
  const missing = faults.filter(({ code }) => code === 'shape-missing')
  const mistyped = new Set(faults.filter(({ code }) => code === 'shape-type').map(({ path }) => pathText(path)))
  const meant = new Map<ShapeFault, ShapeFault>()
  if (unknown.length <= MOST_SLIPS && missing.length <= MOST_SLIPS)
    for (const fault of unknown) {
      const target = fieldMeant(fault, unknown, missing)
      if (target !== undefined && ![...meant.values()].includes(target)) meant.set(fault, target)
    }
  const told = new Set(meant.values())
  return faults.flatMap((fault): ShapeFault[] => {
    if (told.has(fault)) return []
    const isLength = fault.code === 'shape-too-long' || fault.code === 'shape-too-short'
    if (isLength && mistyped.has(pathText(fault.path))) return []
    const target = meant.get(fault)
    return [target === undefined ? fault : { ...fault, args: { ...fault.args, ...argsFor(fault, target, file) } }]
  })
}

/** The missing field beside it that an unknown one was to be: the one it resembles, or the only one of both. */
function fieldMeant(
  { path, args }: ShapeFault,
  unknown: readonly ShapeFault[],
  missing: readonly ShapeFault[],
): ShapeFault | undefined {
  const holder = pathText(path.slice(0, -1))
  const beside = (faults: readonly ShapeFault[]) =>
    faults.filter((other) => other.path.length === path.length && pathText(other.path.slice(0, -1)) === holder)
  const lacking = beside(missing)
  if (args['nearest'] !== '') return lacking.find((other) => other.path.at(-1) === args['nearest'])
  return lacking.length === 1 && beside(unknown).length === 1 ? lacking[0] : undefined
}

/** Its name; and where that says nothing of its value, how to write it: for Zalo the address that a number makes. */
function argsFor({ path, args }: ShapeFault, target: ShapeFault, file: unknown): FindingArgs {
  if (args['nearest'] !== '') return {}
  const number = valueAt(file, path)
  const digits = typeof number === 'string' ? number.replaceAll(/\D/g, '') : ''
  const isZalo = valueAt(file, [...path.slice(0, -1), 'type']) === 'zalo' && /^\d{9,11}$/.test(digits)
  const example = isZalo ? `"https://zalo.me/${digits}"` : (target.args['example'] ?? '')
  return { nearest: String(target.path.at(-1)), example }
}

function valueAt(file: unknown, path: JsonPath): unknown {
  let value = file
  for (const step of path)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined
  return value
}
