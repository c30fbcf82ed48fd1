import { createHash } from 'node:crypto'
import type { Booth } from '#content/booth.ts'
import type { Hall } from '#content/hall.ts'
import type { Product } from '#content/product.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { planHall } from '#plan/plan-hall.ts'
import type { TraceOptions } from '#workshop/light/trace-light.ts'
import { modelExhibits } from '#workshop/model-exhibits.ts'
import { modelHall } from '#workshop/model-hall.ts'

/** A model that can be made, and a name for all that it is made from. */
export interface ModelToMake {
  /** What it is, as the start of a file name. */
  readonly name: string
  /** A hash of what it is made from; the program that makes it is not in it. */
  readonly key: string
  /** A binary glTF. */
  make(): Promise<Uint8Array>
}

/** All models that a hall is drawn from; see `SceneRef` and `PlanPack` for what they hold. */
export interface HallModels {
  readonly model: ModelToMake
  readonly goods: ModelToMake
  /** By booth; a booth with nothing to show has none. */
  readonly near: ReadonlyMap<string, ModelToMake>
}

/** For a look at once, where the finished light can wait: some seconds for a hall. */
export const ROUGH: TraceOptions = { skyRays: 6, sunRays: 1 }

/** Plans a hall and says which models it needs; none is made yet. Products without a file have no part. */
export function modelsOfHall(content: ExhibitionContent, hall: Hall, rays?: TraceOptions): HallModels {
  const planned = () => planHall(hall, content.booths)
  const plan = planned()
  const booths = plan.booths.flatMap(({ id }) => content.booths.get(id) ?? [])
  const shown = booths.map((booth) => [booth.id, productsOf(content, booth)] as const)
  const all = [...new Map(shown.flatMap(([, products]) => products.map((product) => [product.id, product]))).values()]
  return {
    model: {
      name: `hall-${hall.id}`,
      key: keyOf('hall', plan, rays ?? 'as shipped'),
      make: async () => (await modelHall(planned(), undefined, rays)).bytes,
    },
    goods: exhibits(`goods-${hall.id}`, all, 'far'),
    near: new Map(
      shown.flatMap(([id, products]) =>
        products.length === 0 ? [] : [[id, exhibits(`near-${id}`, products, 'near')] as const],
      ),
    ),
  }
}

function exhibits(name: string, products: readonly Product[], detail: 'near' | 'far'): ModelToMake {
  const looks = products.map(({ id, exhibit }) => ({ id, exhibit }))
  return { name, key: keyOf('exhibits', detail, looks), make: async () => (await modelExhibits(looks, detail)).bytes }
}

/** What stands on a booth's plinths, each once. */
function productsOf(content: ExhibitionContent, booth: Booth): readonly Product[] {
  const ids = new Set(booth.plinths.flatMap(({ products }) => products))
  return [...ids].flatMap((id) => content.products.get(id) ?? [])
}

const keyOf = (...of: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(of)).digest('hex')
