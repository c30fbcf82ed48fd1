import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createModelCache, type ModelCacheOptions } from '#cli/hall/model-cache.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cho-phien-models-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const make = vi.fn(async () => Buffer.from('một nhà trưng bày'))
const MODEL = { name: 'hall-a', key: 'a1', make }
const cacheOf = (options: ModelCacheOptions = {}) => createModelCache({ folder, source: async () => 'v1', ...options })

/** What comes of asking a cache for a model, and whether it had to be made. */
async function taken(model: Partial<typeof MODEL> = {}, cache = cacheOf()) {
  make.mockClear()
  const onMake = vi.fn()
  const bytes = await cache.take({ ...MODEL, ...model }, onMake)
  expect(onMake).toHaveBeenCalledTimes(make.mock.calls.length)
  return { text: gunzipSync(bytes).toString(), isMade: make.mock.calls.length === 1, bytes }
}
const MADE = { text: 'một nhà trưng bày', isMade: true }
const KEPT = { ...MADE, isMade: false }
async function onlyFile(): Promise<string> {
  const [name = '', ...others] = await readdir(folder)
  expect(others).toEqual([])
  return join(folder, name)
}

describe('a model', () => {
  it('is made once, and is the same to the byte when it is taken again', async () => {
    const first = await taken()
    const second = await taken()
    expect(first).toMatchObject(MADE)
    expect(second).toMatchObject(KEPT)
    expect(second.bytes).toEqual(first.bytes)
  })

  it('carries no time, so that it is the same to the byte when it is made again', async () => {
    const { bytes } = await taken()
    await rm(await onlyFile())
    expect((await taken()).bytes).toEqual(bytes)
    expect(bytes.subarray(4, 8)).toEqual(Buffer.alloc(4))
  })

  it('is made again for other content, and for another program', async () => {
    await taken()
    expect(await taken({ key: 'a2' })).toMatchObject(MADE)
    expect(await taken({}, cacheOf({ source: async () => 'v2' }))).toMatchObject(MADE)
    expect(await taken()).toMatchObject(KEPT)
  })

  it('is made once when two ask at the same time', async () => {
    make.mockClear()
    const cache = cacheOf()
    const [a, b] = await Promise.all([cache.take(MODEL), cache.take(MODEL)])
    expect(a).toEqual(b)
    expect(make).toHaveBeenCalledOnce()
  })

  it('that could not be made is tried again', async () => {
    const cache = cacheOf()
    await expect(cache.take({ ...MODEL, make: () => Promise.reject(new Error('no')) })).rejects.toThrow('no')
    expect(await taken({}, cache)).toMatchObject(MADE)
  })
})

describe('a kept file', () => {
  it('that is cut anywhere is made again', async () => {
    await taken()
    const file = await onlyFile()
    const whole = await readFile(file)
    for (let end = 0; end < whole.length; end++) {
      await writeFile(file, whole.subarray(0, end))
      expect(await taken(), String(end)).toMatchObject(MADE)
    }
    expect(await readFile(file)).toEqual(whole)
  })

  it('with any byte changed is made again', async () => {
    await taken()
    const file = await onlyFile()
    const whole = await readFile(file)
    for (let at = 0; at < whole.length; at++) {
      await writeFile(
        file,
        whole.map((byte, i) => (i === at ? byte ^ 1 : byte)),
      )
      expect(await taken(), String(at)).toMatchObject(MADE)
    }
  })

  it('that is another model under this name, or none at all, is made again', async () => {
    await taken()
    const file = await onlyFile()
    await taken({ key: 'other' })
    const other = (await readdir(folder)).map((name) => join(folder, name)).find((path) => path !== file)
    await writeFile(file, await readFile(other ?? ''))
    expect(await taken()).toMatchObject(MADE)
    await writeFile(file, '')
    expect(await taken()).toMatchObject(MADE)
  })
})

describe('pruning', () => {
  it('keeps what was used last, and all that this run used', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await taken({ key })
    const old = new Date(Date.now() - 60_000)
    for (const name of await readdir(folder)) await utimes(join(folder, name), old, old)
    await taken({ key: 'b' })
    const mine = cacheOf({ most: 2 })
    await taken({ key: 'c' }, mine)
    await writeFile(join(folder, 'left-by-a-stopped-run.tmp'), '')
    await utimes(join(folder, 'left-by-a-stopped-run.tmp'), 0, 0)
    await mine.prune()
    expect(await readdir(folder)).toHaveLength(2)
    expect(await taken({ key: 'b' })).toMatchObject(KEPT)
    expect(await taken({ key: 'c' })).toMatchObject(KEPT)
    await createModelCache({ folder, most: 0 }).prune()
    expect(await readdir(folder)).toEqual([])
    await mine.prune()
  })

  it('never takes what this run took, however old', async () => {
    const cache = cacheOf({ most: 0 })
    await taken({}, cache)
    await cache.prune()
    expect(await taken()).toMatchObject(KEPT)
  })

  it('copes with a cache that is not there', async () => {
    await rm(folder, { recursive: true })
    await cacheOf().prune()
    expect(await taken()).toMatchObject(MADE)
  })
})
