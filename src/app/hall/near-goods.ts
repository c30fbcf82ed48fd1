import type { PlanPack } from '#plan/plan-pack.ts'
import { distanceToRectM, type Spot } from '#plan/rect.ts'
import type { PackResult } from '#content/read-pack.ts'
import type { Parts } from './read-hall.ts'

interface NearOptions {
  readonly planned: PlanPack
  readonly read: (ref: PlanPack['near'][string]) => Promise<PackResult<Parts>>
  readonly onCome: (near: ReadonlyMap<string, Parts>) => void
  readonly onMissing: () => void
}

/** Products are fetched in detail from so near on, metres. */
const FETCH_M = 9

/** Fetches the products of booths in detail as the visitor comes near, one booth after the other. */
export function createNearGoods({ planned, read, onCome, onMissing }: NearOptions): (spot: Spot) => void {
  const asked = new Set<string>()
  let near: ReadonlyMap<string, Parts> = new Map()
  let isBusy = false
  let last: Spot | null = null

  async function next(): Promise<void> {
    if (isBusy || last === null) return
    const booth = nearest(planned, last, asked)
    const ref = booth === null ? undefined : planned.near[booth]
    if (booth === null) return
    asked.add(booth)
    if (ref === undefined) return next()
    isBusy = true
    const parts = await read(ref)
    isBusy = false
    if (parts.ok) {
      near = new Map([...near, [booth, parts.body]])
      onCome(near)
    } else onMissing()
    return next()
  }

  return (spot) => {
    last = spot
    void next()
  }
}

function nearest({ plan }: PlanPack, spot: Spot, asked: ReadonlySet<string>): string | null {
  let found: string | null = null
  let nearestM = FETCH_M
  for (const { id, footprint } of plan.booths) {
    const farM = distanceToRectM(spot, footprint)
    if (farM >= nearestM || asked.has(id)) continue
    found = id
    nearestM = farM
  }
  return found
}
