import type { Booth } from './booth.ts'
import type { Finding } from './finding.ts'
import type { Hall } from './hall.ts'
import type { BoothPack, Envelope, HallPack, IndexPack, PackKind, PackRef, ProgrammePack } from './pack.ts'
import { PACK_FORMAT } from './pack.ts'
import { packNews } from './pack-news.ts'
import type { ExhibitionContent } from './read-exhibition.ts'

/** How many findings travel in the index; more would let broken content grow the first bytes of a visit. */
const FINDINGS_IN_INDEX = 40

export interface PackFile {
  readonly path: string
  readonly text: string
}

export interface PackedExhibition {
  readonly files: readonly PackFile[]
  readonly index: IndexPack
}

export interface PackOptions {
  /** Body of the search pack: what `find` wants to know of everything shown. */
  readonly search: unknown
  /** A short hash of a text, as hex. */
  readonly hash: (text: string) => string
}

/** All packs of an exhibition: an index under a fixed name, and the rest under names that carry their hash. */
export function packExhibition(
  content: ExhibitionContent,
  findings: readonly Finding[],
  { search, hash }: PackOptions,
): PackedExhibition {
  const files: PackFile[] = []

  function seal(kind: PackKind, name: string, body: unknown): PackRef {
    const sum = hash(JSON.stringify([PACK_FORMAT, kind, body]))
    const envelope: Envelope<unknown> = { format: PACK_FORMAT, kind, hash: sum, body }
    const text = JSON.stringify(envelope)
    const path = kind === 'index' ? 'index.json' : `${name}.${sum}.json`
    files.push({ path, text })
    return { path, hash: sum, bytes: new TextEncoder().encode(text).length }
  }

  const packOfBooth = (booth: Booth): PackRef => seal('booth', `booth-${booth.id}`, boothPack(content, findings, booth))
  const halls = content.exhibition.halls.flatMap((id) => content.halls.get(id) ?? [])
  const packOfHall = (hall: Hall): PackRef => seal('hall', `hall-${hall.id}`, hallPack(content, hall, packOfBooth))

  const index: IndexPack = {
    exhibition: content.exhibition,
    halls: halls.map((hall) => ({ id: hall.id, name: hall.name, booths: hall.booths.length, pack: packOfHall(hall) })),
    programme: seal('programme', 'programme', programmePack(content)),
    search: seal('search', 'search', search),
    findings: findings.slice(0, FINDINGS_IN_INDEX),
    findingCount: findings.length,
  }
  seal('index', 'index', index)
  return { files, index }
}

function hallPack(content: ExhibitionContent, hall: Hall, packOfBooth: (booth: Booth) => PackRef): HallPack {
  const ids = hall.booths.map((placed) => placed.booth)
  return {
    hall,
    booths: ids.flatMap((id) => {
      const booth = content.booths.get(id)
      if (booth === undefined) return []
      const { number, fascia, summary, colours, template } = booth
      const products = booth.plinths.reduce((sum, plinth) => sum + plinth.products.length, 0)
      return [{ booth: { id, number, fascia, summary, colours, template }, products, pack: packOfBooth(booth) }]
    }),
    marked: ids.filter((id) => !content.booths.has(id)),
  }
}

function boothPack(content: ExhibitionContent, findings: readonly Finding[], booth: Booth): BoothPack {
  const ids = [...new Set(booth.plinths.flatMap((plinth) => plinth.products))]
  const products = ids.flatMap((id) => content.products.get(id) ?? [])
  const makerIds = new Set([booth.maker, ...products.map((product) => product.maker)])
  const files = new Set(
    [`booths/${booth.id}`, ...ids.map((id) => `products/${id}`)].map((path) => `${content.exhibition.id}/${path}.json`),
  )
  return {
    booth,
    makers: [...makerIds].flatMap((id) => (id === undefined ? [] : (content.makers.get(id) ?? []))),
    products,
    marked: ids.filter((id) => !content.products.has(id)),
    findings: findings.filter((finding) => files.has(finding.file)),
  }
}

function programmePack(content: ExhibitionContent): ProgrammePack {
  return {
    festivals: [...content.festivals.values()],
    tours: [...content.tours.values()],
    news: [...content.news.values()].map(packNews),
  }
}
