import { beforeAll, describe, expect, it } from 'vitest'
import { readHall, type HallReader } from '#app/hall/read-hall.ts'
import type { FileRef, IndexPack } from '#content/pack.ts'
import type { PackReader, PackResult } from '#content/read-pack.ts'
import { modelExhibits } from '#workshop/model-exhibits.ts'

const ref = (path: string) => ({ path, hash: '0', bytes: 10 })
const entry: IndexPack['halls'][number] = {
  id: 'nha-suong',
  name: { vi: 'Nhà Sương' },
  booths: 1,
  pack: ref('hall'),
  scene: { plan: ref('plan'), model: { path: 'model', bytes: 300 }, goods: { path: 'goods', bytes: 100 } },
}

let glb: ArrayBuffer
beforeAll(async () => {
  const honey = { id: 'mat-ong', exhibit: { kind: 'package', package: 'honey-jar' } as const }
  glb = new Uint8Array((await modelExhibits([honey], 'far')).bytes).buffer
})

/** A reader where some of the files are broken, or hold something else. */
function readerOf(changes: Readonly<Record<string, PackResult<unknown>>> = {}): HallReader {
  const answer = <B>(path: string, body: unknown) => (changes[path] ?? { ok: true, body }) as PackResult<B>
  return {
    packs: {
      readHall: async () => answer('hall', { booths: [] }),
      readPlan: async () => answer('plan', { near: {} }),
    } as unknown as PackReader,
    fetchModel: async ({ path, bytes }: FileRef, onBytes = () => undefined) => {
      onBytes(0)
      onBytes(bytes / 2)
      // A second try begins anew.
      onBytes(0)
      onBytes(bytes)
      return answer<ArrayBuffer>(path, glb)
    },
  }
}

const broken = (path: string) => ({ [path]: { ok: false, fault: 'pack-broken', path } }) as const

describe('a hall', () => {
  it('is read whole, and tells truly how much has come', async () => {
    const shares: number[] = []
    const read = await readHall(readerOf(), entry, (share) => shares.push(share))
    expect(read.ok && [...read.body.model.keys()]).toEqual(['mat-ong'])
    expect(read.ok && read.body.isWithoutGoods).toBe(false)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  it('opens without its products where those cannot be had', async () => {
    const foreign = { goods: { ok: true, body: new TextEncoder().encode('<!doctype html>').buffer } } as const
    for (const changes of [broken('goods'), foreign]) {
      const read = await readHall(readerOf(changes), entry)
      expect(read.ok && read.body.isWithoutGoods).toBe(true)
      expect(read.ok && read.body.goods.size).toBe(0)
    }
  })

  it.each(['hall', 'plan', 'model'])('does not open without its %s', async (path) => {
    expect(await readHall(readerOf(broken(path)), entry)).toMatchObject({ ok: false, fault: 'pack-broken' })
  })
})
