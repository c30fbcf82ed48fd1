import { z } from 'zod'
import { SCHEMAS, type Kind } from './kinds.ts'

/** The published JSON Schema (draft 7, which editors read) of one kind of authored file. */
export function jsonSchemaOf(kind: Kind): unknown {
  return z.toJSONSchema(SCHEMAS[kind], { target: 'draft-7', io: 'input', reused: 'ref' })
}
