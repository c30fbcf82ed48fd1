/** How wide a text is in a CSS font, pixels. */
export type Measure = (text: string, font: string) => number

export interface Box {
  readonly width: number
  readonly height: number
  readonly mostLines: number
}

/** Letters of one font, at any size; lengths in ems. */
export interface Style {
  readonly font: (size: number) => string
  /** From one line to the next. */
  readonly pitch: number
  /** Above a line's foot: a capital with two marks on it. */
  readonly over: number
  /** Below it: a tail, or a mark. */
  readonly under: number
}

/** Pixels of an em. */
export interface Letters extends Style {
  readonly largest: number
  readonly smallest: number
}

export interface Fitted {
  readonly size: number
  readonly lines: readonly string[]
  /** Whether it ends in an ellipsis instead of its last words. */
  readonly isCut: boolean
}

const STEP = 0.95
const ELLIPSIS = '…'

/** How high so many lines are, with their marks. */
export const heightOf = (lines: number, size: number, { over, under, pitch }: Omit<Style, 'font'>): number =>
  lines === 0 ? 0 : (over + under + (lines - 1) * pitch) * size

/** Breaks a text into lines and makes it smaller until it fits; only what is still too long at the smallest is cut. */
export function fitText(text: string, box: Box, letters: Letters, measure: Measure): Fitted {
  const words = wordsOf(text)
  const widthAt = (size: number) => (part: string) => measure(part, letters.font(size))
  const mostAt = (size: number): number => {
    let lines = 0
    while (lines < box.mostLines && heightOf(lines + 1, size, letters) <= box.height) lines++
    return lines
  }
  for (let size = letters.largest; size > letters.smallest; size *= STEP) {
    const width = widthAt(size)
    if (words.some((word) => width(word.trim()) > box.width)) continue
    const lines = broken(words, box.width, width)
    if (lines.length <= mostAt(size)) return { size, lines: balanced(words, lines, box.width, width), isCut: false }
  }
  const size = letters.smallest
  const width = widthAt(size)
  const most = mostAt(size)
  const lines = broken(
    words.flatMap((word) => pieces(word, box.width, width)),
    box.width,
    width,
  )
  if (lines.some((line) => width(line) > box.width)) return { size, lines: [], isCut: true }
  if (lines.length <= most) return { size, lines, isCut: false }
  return { size, lines: cut(lines, most, box.width, width), isCut: true }
}

/** Words with the space behind them; Chinese may break between any two signs. A space that binds stays in its word. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replace(/[\t\n\r]+/g, ' ')
    .trim()
    .match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef] *|[^ \p{Script=Han}]+ *| +/gu) ?? []

type Width = (part: string) => number

function broken(words: readonly string[], most: number, width: Width): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && width((line + word).trim()) > most) {
      lines.push(line.trim())
      line = ''
    }
    line += word
  }
  return line.trim() === '' ? lines : [...lines, line.trim()]
}

/** As many lines, but alike in length: two lines of a name should not be a long one and a single word. */
function balanced(words: readonly string[], lines: readonly string[], most: number, width: Width): readonly string[] {
  if (lines.length < 2 || lines.length > 4) return lines
  let [low, high, best] = [most / lines.length / 1.2, most, lines]
  for (let i = 0; i < 7; i++) {
    const middle = (low + high) / 2
    const tried = broken(words, middle, width)
    if (tried.length <= lines.length && tried.every((line) => width(line) <= middle)) [high, best] = [middle, tried]
    else low = middle
  }
  return best
}

/** A word that is longer than a line, in parts that are not. */
function pieces(word: string, most: number, width: Width): string[] {
  if (width(word.trim()) <= most) return [word]
  const parts: string[] = []
  let part = ''
  for (const sign of signsOf(word)) {
    if (part !== '' && width((part + sign).trim()) > most) {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part]
}

function cut(lines: readonly string[], most: number, widest: number, width: Width): readonly string[] {
  const kept = lines.slice(0, most)
  const last = kept.pop()
  if (last === undefined) return []
  const signs = [...signsOf(last)]
  while (signs.length > 0 && width(signs.join('').trimEnd() + ELLIPSIS) > widest) signs.pop()
  const ended = signs.join('').trimEnd() + ELLIPSIS
  return width(ended) <= widest ? [...kept, ended] : kept
}

const SEGMENTER = new Intl.Segmenter()
/** Letters with their marks, also where a font writes them apart. */
const signsOf = (text: string): Iterable<string> => Array.from(SEGMENTER.segment(text), ({ segment }) => segment)
