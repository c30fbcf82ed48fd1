import { fitText, type Measure } from './fit-text.ts'
import { paperColours } from './label-colours.ts'
import { area, diamond, frame, inset, linesAtTop, linesIn, type Field, type Mark } from './label-marks.ts'
import type { LabelWords } from './label-words.ts'
import { PRINTED, PRINTED_BOLD } from './letters.ts'

const PIN = '#b3202a'

/** A piece of news: its day, and what happened, on a sheet with a pin in it. */
export function layOutSheet(field: Field, { title, text = '' }: LabelWords, measure: Measure): Mark[] {
  const colours = paperColours()
  const { x, y, width, height } = field
  const room = { ...inset(field, width * 0.07), y: y + height * 0.08, height: height * 0.86 }
  const dayHeight = text === '' ? 0 : height * 0.16
  const day = fitText(
    text,
    { width: room.width, height: dayHeight, mostLines: 1 },
    { ...PRINTED, largest: height * 0.11, smallest: height * 0.06 },
    measure,
  )
  const below = { ...room, y: room.y + dayHeight, height: room.height - dayHeight }
  const headline = fitText(
    title,
    { ...below, mostLines: 4 },
    { ...PRINTED_BOLD, largest: height * 0.15, smallest: height * 0.07 },
    measure,
  )
  return [
    area(field, colours.paper),
    ...frame(field, Math.max(1, height * 0.008), colours.line),
    diamond(x + width * 0.93, y + height * 0.11, height * 0.032, PIN),
    ...linesAtTop(room, day, { ...PRINTED, colour: colours.ink, align: 'left' }),
    ...linesIn(below, headline, { ...PRINTED_BOLD, colour: colours.ink, align: 'left' }),
  ]
}
