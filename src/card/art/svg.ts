export type Point = readonly [number, number]

/** Short text of a coordinate: one decimal. */
export function num(x: number): string {
  const text = (Math.round(x * 10) / 10).toString()
  return text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text
}

/** Path data of a closed polygon in whole units of 1/grid pixel (for groups drawn at that size). */
export function halfPolygon(points: readonly Point[], grid = 2): string {
  let [px, py] = [0, 0]
  let data = ''
  points.forEach(([x, y], i) => {
    const [rx, ry] = [Math.round(x * grid), Math.round(y * grid)]
    if (i > 0 && rx === px && ry === py) return
    data += i === 0 ? `M${rx} ${ry}` : `${data.includes('l') ? ' ' : 'l'}${rx - px} ${ry - py}`
    ;[px, py] = [rx, ry]
  })
  return `${data.replaceAll(' -', '-')}z`
}

/** Path data of a closed polygon, written with relative steps to stay short. */
export function polygon(points: readonly Point[]): string {
  let [px, py] = [0, 0]
  let data = ''
  points.forEach(([x, y], i) => {
    const [rx, ry] = [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
    if (i > 0 && Math.abs(rx - px) < 0.05 && Math.abs(ry - py) < 0.05) return
    data += i === 0 ? `M${num(rx)} ${num(ry)}` : `${data.includes('l') ? ' ' : 'l'}${num(rx - px)} ${num(ry - py)}`
    ;[px, py] = [rx, ry]
  })
  return `${data.replaceAll(' -', '-')}z`
}

/** Path data through points as a soft closed or open curve (midpoint quadratics), whole pixels, relative steps. */
export function curve(points: readonly Point[], closed = true): string {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  const at = (i: number): Point => whole[((i % whole.length) + whole.length) % whole.length] ?? [0, 0]
  const mid = (i: number): Point => [
    Math.round((at(i)[0] + at(i + 1)[0]) / 2),
    Math.round((at(i)[1] + at(i + 1)[1]) / 2),
  ]
  let [px, py] = closed ? mid(-1) : at(0)
  let data = `M${px} ${py}q`
  const step = (control: Point, end: Point): void => {
    data += `${data.endsWith('q') ? '' : ' '}${control[0] - px} ${control[1] - py} ${end[0] - px} ${end[1] - py}`
    ;[px, py] = end
  }
  if (closed) whole.forEach((p, i) => step(p, mid(i)))
  else whole.slice(1, -1).forEach((p, i) => step(p, i === whole.length - 3 ? at(-1) : mid(i + 1)))
  return `${data.replaceAll(' -', '-')}${closed ? 'z' : ''}`
}

/** A filled path; `more` is further attributes. */
export const fill = (data: string, colour: string, more = ''): string =>
  data === '' ? '' : `<path fill="${colour}" d="${data}"${more === '' ? '' : ` ${more}`}/>`

/** A stroked path with round ends. */
export const stroke = (data: string, colour: string, width: number, more = ''): string =>
  `<path fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round" d="${data}"${more === '' ? '' : ` ${more}`}/>`

export const line = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('')

export const rect = (x: number, y: number, w: number, h: number, colour: string, more = ''): string =>
  `<path fill="${colour}" d="M${num(x)} ${num(y)}h${num(w)}v${num(h)}h${num(-w)}z"${more === '' ? '' : ` ${more}`}/>`

export const ellipse = (cx: number, cy: number, rx: number, ry: number, colour: string, more = ''): string =>
  `<ellipse cx="${num(cx)}" cy="${num(cy)}" rx="${num(rx)}" ry="${num(ry)}" fill="${colour}"${more === '' ? '' : ` ${more}`}/>`

/** Stops are [offset, colour, opacity?]. */
export type Stop = readonly [number, string] | readonly [number, string, number]

const stops = (list: readonly Stop[]): string =>
  list
    .map(
      ([at, colour, opacity]) =>
        `<stop offset="${at}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
    )
    .join('')

/** Top to bottom, unless the ends are given. */
export const linear = (id: string, list: readonly Stop[], ends = [0, 0, 0, 1]): string =>
  `<linearGradient id="${id}" x1="${ends[0]}" y1="${ends[1]}" x2="${ends[2]}" y2="${ends[3]}">${stops(list)}</linearGradient>`

export const radial = (id: string, list: readonly Stop[]): string =>
  `<radialGradient id="${id}">${stops(list)}</radialGradient>`

/** A whole document; it is a decorative picture, its words are in the page. Neighbouring plain paths of one colour become one. */
export function svgDocument(width: number, height: number, body: string): string {
  let last = ''
  const merged = body.replaceAll(
    /<path (fill|color)="([^"]+)" d="([^"]*)"\/>(?=(<path \1="\2" d="[^"]*"\/>)?)/g,
    (_, key: string, colour: string, data: string, more: string | undefined) => {
      const start = last === '' ? `<path ${key}="${colour}" d="` : ''
      last = more === undefined ? '' : colour
      return `${start}${data}${more === undefined ? '"/>' : ''}`
    },
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" stroke-width="1.2" stroke-linejoin="round">${merged}</svg>`
}
