export interface SpokenStars {
  /** As it stands in the text: `OCOP 4 sao`. */
  readonly found: string
  readonly stars: number
}

const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
}

/** “năm sao” is five stars, but “mỗi năm sao chè ba lần” tells of roasting tea, and a five-star hotel is a customer. */
const SPOKEN = [
  /(?<![\p{L}\d])(?<!(?:khách sạn|nhà hàng|mỗi|hằng|hàng|nhiều|những|\d)\s+)([1-5]|một|hai|ba|bốn|năm)\s+sao(?!\s+(?:chè|trà|tay|khô|suốt|chép|lưu|chảo|băng)(?!\p{L}))(?!\p{L})/giu,
  /(?<!\p{L})(?<![\d.,])([1-5]|one|two|three|four|five)(?:\s+|-)(?:OCOP\s+(?:\([^)]{0,60}\)\s+)?)?stars?(?!\s+(?:hotel|resort|restaurant))(?!\p{L})/giu,
  /([1-5一二三四五])\s*星/gu,
  /([★⭐]{1,5})/gu,
]

/** Every number of stars that a text speaks of, in Vietnamese, English, Chinese or signs, from one to five. */
export function starsIn(text: string): SpokenStars[] {
  return SPOKEN.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, 1: number = '' }) => ({ found, stars: starsOf(number) })),
  )
}

function starsOf(number: string): number {
  if (/^[★⭐]/u.test(number)) return Array.from(number).length
  return NUMBERS[number.toLowerCase()] ?? Number(number)
}
