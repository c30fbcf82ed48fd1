import { heightOf, type Fitted, type Style } from './fit-text.ts'

/** One thing to paint, in a label's own pixels from its upper left corner. */
export type Mark =
  | { readonly what: 'area'; readonly points: readonly (readonly [number, number])[]; readonly colour: string }
  | {
      readonly what: 'line'
      readonly text: string
      readonly font: string
      readonly x: number
      /** The letters' foot. */
      readonly y: number
      readonly align: 'left' | 'center'
      readonly colour: string
    }
  /** Where the label's picture goes, once it has come. */
  | ({ readonly what: 'picture' } & Field)

export interface Field {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const area = ({ x, y, width, height }: Field, colour: string): Mark => ({
  what: 'area',
  points: [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ],
  colour,
})

export const inset = ({ x, y, width, height }: Field, across: number, along = across): Field => ({
  x: x + across,
  y: y + along,
  width: Math.max(1, width - 2 * across),
  height: Math.max(1, height - 2 * along),
})

/** A thin frame inside a field. */
export function frame(field: Field, thick: number, colour: string): Mark[] {
  const { x, y, width, height } = field
  return [
    area({ x, y, width, height: thick }, colour),
    area({ x, y: y + height - thick, width, height: thick }, colour),
    area({ x, y: y + thick, width: thick, height: height - 2 * thick }, colour),
    area({ x: x + width - thick, y: y + thick, width: thick, height: height - 2 * thick }, colour),
  ]
}

/** A square on its corner: the smallest thing that a loom can say. */
export const diamond = (x: number, y: number, half: number, colour: string): Mark => ({
  what: 'area',
  points: [
    [x - half, y],
    [x, y - half],
    [x + half, y],
    [x, y + half],
  ],
  colour,
})

/** An arrow in a square of that half size. */
export function arrow(way: 'ahead' | 'left' | 'right', x: number, y: number, half: number, colour: string): Mark {
  const thin = half * 0.24
  // Drawn to the right, then turned.
  const outline = [
    [-half, -thin],
    [half * 0.12, -thin],
    [half * 0.12, -half * 0.72],
    [half, 0],
    [half * 0.12, half * 0.72],
    [half * 0.12, thin],
    [-half, thin],
  ] as const
  const turned = outline.map(([a, b]): [number, number] => {
    if (way === 'right') return [x + a, y + b]
    return way === 'left' ? [x - a, y + b] : [x + b, y - a]
  })
  return { what: 'area', points: turned, colour }
}

export interface LineStyle extends Style {
  readonly colour: string
  readonly align: 'left' | 'center'
}

/** Lines in the middle of a field by what the eye takes for their middle, moved only where marks would leave it. */
export function linesIn(field: Field, fitted: Fitted, style: LineStyle): Mark[] {
  const { size, lines } = fitted
  const seen = (CAPITAL_SEEN + (lines.length - 1) * style.pitch) * size
  const wished = field.y + (field.height - seen) / 2 + CAPITAL_SEEN * size
  const lowest = field.y + field.height - (style.under + (lines.length - 1) * style.pitch) * size
  return linesFrom(field, Math.max(field.y + style.over * size, Math.min(lowest, wished)), fitted, style)
}

/** Lines from the top of a field. */
export const linesAtTop = (field: Field, fitted: Fitted, style: LineStyle): Mark[] =>
  linesFrom(field, field.y + style.over * fitted.size, fitted, style)

export const heightOfLines = ({ lines, size }: Fitted, style: Style): number => heightOf(lines.length, size, style)

/** Between a small letter and a capital. */
const CAPITAL_SEEN = 0.66

const linesFrom = (
  { x, width }: Field,
  firstFoot: number,
  { lines, size }: Fitted,
  { font, pitch, colour, align }: LineStyle,
): Mark[] =>
  lines.map((text, i) => ({
    what: 'line',
    text,
    font: font(size),
    x: align === 'center' ? x + width / 2 : x,
    y: firstFoot + i * pitch * size,
    align,
    colour,
  }))
