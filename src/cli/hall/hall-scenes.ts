import { createHash } from 'node:crypto'
import type { Hall } from '#content/hall.ts'
import type { HallScene } from '#content/pack-exhibition.ts'
import type { FileRef } from '#content/pack.ts'
import { publicContent } from '#content/public-content.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import type { PlanPack } from '#plan/plan-pack.ts'
import { planHall } from '#plan/plan-hall.ts'
import { planWalk, USUAL_HEIGHT_M } from '#plan/walk-plan.ts'
import type { TraceOptions } from '#workshop/light/trace-light.ts'
import { exhibitHeightM } from '#workshop/model-exhibits.ts'
import type { ModelCache } from './model-cache.ts'
import { modelsOfHall, type HallModels, type ModelToMake } from './models-of-hall.ts'

/** What the halls of an exhibition are drawn from, and the files that lie beside its packs for it. */
export interface HallScenes<F> {
  readonly sceneOf: (hall: Hall) => HallScene
  /** By path in the pack folder. */
  readonly files: ReadonlyMap<string, F>
}

/**
 * The halls with models that are still to be made: named by what they are made from, of no known size. `files` fills as
 * halls are asked for.
 */
export function plannedScenes(authored: ExhibitionContent, rays?: TraceOptions): HallScenes<ModelToMake> {
  const content = publicContent(authored)
  const files = new Map<string, ModelToMake>()
  const refOf = (model: ModelToMake): FileRef => {
    const path = fileName(model, model.key)
    files.set(path, model)
    return { path, bytes: 0 }
  }
  return { files, sceneOf: (hall) => sceneFrom(content, hall, modelsOfHall(content, hall, rays), refOf) }
}

/**
 * The halls with all their models made, hall by hall.
 * @param onMake called with the place of a hall in the list, before anything of it is made
 */
export async function madeScenes(
  authored: ExhibitionContent,
  cache: ModelCache,
  onMake: (hall: Hall, at: number, of: number) => void,
): Promise<HallScenes<Uint8Array>> {
  const content = publicContent(authored)
  const files = new Map<string, Uint8Array>()
  const scenes = new Map<string, HallScene>()
  const halls = content.exhibition.halls.flatMap((id) => content.halls.get(id) ?? [])
  for (const [i, hall] of halls.entries()) {
    const models = modelsOfHall(content, hall)
    const refs = new Map<ModelToMake, FileRef>()
    let isTold = false
    const tell = () => {
      if (!isTold) onMake(hall, i + 1, halls.length)
      isTold = true
    }
    for (const model of [models.model, models.goods, ...models.near.values()]) {
      const bytes = await cache.take(model, tell)
      const path = fileName(model, createHash('sha256').update(bytes).digest('hex'))
      files.set(path, bytes)
      refs.set(model, { path, bytes: bytes.length })
    }
    scenes.set(
      hall.id,
      sceneFrom(content, hall, models, (model) => known(refs.get(model), model.name)),
    )
  }
  return { files, sceneOf: ({ id }) => known(scenes.get(id), id) }
}

/** One steps back from tall products; what has no file is as high as most. */
const heightsIn =
  ({ products }: ExhibitionContent) =>
  (id: string): number => {
    const product = products.get(id)
    return product === undefined ? USUAL_HEIGHT_M : exhibitHeightM(product)
  }

function sceneFrom(
  content: ExhibitionContent,
  hall: Hall,
  models: HallModels,
  refOf: (model: ModelToMake) => FileRef,
): HallScene {
  const near = Object.fromEntries([...models.near].map(([booth, made]) => [booth, refOf(made)]))
  // The plans of 40 halls at once would be as much as their content: only its files' names are held.
  const planPack = (): PlanPack => {
    const plan = planHall(hall, content.booths)
    return shortened({ plan, walk: planWalk(plan, hall, heightsIn(content)), near })
  }
  return { plan: planPack, model: refOf(models.model), goods: refOf(models.goods) }
}

/** A hundredth of a millimetre is as near as anybody comes: 2.78 and not 2.7800000000000002. */
const PER_M = 1e5

/** The same with its numbers as short as they may be: a third of a plan is digits that mean nothing. */
const shortened = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? Math.round(part * PER_M) / PER_M : part)),
  ) as T

const fileName = ({ name }: ModelToMake, hash: string): string => `${name}.${hash.slice(0, 10)}.glbz`

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} is of another exhibition.`)
  return value
}
