/** The line of an offset in a text, one-based. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
