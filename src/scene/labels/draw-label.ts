import type { Measure } from './fit-text.ts'
import type { Mark } from './label-marks.ts'
import { GUTTER, type Place, type Size } from './pack-shelves.ts'

export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'rect'
  | 'clip'
  | 'translate'
  | 'scale'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'fill'
  | 'fillText'
  | 'drawImage'
  | 'measureText'
  | 'fillStyle'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>

/** Measures with a pen; each text in each font once. */
export function measureWith(pen: Pick<Pen, 'measureText' | 'font'>): Measure {
  const known = new Map<string, number>()
  return (text, font) => {
    const key = `${font}\n${text}`
    const width = known.get(key)
    if (width !== undefined) return width
    pen.font = font
    const measured = pen.measureText(text).width
    known.set(key, measured)
    return measured
  }
}

/**
 * Paints a label where its page has a place for it.
 * @param full the size that the marks were laid out in
 * @param picture in the shape of its field; without one the field stays as the other marks leave it
 */
export function drawLabel(
  pen: Pen,
  marks: readonly Mark[],
  full: Size,
  place: Place,
  picture: ImageBitmap | null = null,
): void {
  pen.save()
  pen.beginPath()
  // Its own colours reach half into the gutter, so that no neighbour's shine through from afar.
  const out = GUTTER / 2
  pen.rect(place.x - out, place.y - out, place.width + 2 * out, place.height + 2 * out)
  pen.clip()
  const [ground] = marks
  if (ground?.what === 'area') {
    pen.fillStyle = ground.colour
    pen.fill()
  }
  pen.translate(place.x, place.y)
  pen.scale(place.width / full.width, place.height / full.height)
  pen.textBaseline = 'alphabetic'
  for (const mark of marks) drawMark(pen, mark, picture)
  pen.restore()
}

function drawMark(pen: Pen, mark: Mark, picture: ImageBitmap | null): void {
  if (mark.what === 'picture') {
    if (picture !== null) pen.drawImage(picture, mark.x, mark.y, mark.width, mark.height)
    return
  }
  pen.fillStyle = mark.colour
  if (mark.what === 'line') {
    pen.font = mark.font
    pen.textAlign = mark.align
    pen.fillText(mark.text, mark.x, mark.y)
    return
  }
  pen.beginPath()
  mark.points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
  pen.closePath()
  pen.fill()
}
