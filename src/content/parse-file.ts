import { pathText, type Finding, type JsonPath } from './finding.ts'
import { severityOf, type FindingCode } from './finding-codes.ts'
import { breakOf } from './json-break.ts'
import { makeLocator, MAX_DEPTH, nestingDepth, repeatedKeys, type Json, type Spot } from './json-text.ts'
import { SCHEMAS, type ContentOf, type Kind } from './kinds.ts'
import { migrate, newestVersion } from './migrations.ts'
import { glimpse } from './plain-text.ts'
import { jsonGlimpse } from './probable-value.ts'
import { shapeFaults } from './shape-findings.ts'

/** The largest authored file, in UTF-16 units. */
export const MAX_FILE_LENGTH = 256 * 1024

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

export interface ParsedFile<K extends Kind> {
  /** Deeply frozen; null when the file cannot be shown. */
  readonly value: ContentOf<K> | null
  readonly findings: readonly Finding[]
}

/** Reads the text of one authored file. Never throws: whatever is wrong becomes findings. */
export function parseFile<K extends Kind>(kind: K, file: string, raw: string): ParsedFile<K> {
  const findings: Finding[] = []
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw
  const locate = makeLocator(text)
  const find = (code: FindingCode, path: JsonPath, args: Finding['args'] = {}, spot?: Spot) =>
    findings.push({ code, severity: severityOf(code), file, path: pathText(path), ...(spot ?? locate(path)), args })
  const refused = { value: null, findings }

  if (text.length > MAX_FILE_LENGTH) {
    find('file-too-large', [], { most: MAX_FILE_LENGTH, found: text.length }, { line: 1, column: 1 })
    return refused
  }
  if (nestingDepth(text) > MAX_DEPTH) {
    find('json-too-deep', [], { most: MAX_DEPTH }, { line: 1, column: 1 })
    return refused
  }
  const json = jsonOf(text)
  if (json === undefined) {
    const { what, near, spot, openedLine } = breakOf(text)
    find('json-broken', [], { what, near, opened: openedLine }, spot)
    return refused
  }
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    find('json-not-an-object', [], { kind: json === null ? 'null' : Array.isArray(json) ? 'array' : typeof json })
    return refused
  }
  for (const path of forbiddenKeys(json)) find('json-forbidden-key', path, { key: String(path.at(-1)) })
  for (const { path, spot, firstLine } of repeatedKeys(text))
    find('json-key-twice', path, { key: glimpse(String(path.at(-1))), firstLine }, spot)
  if (findings.length > 0) return refused
  const [firstNotNfc, ...moreNotNfc] = textsNotNfc(json)
  if (firstNotNfc !== undefined) find('text-not-nfc', firstNotNfc, { more: moreNotNfc.length })

  const migrated = migrate(kind, json)
  if (migrated === null) {
    const found = 'schemaVersion' in json ? jsonGlimpse(json['schemaVersion']) : ''
    find('version-unknown', ['schemaVersion'], { found, newest: newestVersion(kind) })
    return refused
  }
  if (migrated.from < newestVersion(kind))
    find('version-old', ['schemaVersion'], { found: migrated.from, newest: newestVersion(kind) })

  const result = SCHEMAS[kind].safeParse(migrated.file)
  if (result.success) return { value: deepFreeze(result.data as ContentOf<K>), findings }
  for (const fault of shapeFaults(SCHEMAS[kind], migrated.file, result.error.issues))
    find(fault.code, fault.path, fault.args)
  return refused
}

function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

function forbiddenKeys(json: Json): JsonPath[] {
  return walk(json, (_value, path) => {
    const key = path.at(-1)
    return typeof key === 'string' && FORBIDDEN_KEYS.has(key) ? [path] : []
  })
}

function textsNotNfc(json: Json): JsonPath[] {
  return walk(json, (value, path) => (typeof value === 'string' && value !== value.normalize('NFC') ? [path] : []))
}

/** Visits every value; recursion is safe because the depth was checked. */
function walk(json: Json, visit: (value: Json, path: JsonPath) => JsonPath[], path: JsonPath = []): JsonPath[] {
  const here = visit(json, path)
  if (json === null || typeof json !== 'object') return here
  const children: [string | number, Json][] = Array.isArray(json) ? [...json.entries()] : Object.entries(json)
  return [...here, ...children.flatMap(([key, child]) => walk(child, visit, [...path, key]))]
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object') {
    Object.values(value).forEach(deepFreeze)
    Object.freeze(value)
  }
  return value
}
