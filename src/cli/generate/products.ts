import { SUBGROUPS } from '#content/groups.ts'
import type { LocalisedText } from '#content/localised.ts'
import type { Ocop } from '#content/ocop.ts'
import type { Product } from '#content/product.ts'
import { slugOf } from '#content/slug.ts'
import type { Dice } from './dice.ts'
import { INVENTED, somewhere } from './places.ts'
import { NOT_REAL, QUALITIES, SENTENCES, WARES } from './words.ts'

/** The number is part of id and name, so that no two are the same. */
export function makeProduct(dice: Dice, number: number, maker: string): Product {
  const ware = dice.pick(WARES)
  const quality = dice.pick(QUALITIES)
  const place = somewhere(dice)
  const commune = place.now?.communes[0]?.name ?? ''
  const name = spoken(dice, {
    vi: `${ware.name.vi} ${quality.vi} ${commune} số ${number}`,
    en: `${ware.name.en} ${quality.en}, ${commune} no. ${number}`,
  })
  const spring = dice.int(1, 12)
  return {
    $schema: '../../../schema/product.json',
    schemaVersion: 2,
    id: slugOf(`${ware.name.vi} ${commune} ${number}`),
    name,
    summary: joined([dice.pick(SENTENCES), NOT_REAL], ' '),
    ...(dice.chance(40) && { story: storyOf(dice) }),
    group: SUBGROUPS[ware.subgroup],
    groupVerified: true,
    subgroup: ware.subgroup,
    maker,
    place,
    ...(dice.chance(60) && { ocop: ratingOf(dice, number) }),
    ...(dice.chance(40) && {
      price: {
        amountVnd: dice.int(4, 900) * 5000,
        per: ware.per,
        asOf: `2026-${two(dice.int(1, 10))}-${two(dice.int(1, 28))}`,
        reference: true,
      },
    }),
    ...(dice.chance(50) && { seasonMonths: [spring, (spring % 12) + 1] }),
    exhibit: { kind: 'package', package: ware.exhibit },
    ...(dice.chance(25) && { aliases: [`${ware.name.vi} ${dice.pick(QUALITIES).vi}`] }),
    sources: [...INVENTED],
    confidence: dice.pick(['high', 'medium', 'low']),
  }
}

/** One to four paragraphs. */
export function storyOf(dice: Dice): LocalisedText {
  const paragraph = () =>
    joined(
      Array.from({ length: dice.int(2, 5) }, () => dice.pick(SENTENCES)),
      ' ',
    )
  return joined([...Array.from({ length: dice.int(1, 4) }, paragraph), NOT_REAL], '\n\n')
}

/** A few papers are whole, the others as they are in life: without a number, or past their 36 months. */
function ratingOf(dice: Dice, number: number): Ocop {
  const stars = dice.pick([3, 3, 3, 4])
  if (dice.chance(40)) return { stars, reportedOn: String(dice.int(2020, 2025)), compiledOn: '2026-11-01' }
  const year = dice.int(2022, 2025)
  const day = `${two(dice.int(1, 12))}-${two(dice.int(1, 28))}`
  return {
    stars,
    decision: { number: `${number}/QĐ-THỬ`, issuedOn: `${year}-${day}`, issuer: 'Cơ quan thử nghiệm Vân Sơn' },
    validUntil: `${year + 3}-${day}`,
    compiledOn: '2026-11-01',
  }
}

/** Some texts lack their English, as they do in life. */
const spoken = (dice: Dice, text: LocalisedText): LocalisedText => (dice.chance(4) ? { vi: text.vi } : text)

function joined(texts: readonly LocalisedText[], by: string): LocalisedText {
  return { vi: texts.map(({ vi }) => vi).join(by), en: texts.map(({ vi, en = vi }) => en).join(by) }
}

const two = (n: number): string => String(n).padStart(2, '0')
