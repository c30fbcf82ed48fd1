import { FOLDERS, type ContentOf, type FolderKind } from '#content/kinds.ts'
import { makeBooth, makeMaker, MOST_IN_BOOTH } from './booths.ts'
import { createDice, type Dice } from './dice.ts'
import { makeExhibition, makeHall } from './halls.ts'
import { makeProduct } from './products.ts'
import { makeFestival, makeNews, makeTour } from './programme.ts'

export interface GeneratedSize {
  readonly products: number
  /** At most 60, each with at least one product and at most 480. */
  readonly halls: number
  readonly seed: number
}

/** The id of every generated exhibition, and so the folder that it must lie in. */
export const GENERATED_ID = 'cho-thu'

const FEWEST_IN_BOOTH = 3
const MOST_BOOTHS_IN_HALL = 80
/** Where there are more halls, the first stays this small: what a visit starts with is not to grow with the rest. */
const PRODUCTS_AT_ENTRANCE = 12
const PRODUCTS_PER_MAKER = 4

/**
 * An exhibition in which nothing is wrong and nothing is real, as path → JSON text. The same size and seed give the same.
 * A few things deserve a warning, as in life: stars without papers, prices that grew old, a missing translation.
 */
export function generateExhibition({ products, halls, seed }: GeneratedSize): Map<string, string> {
  const sizes = hallSizes(products, halls)
  // Each hall throws dice of its own, so that the entrance hall is the same however large the rest.
  const diceOf = (hall: number): Dice => createDice(seed * 1009 + hall)
  const makerDice = diceOf(0)
  const files = new Map<string, string>()
  const put = <K extends FolderKind>(kind: K, value: ContentOf<K>): string => {
    files.set(`${FOLDERS[kind]}/${value.id}.json`, textOf(value))
    return value.id
  }

  files.set('exhibition.json', textOf(makeExhibition(GENERATED_ID, halls)))
  const makers = Array.from({ length: Math.ceil(products / PRODUCTS_PER_MAKER) }, (_, i) =>
    put('maker', makeMaker(makerDice, i + 1)),
  )
  const shown: string[] = []
  let boothNumber = 0
  sizes.forEach((size, i) => {
    const dice = diceOf(i + 1)
    const first = shown.length
    const booths = boothSizes(dice, size).map((held) => {
      const ids = Array.from({ length: held }, () => {
        const maker = makers[Math.floor(shown.length / PRODUCTS_PER_MAKER)] ?? ''
        const id = put('product', makeProduct(dice, shown.length + 1, maker))
        shown.push(id)
        return id
      })
      return put('booth', makeBooth(dice, ++boothNumber, ids, dice.pick(makers)))
    })
    const festival = i < 9 ? put('festival', makeFestival(dice, i + 1, shown.slice(first, first + 3))) : null
    const hall = makeHall(i + 1, halls, booths, festival)
    put('hall', hall)
    put('tour', makeTour(hall))
    put('news', makeNews(dice, i + 1, shown.slice(first, first + 2)))
  })
  return files
}

/** How many products each hall shows. */
function hallSizes(products: number, halls: number): number[] {
  const most = MOST_BOOTHS_IN_HALL * MOST_IN_BOOTH
  const first = halls === 1 ? products : Math.min(PRODUCTS_AT_ENTRANCE, Math.floor(products / halls))
  const others = Array.from({ length: halls - 1 }, (_, i) => Math.floor((products - first + i) / (halls - 1)))
  const sizes = [first, ...others]
  if (halls > 60 || sizes.some((size) => size < 1 || size > most))
    throw new RangeError(`${products} products do not fit into ${halls} halls of 1 to ${most}`)
  return sizes
}

function boothSizes(dice: Dice, products: number): number[] {
  const fewest = Math.max(FEWEST_IN_BOOTH, Math.ceil(products / MOST_BOOTHS_IN_HALL))
  const sizes: number[] = []
  for (let left = products; left > 0; left -= sizes.at(-1) ?? left)
    sizes.push(Math.min(left, dice.int(fewest, MOST_IN_BOOTH)))
  return sizes
}

const textOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
