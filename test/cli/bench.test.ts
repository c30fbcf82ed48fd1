import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { benchLines, benchRow } from '#cli/bench/bench-row.ts'
import { measureSize, type SizeFigures } from '#cli/bench/measure-size.ts'
import { sizeRows } from '#cli/bench/size-rows.ts'
import { writeGenerated } from '#cli/bench/write-generated.ts'
import type { ModelCache } from '#cli/hall/model-cache.ts'

let folder: string
/** What was modelled; as bytes anything does. */
const modelled: string[] = []
const models: ModelCache = {
  async take({ name }) {
    modelled.push(name)
    return Buffer.alloc(1000)
  },
  prune: async () => undefined,
}
let small: SizeFigures
let larger: SizeFigures

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cho-phien-bench-test-'))
  const measured = async (products: number) => {
    const contentRoot = join(folder, String(products))
    await writeGenerated(contentRoot, { products, halls: 1 })
    return measureSize(contentRoot, models)
  }
  small = await measured(12)
  larger = await measured(120)
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('measuring a generated exhibition', () => {
  it('checks, packs and searches it, and finds no error', () => {
    expect([small.errors, larger.errors]).toEqual([0, 0])
    expect([small.products, larger.products]).toEqual([12, 120])
    expect(larger.packCount).toBeGreaterThan(small.packCount)
    expect(larger.packBytes).toBeGreaterThan(small.packBytes * 5)
    for (const { search } of [small, larger]) {
      expect(search.letters).toBeGreaterThan(200)
      expect(search.letterP95).toBeGreaterThan(0)
    }
  })

  it('models the entrance hall, and no other', async () => {
    const contentRoot = join(folder, 'halls')
    await writeGenerated(contentRoot, { products: 24, halls: 3 })
    modelled.length = 0
    const { modelBytes, firstBytes } = await measureSize(contentRoot, models)
    expect(modelled).toEqual(['hall-nha-1', 'goods-nha-1'])
    expect(modelBytes).toBe(2000)
    expect(firstBytes).toBeGreaterThan(1000)
  })

  it('never writes into an exhibition that is there', async () => {
    await expect(writeGenerated(join(folder, '12'), { products: 12, halls: 1 })).rejects.toThrow('EEXIST')
  })
})

describe('the verdict of a row', () => {
  it.each([
    [benchRow('bytes', 500, 'kB', 500), 'ok'],
    [benchRow('bytes', 500.01, 'kB', 500), 'over'],
    [benchRow('memory', 501, 'MB', 500), 'over'],
    [benchRow('errors', 1, 'count', 0), 'over'],
    [benchRow('a time', 11, 'ms', 10), 'slow'],
    [benchRow('a time against another', 11, '×', 10, true), 'slow'],
    [benchRow('bytes against others', 1.11, '×', 1.1), 'over'],
    [benchRow('a time', 11, 'ms'), 'seen'],
  ])('of %o is %s', ({ verdict }, expected) => expect(verdict).toBe(expected))
})

describe('rows', () => {
  it('fail for errors and bytes, never for times', () => {
    const slow = { ...larger, checkTime: 1e6, packTime: 1e6, search: { ...larger.search, letterP95: 1000, build: 1e6 } }
    const verdicts = (figures: SizeFigures, pageBytes = 0) =>
      sizeRows([small, figures], pageBytes).flatMap(({ what, verdict }) => (verdict === 'over' ? what : []))
    const ofTime = verdicts(slow).filter((what) => !what.includes('memory'))
    const growth =
      '120 / 12 products: all bytes until a visit can begin (script and style of a page, index, entrance hall and its models)'
    expect(ofTime).toEqual([growth])
    expect(verdicts(slow, 90_000)).not.toContain(growth)
    expect(verdicts({ ...larger, errors: 1 })).toContain('120 products: errors found')
  })

  it('stand one below the other, with budget and verdict', () => {
    expect(benchLines([benchRow('pages', 12.345, 'kB', 60), benchRow('a letter typed', 12, 'ms', 10)])).toEqual([
      '✓ pages           12.35 kB  of 60.00 kB',
      '~ a letter typed  12.00 ms  of 10.00 ms, slow',
    ])
  })
})
