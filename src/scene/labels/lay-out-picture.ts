import { fitText, type Measure } from './fit-text.ts'
import { paperColours } from './label-colours.ts'
import {
  area,
  diamond,
  frame,
  heightOfLines,
  inset,
  linesAtTop,
  linesIn,
  type Field,
  type Mark,
} from './label-marks.ts'
import type { LabelPicture, LabelWords } from './label-words.ts'
import { PRINTED, PRINTED_BOLD } from './letters.ts'
import { foot } from './poster-foot.ts'

/** Paper round a picture, of a board's width. */
const MARGIN = 0.045
/** Shapes between these keep all of a picture; flatter and higher ones lose their ends, so that words have room. */
const SHAPES = { highest: 1.08, flattest: 4 / 3, unknown: 1.2 }

/** Where a picture lies on its board. It depends on no words: in another language the same cut fits. */
export function pictureField({ x, y, width }: Field, { ratio }: LabelPicture): Field {
  const shape = Math.min(SHAPES.flattest, Math.max(SHAPES.highest, ratio ?? SHAPES.unknown))
  const margin = width * MARGIN
  return { x: x + margin, y: y + margin, width: width - 2 * margin, height: (width - 2 * margin) / shape }
}

/**
 * A print on paper in the booth's colours: what it shows below it, then whose it is.
 * @param isMissing says so in the picture's place
 */
export function layOutPicture(
  field: Field,
  { title, text = '', colours: own }: LabelWords,
  picture: LabelPicture,
  measure: Measure,
  isMissing: boolean,
): Mark[] {
  const colours = paperColours(own)
  const { width, height } = field
  const print = pictureField(field, picture)
  const top = print.y + print.height + height * 0.025
  const room = { ...inset(print, width * 0.025, 0), y: top, height: field.y + height * 0.95 - top }
  const credit = fitText(
    text,
    { width: room.width, height: Math.min(height * 0.12, room.height * 0.4), mostLines: 2 },
    { ...PRINTED, largest: height * 0.042, smallest: height * 0.028 },
    measure,
  )
  const gap = room.height * 0.03
  const creditHeight = heightOfLines(credit, PRINTED)
  const caption = fitText(
    title,
    { width: room.width, height: room.height - creditHeight - gap, mostLines: 4 },
    { ...PRINTED_BOLD, largest: height * 0.06, smallest: height * 0.03 },
    measure,
  )
  const below = { ...room, y: room.y + heightOfLines(caption, PRINTED_BOLD) + gap }
  return [
    area(field, colours.paper),
    ...frame(field, Math.max(1, height * 0.004), colours.line),
    ...(isMissing ? missing(print, picture, own, measure) : waiting(print, own)),
    ...(isMissing ? [] : [{ what: 'picture' as const, ...print }]),
    ...linesAtTop(room, caption, { ...PRINTED_BOLD, colour: colours.ink, align: 'left' }),
    ...linesAtTop(below, credit, { ...PRINTED, colour: colours.ink, align: 'left' }),
    ...foot(field, colours.second, colours.accent),
  ]
}

/** A pale place: a picture comes into it, or does not. */
function waiting(print: Field, own: LabelWords['colours']): Mark[] {
  const { ground, line } = paperColours(own)
  const { x, y, width, height } = print
  return [area(print, ground), diamond(x + width / 2, y + height / 2, height * 0.07, line)]
}

function missing(print: Field, picture: LabelPicture, own: LabelWords['colours'], measure: Measure): Mark[] {
  const { ground, line, ink } = paperColours(own)
  const room = inset(print, print.width * 0.1)
  const said = fitText(
    picture.missing,
    { ...room, mostLines: 3 },
    { ...PRINTED, largest: print.height * 0.12, smallest: print.height * 0.05 },
    measure,
  )
  return [
    area(print, ground),
    ...frame(print, Math.max(1, print.height * 0.006), line),
    ...linesIn(room, said, { ...PRINTED, colour: ink, align: 'center' }),
  ]
}
