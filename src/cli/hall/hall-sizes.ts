import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Envelope, FileRef, IndexPack } from '#content/pack.ts'
import type { PlanPack } from '#plan/plan-pack.ts'
import { compressedBytes } from '../compressed-bytes.ts'
import type { SizeRow } from '../site-sizes.ts'

/** Shape and baked light of a first hall, compressed. */
const HALL_BYTES = 450_000

/** What the entrance hall of each built exhibition costs on its way to a visitor. Models travel as they lie. */
export async function hallSizes(outDir: string): Promise<SizeRow[]> {
  const packs = join(outDir, 'packs')
  const rows = await Promise.all((await readdir(packs)).sort().map((id) => entranceSizes(join(packs, id), id)))
  return rows.flat()
}

async function entranceSizes(folder: string, id: string): Promise<SizeRow[]> {
  const { exhibition, halls } = await bodyOf<IndexPack>(join(folder, 'index.json'))
  const hall = halls.find((one) => one.id === exhibition.entranceHall) ?? halls[0]
  if (hall === undefined) return []
  const { plan, model, goods } = hall.scene
  const { near } = await bodyOf<PlanPack>(join(folder, plan.path))
  const bytesOf = async ({ path }: FileRef) => (await stat(join(folder, path))).size
  const [shape, far, ...booths] = await Promise.all([model, goods, ...Object.values(near)].map(bytesOf))
  const told = await compressedBytes(['index.json', hall.pack.path, plan.path].map((path) => join(folder, path)))
  const models = (shape ?? 0) + (far ?? 0)
  const of = (what: string) => `${id}: ${what}`
  return [
    { what: of('entrance hall, its shape and baked light'), bytes: shape ?? 0, budget: HALL_BYTES },
    { what: of('its products, made for far'), bytes: far ?? 0, budget: null },
    { what: of('products of one booth, made for near, at most'), bytes: Math.max(0, ...booths), budget: null },
    { what: of('all files until the hall can be walked, without page and script'), bytes: told + models, budget: null },
  ]
}

async function bodyOf<B>(path: string): Promise<B> {
  return (JSON.parse(await readFile(path, 'utf8')) as Envelope<B>).body
}
