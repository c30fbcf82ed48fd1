import { fitText, type Measure } from './fit-text.ts'
import { paperColours } from './label-colours.ts'
import { area, diamond, frame, heightOfLines, inset, linesAtTop, type Field, type Mark } from './label-marks.ts'
import type { LabelWords } from './label-words.ts'
import { paintedFor, PRINTED } from './letters.ts'
import { foot } from './poster-foot.ts'

const MOST_LINES = 11

/** A sheet in the booth's colours: a woven band, a painted title, a few lines to read. */
export function layOutPoster(field: Field, { title, text = '', colours: own }: LabelWords, measure: Measure): Mark[] {
  const colours = paperColours(own)
  const { width, height } = field
  const band = { ...field, height: height * 0.085 }
  const room = { ...inset(field, width * 0.085), y: field.y + band.height + height * 0.03, height: height * 0.81 }
  const painted = paintedFor(title)
  const heading = fitText(
    title,
    { width: room.width, height: height * 0.24, mostLines: 2 },
    { ...painted, largest: height * 0.1, smallest: height * 0.05 },
    measure,
  )
  const headingHeight = heightOfLines(heading, painted)
  const rule = room.y + headingHeight + height * 0.012
  const below = { ...room, y: rule + height * 0.03, height: room.y + room.height - rule - height * 0.03 }
  const body = fitText(
    text,
    { ...below, mostLines: MOST_LINES },
    { ...PRINTED, largest: height * 0.07, smallest: height * 0.03 },
    measure,
  )
  return [
    area(field, colours.paper),
    ...woven(band, colours.second, colours.accent),
    ...frame(field, Math.max(1, height * 0.004), colours.line),
    ...linesAtTop(room, heading, { ...painted, colour: colours.title, align: 'left' }),
    area({ x: room.x, y: rule, width: width * 0.16, height: Math.max(1, height * 0.008) }, colours.accent),
    ...linesAtTop(below, body, { ...PRINTED, colour: colours.ink, align: 'left' }),
    ...foot(field, colours.second, colours.accent),
  ]
}

/** Diamonds in diamonds: ours, and nobody's cloth. */
function woven(band: Field, cloth: string, accent: string): Mark[] {
  const { x, y, width, height } = band
  const count = Math.max(3, Math.round(width / (height * 1.1)))
  const step = width / count
  const diamonds = Array.from({ length: count }, (_, i) => {
    const [cx, cy] = [x + (i + 0.5) * step, y + height / 2]
    return [diamond(cx, cy, height * 0.34, accent), diamond(cx, cy, height * 0.17, cloth)]
  }).flat()
  return [area(band, cloth), ...diamonds]
}
