import type { Finding } from '#content/finding.ts'
import type { Hall } from '#content/hall.ts'
import { madeSizes } from '#content/made-sizes.ts'
import type { Picture } from '#content/picture.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'
import type { MediaFacts } from '../media-facts.ts'
import { HEAVIEST_PICTURE_BYTES } from './media-picture.ts'

/** Five seconds at MBPS: visits last 1:50 in the median, and what has not come by then is not seen. */
const BUDGET_BYTES = 6_000_000

/** The “4G” profile by which WebPageTest measures pages: on the plateau expect that, with gaps. */
const MBPS = 9

/** What a phone of 390 to 430 pixels across asks for, at two to two and a half dots a pixel. */
const PHONE_PX = 960

type Media = ReadonlyMap<string, MediaFacts>

/** A hall whose pictures and models together keep visitors waiting. */
export const checkHallWeight: Rule = ({ content, media }) =>
  media === null ? [] : [...content.halls.values()].flatMap((hall) => tooHeavy(content, hall, media))

function tooHeavy(content: ExhibitionContent, hall: Hall, media: Media): Finding[] {
  const weights = [...filesShownIn(content, hall)]
    .map((src) => ({ src, bytes: media.get(src)?.bytes ?? 0 }))
    .sort((a, b) => b.bytes - a.bytes)
  const bytes = weights.reduce((sum, weight) => sum + weight.bytes, 0)
  const [worst] = weights
  // Where it is only a picture too heavy by itself, that is told already.
  const mended = weights.reduce((sum, weight) => sum + lawful(weight.src, weight.bytes), 0)
  if (worst === undefined || mended <= BUDGET_BYTES) return []
  const args = {
    mb: megabytes(bytes),
    seconds: Math.ceil((bytes * 8) / (MBPS * 1_000_000)),
    mbps: MBPS,
    budgetMb: megabytes(BUDGET_BYTES),
    worst: worst.src,
    worstMb: megabytes(worst.bytes),
  }
  return [findingIn(fileOf(content, 'hall', hall.id), [], 'hall-too-heavy', args)]
}

const lawful = (src: string, bytes: number): number =>
  src.endsWith('.glb') ? bytes : Math.min(bytes, HEAVIEST_PICTURE_BYTES)

/** Each file once, as a phone fetches it, of the booths, their makers, and the products on them with theirs. */
function filesShownIn(content: ExhibitionContent, hall: Hall): Set<string> {
  const booths = hall.booths.flatMap(({ booth }) => content.booths.get(booth) ?? [])
  const products = booths
    .flatMap(({ plinths }) => plinths.flatMap((plinth) => plinth.products))
    .flatMap((id) => content.products.get(id) ?? [])
  const makers = [...booths, ...products].flatMap(({ maker }) => content.makers.get(maker ?? '') ?? [])
  const pictures = [...booths, ...products, ...makers].flatMap((thing) => thing.pictures ?? [])
  const models = products.flatMap(({ exhibit }) => (exhibit.kind === 'glb' ? [exhibit.src] : []))
  return new Set([...pictures.map(fetchedByPhone), ...models])
}

/** AVIF, which phones of the last years read; the smallest that is wide enough. */
function fetchedByPhone(picture: Picture): string {
  const made = madeSizes(picture) ?? []
  return (made.find(({ widthPx }) => widthPx >= PHONE_PX) ?? made.at(-1))?.avif ?? picture.src
}

/** To the next tenth, so that what is too much is never shown as just enough. */
const megabytes = (bytes: number): number => Math.ceil(bytes / 100_000) / 10
