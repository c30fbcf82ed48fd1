import { z } from 'zod'
import type { FindingCode } from './finding-codes.ts'

/**
 * Fields where a usual fault has a code, and so a sentence, of its own: the fault's common code → that code. Register
 * after `meta`, which makes a new schema; before it the one that others use would be marked.
 */
export const OWN_FINDINGS = z.registry<Partial<Record<FindingCode, FindingCode>>>()
