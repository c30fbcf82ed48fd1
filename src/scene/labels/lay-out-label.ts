import type { LabelKind } from '#pieces/hall/label-quads.ts'
import { fitText, type Measure } from './fit-text.ts'
import { fasciaColours, gateColours, paperColours, signColours, type BoardColours } from './label-colours.ts'
import { area, arrow, diamond, frame, inset, linesIn, type Field, type Mark } from './label-marks.ts'
import { layOutPicture } from './lay-out-picture.ts'
import { layOutPoster } from './lay-out-poster.ts'
import { layOutSheet } from './lay-out-sheet.ts'
import { PAINTED, paintedFor, PRINTED_BOLD } from './letters.ts'
import type { LabelWords } from './label-words.ts'
import type { Size } from './pack-shelves.ts'

/**
 * Everything to paint for a label, back to front, in its pixels at full size.
 * @param isMissing its picture could not be had
 */
export function layOutLabel(
  kind: LabelKind,
  words: LabelWords,
  size: Size,
  measure: Measure,
  isMissing = false,
): readonly Mark[] {
  const field = { x: 0, y: 0, ...size }
  switch (kind) {
    case 'fascia':
      return fascia(field, words, measure)
    case 'gate':
      return board(field, words, gateColours(), measure)
    case 'sign':
      return sign(field, words, measure)
    case 'plinth':
      return plinth(field, words, measure)
    case 'poster':
      return words.picture === undefined
        ? layOutPoster(field, words, measure)
        : layOutPicture(field, words, words.picture, measure, isMissing)
    case 'news':
      return layOutSheet(field, words, measure)
    default:
      return kind satisfies never
  }
}

function fascia(field: Field, words: LabelWords, measure: Measure): Mark[] {
  const colours = fasciaColours(words.colours)
  const { x, y, width, height } = field
  const half = height * 0.34
  const aside = height * 0.62
  const [left, middle] = [x + aside, y + height / 2]
  const plate = { x: left - half, y: middle - half, width: half * 2, height: half * 2 }
  const number = fitText(
    String(words.number ?? ''),
    { ...plate, mostLines: 1 },
    { ...PAINTED, largest: half * 1.3, smallest: half * 0.5 },
    measure,
  )
  const ornament = [-1, 0, 1].map((i) =>
    diamond(x + width - aside + i * half * 0.62, middle, half * (i === 0 ? 0.42 : 0.24), colours.line),
  )
  const room = inset(field, aside + half + height * 0.16, height * 0.06)
  return [
    ...ground(field, colours),
    area(plate, colours.plate),
    ...linesIn(plate, number, { ...PAINTED, colour: colours.number, align: 'center' }),
    ...ornament,
    ...name(room, words.title, colours, measure),
  ]
}

const board = (field: Field, { title }: LabelWords, colours: BoardColours, measure: Measure): Mark[] => [
  ...ground(field, colours),
  ...name(inset(field, field.height * 0.2, field.height * 0.06), title, colours, measure),
]

function sign(field: Field, words: LabelWords, measure: Measure): Mark[] {
  const colours = signColours()
  const { arrow: way } = words
  if (way === undefined) return board(field, words, colours, measure)
  const { x, y, width, height } = field
  const takes = height * 0.9
  const at = way === 'right' ? x + width - takes * 0.54 : x + takes * 0.54
  const room = { x: way === 'right' ? x : x + takes, y, width: width - takes, height }
  return [
    ...ground(field, colours),
    arrow(way, at, y + height / 2, height * 0.24, colours.plate),
    ...name(inset(room, height * 0.15, height * 0.07), words.title, colours, measure),
  ]
}

const ground = (field: Field, { ground: colour, line }: BoardColours): Mark[] => [
  area(field, colour),
  ...frame(inset(field, field.height * 0.055), Math.max(1, field.height * 0.022), line),
]

function name(room: Field, title: string, { letters }: BoardColours, measure: Measure): Mark[] {
  const painted = paintedFor(title)
  const lettering = { ...painted, largest: room.height * 0.68, smallest: room.height * 0.2 }
  const fitted = fitText(title, { ...room, mostLines: 2 }, lettering, measure)
  return linesIn(room, fitted, { ...painted, colour: letters, align: 'center' })
}

/** A slip of paper; the booth's accent at both its ends. */
function plinth(field: Field, { title, colours: own }: LabelWords, measure: Measure): Mark[] {
  const colours = paperColours(own)
  const { x, y, width, height } = field
  const end = height * 0.09
  const room = inset(field, end + height * 0.14, height * 0.03)
  const lettering = { ...PRINTED_BOLD, largest: height * 0.58, smallest: height * 0.24 }
  const fitted = fitText(title, { ...room, mostLines: 2 }, lettering, measure)
  return [
    area(field, colours.paper),
    ...frame(field, Math.max(1, height * 0.025), colours.line),
    area({ x, y, width: end, height }, colours.accent),
    area({ x: x + width - end, y, width: end, height }, colours.accent),
    ...linesIn(room, fitted, { ...PRINTED_BOLD, colour: colours.ink, align: 'center' }),
  ]
}
