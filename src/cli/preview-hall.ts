import type { Hall } from '#content/hall.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { hashOfPlan } from '#plan/hash-of-plan.ts'
import { planHall } from '#plan/plan-hall.ts'
import { planWalk } from '#plan/walk-plan.ts'
import { modelExhibits } from '#workshop/model-exhibits.ts'
import { modelHall } from '#workshop/model-hall.ts'
import { ROUGH } from './hall/models-of-hall.ts'

export interface PreviewFile {
  readonly type: string
  readonly text: string | Buffer
}

/** What is written on the hall's boards. */
function wordsOf(content: ExhibitionContent, hall: Hall) {
  const booths = hall.booths.flatMap(({ booth }) => content.booths.get(booth) ?? [])
  const programme = { news: [...content.news.values()], festivals: [...content.festivals.values()] }
  return { hall, booths, products: [...content.products.values()], programme }
}

const PAGE = (hall: string): string => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${hall}</title>
    <style>
      body { margin: 0; background: #8fc4dc }
      canvas { display: block; width: 100vw; height: 100dvh; touch-action: none; outline-offset: -3px }
    </style>
  </head>
  <body>
    <canvas tabindex="0"></canvas>
    <script type="module" src="/src/app/preview-hall.ts"></script>
  </body>
</html>
`

/** The newest model of each hall, and what it was made of. */
const newest = new Map<string, { readonly of: string; readonly model: Promise<Buffer> }>()

/**
 * What `npm run dev` shows of a hall at `/preview/<exhibition>/<hall>/`: the hall as its files are now, plainly lit; null
 * for anything else.
 */
export async function previewFile(
  content: ExhibitionContent,
  hallId: string,
  name: string,
): Promise<PreviewFile | null> {
  const hall = content.halls.get(hallId)
  if (hall === undefined) return null
  const plan = planHall(hall, content.booths)
  const once = (kind: string, of: string, make: () => Promise<{ bytes: Uint8Array }>) => {
    const key = `${content.exhibition.id}/${hallId}/${kind}`
    const known = newest.get(key)
    if (known?.of === of) return known.model
    const model = make().then(({ bytes }) => Buffer.from(bytes))
    newest.set(key, { of, model })
    return model
  }
  const model = 'model/gltf-binary'
  switch (name) {
    case '':
      return { type: 'text/html', text: PAGE(hall.id) }
    case 'plan.json':
      return {
        type: 'application/json',
        text: JSON.stringify({ plan, walk: planWalk(plan, hall), words: wordsOf(content, hall) }),
      }
    case 'hall.glb':
      return { type: model, text: await once(name, hashOfPlan(plan), () => modelHall(plan, undefined, ROUGH)) }
    case 'exhibits.glb': {
      const shown = plan.booths.flatMap(({ plinths }) => plinths.flatMap(({ exhibits }) => exhibits))
      const ids = new Set(shown.map(({ product }) => product))
      const products = [...ids].flatMap((id) => content.products.get(id) ?? [])
      const looks = JSON.stringify(products.map(({ id, exhibit }) => [id, exhibit]))
      return { type: model, text: await once(name, looks, () => modelExhibits(products, 'near')) }
    }
    default:
      return null
  }
}
