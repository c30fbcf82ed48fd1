import type { FindingArgs, JsonPath } from '#content/finding.ts'
import type { FindingCode } from '#content/finding-codes.ts'

/** What is wrong with a place; the path is from the place itself. */
export interface PlaceFault {
  readonly code: FindingCode
  readonly path: JsonPath
  readonly args: FindingArgs
}
