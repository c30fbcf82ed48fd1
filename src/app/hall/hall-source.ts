import type { Surroundings } from '#card/surroundings.tsx'
import type { Searcher } from '#card/search/searcher.ts'
import type { IndexPack, ProgrammePack } from '#content/pack.ts'
import type { PackReader } from '#content/read-pack.ts'
import type { PanelSource, Read } from '#panel/panel-source.ts'
import { writeSpot } from '#visit/spot-address.ts'
import type { BoothPacks } from './booth-packs.ts'
import type { pageThings } from './page-things.ts'
import type { HallFiles } from './read-hall.ts'

interface SourceOptions {
  readonly index: IndexPack
  readonly packs: PackReader
  /** The hall one is in, once it has come. */
  readonly here: () => { readonly files: HallFiles; readonly booths: BoothPacks } | null
  readonly things: ReturnType<typeof pageThings>
  readonly searcher: Searcher
  readonly surroundings: Pick<Surroundings, 'hrefOf' | 'assetOf' | 'today'>
  readonly origin: string
  /** What the browser and the scene can do; see `PanelSource`. */
  readonly abilities: Pick<PanelSource, 'copy' | 'share' | 'closeOnBack' | 'hand' | 'onPoint'>
}

/** What the panels read of an exhibition: booths of this hall from their packs, anything else from its own page. */
export function hallSource(options: SourceOptions): PanelSource {
  const { index, packs, here, things, searcher, surroundings, origin, abilities } = options
  const { hrefOf, assetOf, today } = surroundings
  let programme: Promise<Read<ProgrammePack>> | null = null
  const boothOf = (product: string): string | undefined =>
    here()?.files.planned.walk.exhibits.find(({ id }) => id === product)?.booth

  return {
    exhibition: index.exhibition,
    hallOf: (hall) => {
      const pack = here()?.files.pack
      return pack?.hall.id === hall ? pack : null
    },
    hallNames: new Map(index.halls.map(({ id, name }) => [id, name])),
    readBooth: async (booth) => here()?.booths.read(booth) ?? { ok: false, fault: 'not-here' },
    productOf: async (id) => {
      const booth = boothOf(id)
      const read = booth === undefined ? undefined : await here()?.booths.read(booth)
      const product = read?.ok === true ? read.body.products.find((one) => one.id === id) : undefined
      if (read?.ok === true && product !== undefined)
        return { ok: true, body: { product, maker: read.body.makers.find((one) => one.id === product.maker) } }
      const page = await things('product', id)
      if (!page.ok) return page
      const { product: found, maker, spot } = page.body
      // A spot without a hall is in the first one.
      const hall = spot === null ? undefined : (spot.hall ?? index.exhibition.entranceHall)
      return { ok: true, body: { product: found, maker, ...(hall !== undefined && { hall }) } }
    },
    makerOf: async (id) => {
      const maker = here()
        ?.booths.known()
        .flatMap(({ makers }) => makers)
        .find((one) => one.id === id)
      if (maker !== undefined) return { ok: true, body: maker }
      const page = await things('maker', id)
      return page.ok ? { ok: true, body: page.body.maker } : page
    },
    programme: async () => {
      programme ??= packs.readProgramme(index.programme)
      const read = await programme
      if (!read.ok) programme = null
      return read
    },
    search: index.search,
    searcher,
    hrefOf,
    assetOf,
    urlOfSpot: (spot, lang) => `${origin}${hrefOf({ kind: 'hall' }, lang)}${writeSpot(spot)}`,
    today,
    hasScene: () => false,
    ...abilities,
  }
}
