import type { Booth } from '#content/booth.ts'
import type { Product } from '#content/product.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { boothOfProducts, boothsInOrder } from '#find/booths-in-order.ts'
import { drawBooth } from './draw-booth.ts'
import { drawFestival } from './draw-festival.ts'
import { drawHero, drawHeroTall } from './draw-hero.ts'
import { drawProduct } from './draw-product.ts'

/** For a product that stands in no booth. */
const OUTDOORS: Booth['colours'] = { wall: '#cf9458', cloth: '#1a2244', accent: '#e8792a' }

/** Every illustration of an exhibition by file name; each is drawn when asked for. Ids are the seeds, so a drawing stays. */
export function artFiles(content: ExhibitionContent): ReadonlyMap<string, () => string> {
  const booths = boothsInOrder(content)
  const boothOf = boothOfProducts(booths)

  const drawings: [string, () => string][] = [
    ['hero.svg', () => drawHero({ seed: content.exhibition.id })],
    ['hero-tall.svg', () => drawHeroTall({ seed: content.exhibition.id })],
    ...booths.map((booth): [string, () => string] => [`booth-${booth.id}.svg`, () => boothDrawing(booth, content)]),
    ...[...content.festivals.values()].map(({ id, scene }): [string, () => string] => [
      `festival-${id}.svg`,
      () => drawFestival({ id, scene, seed: id }),
    ]),
  ]
  for (const product of content.products.values())
    drawings.push([`product-${product.id}.svg`, () => productDrawing(product, boothOf.get(product.id))])
  return new Map(drawings)
}

const idsIn = (booth: Booth): string[] => booth.plinths.flatMap(({ products }) => products)

function productDrawing({ id, exhibit }: Product, booth: Booth | undefined): string {
  const backdrop = booth?.colours ?? OUTDOORS
  if (exhibit.kind === 'glb') return drawProduct({ package: exhibit.package, seed: id, backdrop })
  const { package: kind, colour, accent, count } = exhibit
  return drawProduct({ package: kind, colour, accent, count, seed: id, backdrop })
}

function boothDrawing(booth: Booth, content: ExhibitionContent): string {
  const packages = idsIn(booth).flatMap((id) => content.products.get(id)?.exhibit.package ?? [])
  const { kind, dressing } = booth.template
  return drawBooth({ colours: booth.colours, template: kind, dressing, packages, seed: booth.id })
}
