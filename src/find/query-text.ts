/** A longer query is cut: nobody types it, and the time of a search grows with its words. */
export const MAX_QUERY_LENGTH = 120

/** A query cut to 120 UTF-16 units, never through the middle of a character. */
export function queryText(raw: string): string {
  return raw.length <= MAX_QUERY_LENGTH ? raw : raw.slice(0, MAX_QUERY_LENGTH).replace(/[\uD800-\uDBFF]$/, '')
}
