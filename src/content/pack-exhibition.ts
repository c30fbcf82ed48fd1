import type { Booth } from './booth.ts'
import type { Finding } from './finding.ts'
import { groupedBy } from './grouped-by.ts'
import type { Hall } from './hall.ts'
import type { BoothPack, FileRef, HallPack, IndexPack, PackKind, PackRef, ProgrammePack, SceneRef } from './pack.ts'
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

/** What a hall is drawn from; see `SceneRef`. */
export interface HallScene {
  /** Body of its plan pack, worked out anew whenever it is asked for. */
  readonly plan: () => unknown
  readonly model: FileRef
  readonly goods: FileRef
}

export interface PackOptions {
  /** Body of the search pack: what `find` wants to know of everything shown. */
  readonly search: unknown
  readonly sceneOf: (hall: Hall) => HallScene
  /** A short hash of a text that is given in pieces, as hex. */
  readonly hash: (pieces: Iterable<string>) => string
}

/** All packs of an exhibition: an index under a fixed name, and the rest under names that carry their hash. */
export function packExhibition(
  content: ExhibitionContent,
  findings: readonly Finding[],
  { search, sceneOf, hash }: PackOptions,
): PackedExhibition {
  const files: PackFile[] = []

  /** Asks for the body twice, to hash it and to write it, so that nobody has to hold it in between. */
  function sealMade(kind: PackKind, name: string, make: () => unknown): PackRef {
    // Counted on the way to the hash, which takes every piece.
    let bytes = 0
    function* hashed(): Generator<string> {
      yield `[${PACK_FORMAT},"${kind}",`
      for (const piece of jsonPieces(make())) {
        bytes += utf8Length(piece)
        yield piece
      }
      yield ']'
    }
    const sum = hash(hashed())
    const textAround = (written: string) =>
      `{"format":${PACK_FORMAT},"kind":"${kind}","hash":"${sum}","body":${written}}`
    const path = kind === 'index' ? 'index.json' : `${name}.${sum}.json`
    files.push({
      path,
      // Written anew whenever it is asked for: all packs of thousands of products at once are more than the content.
      get text() {
        return textAround(JSON.stringify(make()))
      },
    })
    return { path, hash: sum, bytes: bytes + utf8Length(textAround('')) }
  }

  const seal = (kind: PackKind, name: string, body: unknown): PackRef => sealMade(kind, name, () => body)

  // Grouped once, since every booth asks for those of its files.
  const findingsOf = groupedBy(findings, ({ file }) => file)
  const packOfBooth = (booth: Booth): PackRef =>
    seal('booth', `booth-${booth.id}`, boothPack(content, findingsOf, booth))
  const halls = content.exhibition.halls.flatMap((id) => content.halls.get(id) ?? [])
  const packOfHall = (hall: Hall): PackRef => seal('hall', `hall-${hall.id}`, hallPack(content, hall, packOfBooth))
  const packOfScene = (hall: Hall): SceneRef => {
    const { plan, model, goods } = sceneOf(hall)
    return { plan: sealMade('plan', `plan-${hall.id}`, plan), model, goods }
  }

  const index: IndexPack = {
    exhibition: content.exhibition,
    halls: halls.map((hall) => ({
      id: hall.id,
      name: hall.name,
      booths: hall.booths.length,
      pack: packOfHall(hall),
      scene: packOfScene(hall),
    })),
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

function boothPack(content: ExhibitionContent, findingsOf: FindingsByFile, booth: Booth): BoothPack {
  const ids = [...new Set(booth.plinths.flatMap((plinth) => plinth.products))]
  const products = ids.flatMap((id) => content.products.get(id) ?? [])
  const makerIds = new Set([booth.maker, ...products.map((product) => product.maker)])
  const paths = [`booths/${booth.id}`, ...ids.map((id) => `products/${id}`)]
  return {
    booth,
    makers: [...makerIds].flatMap((id) => (id === undefined ? [] : (content.makers.get(id) ?? []))),
    products,
    marked: ids.filter((id) => !content.products.has(id)),
    findings: paths.flatMap((path) => findingsOf.get(`${content.exhibition.id}/${path}.json`) ?? []),
  }
}

type FindingsByFile = ReadonlyMap<string, readonly Finding[]>

function programmePack(content: ExhibitionContent): ProgrammePack {
  return {
    festivals: [...content.festivals.values()],
    tours: [...content.tours.values()],
    news: [...content.news.values()].map(packNews),
  }
}

/** The JSON of a value, of a list item by item: as one text the search pack of thousands of products is tens of MB. */
function* jsonPieces(value: unknown): Generator<string> {
  if (!Array.isArray(value)) return yield JSON.stringify(value)
  yield '['
  for (const [i, item] of value.entries()) yield `${i === 0 ? '' : ','}${JSON.stringify(item)}`
  yield ']'
}

/** Bytes of a text in UTF-8, counted without making them. */
function utf8Length(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // Each half of a surrogate pair stands for two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
  }
  return bytes
}
