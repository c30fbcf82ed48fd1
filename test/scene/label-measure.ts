import type { Measure } from '#scene/labels/fit-text.ts'

/** Letters about as wide as ours: capitals and Chinese wider, marks nothing. */
export const measure: Measure = (text, font) => {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '0')
  return Array.from(text).reduce((sum, sign) => sum + widthOf(sign) * size, 0)
}

function widthOf(sign: string): number {
  if (/\p{M}/u.test(sign)) return 0
  if (/\p{Script=Han}/u.test(sign)) return 1
  return /\p{Lu}/u.test(sign) ? 0.68 : 0.54
}
