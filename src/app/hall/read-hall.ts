import type { FileRef, HallPack, IndexPack } from '#content/pack.ts'
import type { PackReader, PackResult } from '#content/read-pack.ts'
import type { PlanPack } from '#plan/plan-pack.ts'
import { readModel, type ReadPart } from '#scene/read-model.ts'

export type Parts = ReadonlyMap<string, ReadPart>

/** All that a hall needs to be walked in. */
export interface HallFiles {
  readonly pack: HallPack
  readonly planned: PlanPack
  readonly model: Parts
  readonly goods: Parts
  /** The products could not be drawn: the hall opens without them. */
  readonly isWithoutGoods: boolean
}

export interface HallReader {
  readonly packs: PackReader
  /** Fetches a model, telling of bytes as they come. */
  readonly fetchModel: (ref: FileRef, onBytes?: (bytes: number) => void) => Promise<PackResult<ArrayBuffer>>
}

/** A file's parts, or why they cannot be had. */
export async function readParts(
  { fetchModel }: Pick<HallReader, 'fetchModel'>,
  ref: FileRef,
  onBytes?: (bytes: number) => void,
): Promise<PackResult<Parts>> {
  const read = await fetchModel(ref, onBytes)
  if (!read.ok) return read
  try {
    return { ok: true, body: await readModel(read.body) }
  } catch {
    return { ok: false, fault: 'pack-broken', path: ref.path }
  }
}

/**
 * Reads a hall, all its files at once. Without its packs or its own model there is no hall.
 * @param onShare told how much of the large files has come, 0 … 1
 */
export async function readHall(
  reader: HallReader,
  { pack, scene }: IndexPack['halls'][number],
  onShare: (share: number) => void = () => undefined,
): Promise<PackResult<HallFiles>> {
  const all = scene.model.bytes + scene.goods.bytes
  const come = { model: 0, goods: 0 }
  const count = (what: keyof typeof come) => (bytes: number) => {
    // A try that failed begins anew: it never goes back.
    come[what] = Math.max(come[what], Math.min(bytes, scene[what].bytes))
    onShare((come.model + come.goods) / Math.max(1, all))
  }
  const [hall, planned, model, goods] = await Promise.all([
    reader.packs.readHall(pack),
    reader.packs.readPlan(scene.plan),
    readParts(reader, scene.model, count('model')),
    readParts(reader, scene.goods, count('goods')),
  ])
  if (!hall.ok) return hall
  if (!planned.ok) return planned
  if (!model.ok) return model
  return {
    ok: true,
    body: {
      pack: hall.body,
      planned: planned.body as PlanPack,
      model: model.body,
      goods: goods.ok ? goods.body : new Map(),
      isWithoutGoods: !goods.ok,
    },
  }
}
