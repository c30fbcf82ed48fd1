import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Envelope, IndexPack } from '#content/pack.ts'
import type { PlanPack } from '#plan/plan-pack.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'

/** The site that is measured, and what of its entrance hall must be known for that. */
export interface BenchSite {
  readonly exhibition: string
  /** Address of the site, ending in `/`. */
  readonly root: string
  /** Address of the hall. */
  readonly hall: string
  readonly walk: WalkPlan
}

/**
 * The first exhibition of a built site.
 * @param root where the site is being served, ending in `/`
 */
export async function benchSiteOf(outDir: string, root: string): Promise<BenchSite> {
  const packs = join(outDir, 'packs')
  const [exhibition] = (await readdir(packs)).sort()
  if (exhibition === undefined) throw new Error(`There is no exhibition in ${packs}.`)
  const index = await bodyOf<IndexPack>(join(packs, exhibition, 'index.json'))
  const hall = index.halls.find(({ id }) => id === index.exhibition.entranceHall)
  if (hall === undefined) throw new Error(`The exhibition ${exhibition} has no entrance hall.`)
  const { walk } = await bodyOf<PlanPack>(join(packs, exhibition, hall.scene.plan.path))
  return { exhibition, root, hall: `${root}${exhibition}/vi/`, walk }
}

async function bodyOf<B>(path: string): Promise<B> {
  return (JSON.parse(await readFile(path, 'utf8')) as Envelope<B>).body
}
