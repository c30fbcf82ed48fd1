import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchModel, MAX_MODEL_BYTES, type FetchModelOptions } from '#content/fetch-model.ts'

/** As much of a binary glTF as anybody asks for here: its header, and something behind it. */
function modelOf(rest: Uint8Array, { magic = 'glTF', bytes = rest.length + 12 } = {}): Buffer {
  const head = Buffer.alloc(12)
  head.write(magic)
  head.writeUInt32LE(2, 4)
  head.writeUInt32LE(bytes, 8)
  return Buffer.concat([head, rest])
}
const MODEL = modelOf(Buffer.from('chợ phiên '.repeat(500)))
const ZIPPED = gzipSync(MODEL, { level: 9 })

type Answer = () => Response
const sleep = vi.fn(async (_ms: number) => undefined)
const onBytes = vi.fn<(bytes: number) => void>()
const fetcher = vi.fn<typeof fetch>()

/** A body that comes in parts as they are given. */
const bodyOf = (parts: Iterable<Uint8Array>): ReadableStream => {
  const left = parts[Symbol.iterator]()
  return new ReadableStream({
    pull(controller) {
      const { value, done } = left.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
  })
}
const whole =
  (bytes: Uint8Array): Answer =>
  () =>
    new Response(bodyOf([bytes]))

/** What comes of answers: the last one is given again and again. */
async function fetched(answers: readonly Answer[], other: Partial<FetchModelOptions> = {}) {
  let at = 0
  fetcher.mockImplementation(async () => {
    const answer = answers[Math.min(at++, answers.length - 1)]
    if (answer === undefined) throw new TypeError('offline')
    return answer()
  })
  const ref = { path: 'hall-a.0123456789.glbz', bytes: ZIPPED.length }
  const { signal } = new AbortController()
  const result = await fetchModel({ folder: '/packs/cho-mau/', ref, onBytes, signal, fetcher, sleep, ...other })
  return result.ok ? Buffer.from(result.body) : `${result.fault} after ${at}`
}

beforeEach(() => {
  for (const spy of [sleep, onBytes, fetcher]) spy.mockClear()
})
afterEach(() => void vi.useRealTimers())

describe('a model', () => {
  it('is asked for in its folder, without credentials, and opened', async () => {
    expect(await fetched([whole(ZIPPED)])).toEqual(MODEL)
    expect(fetcher.mock.calls[0]?.[0]).toBe('/packs/cho-mau/hall-a.0123456789.glbz')
    expect(fetcher.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit' })
  })

  it('comes whole in any parts, zipped or opened by the host, and tells how far it has come', async () => {
    const cuts = fc.array(fc.nat(ZIPPED.length), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(cuts, fc.boolean(), async (at, isZipped) => {
        onBytes.mockClear()
        const file = isZipped ? ZIPPED : MODEL
        const ends = [...at.map((n) => Math.round((n / ZIPPED.length) * file.length)), file.length].sort(
          (a, b) => a - b,
        )
        const parts = ends.map((end, i) => file.subarray(ends[i - 1] ?? 0, end))
        expect(await fetched([() => new Response(bodyOf(parts))])).toEqual(MODEL)
        const told = onBytes.mock.calls.map(([bytes]) => bytes)
        expect(told[0]).toBe(0)
        expect(told).toEqual([...told].sort((a, b) => a - b))
        expect(told.at(-1)).toBe(ZIPPED.length)
      }),
      { numRuns: 60 },
    )
  })

  it('of unknown size tells what has come', async () => {
    await fetched([whole(ZIPPED)], { ref: { path: 'a.glbz', bytes: 0 } })
    expect(onBytes.mock.calls).toEqual([[0], [ZIPPED.length]])
  })

  it('that is cut anywhere is broken, zipped or not, and asked for again', { timeout: 120_000 }, async () => {
    const short = gzipSync(modelOf(Buffer.from('ngắn')), { level: 9 })
    const shortOpen = modelOf(Buffer.from('ngắn'))
    for (const file of [short, shortOpen]) {
      for (let end = 0; end < file.length; end++)
        expect(await fetched([whole(file.subarray(0, end))]), String(end)).toBe('pack-broken after 3')
    }
    expect(await fetched([whole(ZIPPED.subarray(0, 50)), whole(ZIPPED)])).toEqual(MODEL)
    expect(onBytes.mock.calls.filter(([bytes]) => bytes === 0).length).toBeGreaterThan(1)
  })

  it.each([
    ['another format', modelOf(Buffer.from('x'), { magic: 'FBX ' })],
    ['another format in the zip', gzipSync(modelOf(Buffer.from('x'), { magic: 'FBX ' }))],
    ['a page', Buffer.from('<!doctype html><title>404</title>')],
    ['a zip in the zip', gzipSync(ZIPPED)],
    ['longer than it says', modelOf(Buffer.from('xyz'), { bytes: 13 })],
    ['shorter than it says', gzipSync(modelOf(Buffer.from('x'), { bytes: 99 }))],
    ['a zip with a slip', Buffer.concat([ZIPPED.subarray(0, 60), Buffer.of(1, 2, 3), ZIPPED.subarray(63)])],
  ])('that is %s is broken', async (_what, file) => {
    expect(await fetched([whole(file)])).toBe('pack-broken after 3')
  })

  it.each([
    [404, 'pack-changed after 1'],
    [410, 'pack-changed after 1'],
    [403, 'pack-missing after 3'],
    [503, 'pack-missing after 3'],
  ])('that the host answers with %i: %s', async (status, said) => {
    expect(await fetched([() => new Response('', { status })])).toBe(said)
  })

  it('that is missing is tried three times in all, each time later', async () => {
    expect(await fetched([])).toBe('pack-missing after 3')
    const [first = 0, second = 0] = sleep.mock.calls.map(([ms]) => ms)
    expect(sleep).toHaveBeenCalledTimes(2)
    expect(second).toBeGreaterThan(first)
    expect(first).toBeGreaterThan(0)
  })
})

describe('a huge model', () => {
  it('is refused as soon as it grows past what may travel, and not asked for again', async () => {
    const cancelled = vi.fn()
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(sent === 0 ? Buffer.from([0x1f, 0x8b, ...Buffer.alloc(62)]) : new Uint8Array(250_000))
        sent += 250_000
      },
      cancel: cancelled,
    })
    expect(await fetched([() => new Response(endless)])).toBe('pack-too-large after 1')
    expect(sent).toBeLessThan(MAX_MODEL_BYTES.travelled + 1_500_000)
    expect(cancelled).toHaveBeenCalledOnce()
  })

  it('is refused when it is huge only once it is opened, or when the host says so', async () => {
    const bomb = gzipSync(modelOf(Buffer.alloc(MAX_MODEL_BYTES.opened)))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await fetched([whole(bomb)])).toBe('pack-too-large after 1')
    const headers = { 'content-length': String(MAX_MODEL_BYTES.opened + 1) }
    expect(await fetched([() => new Response('', { headers })])).toBe('pack-too-large after 1')
  })
})

describe('a slow model', () => {
  /** Brings a byte at each beat, and nothing after `count` of them. */
  const dripping = (ms: number, count: number): Answer => {
    return () => {
      let at = 0
      return new Response(
        new ReadableStream({
          async pull(controller) {
            await new Promise((done) => setTimeout(done, at < count ? ms : 1e9))
            controller.enqueue(ZIPPED.subarray(at, ++at))
            if (at === ZIPPED.length) controller.close()
          },
        }),
      )
    }
  }

  it('is waited for as long as something comes', async () => {
    vi.useFakeTimers()
    const reading = fetched([dripping(11_000, ZIPPED.length)])
    await vi.advanceTimersByTimeAsync(11_000 * ZIPPED.length)
    expect(await reading).toEqual(MODEL)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is given up when nothing comes for 12 seconds, three times, even if its source does not listen', async () => {
    vi.useFakeTimers()
    const silent: Answer = () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }))
    for (const answers of [[silent], [dripping(100, 1)]]) {
      const reading = fetched(answers)
      await vi.advanceTimersByTimeAsync(3 * 12_500)
      expect(await reading).toBe('pack-slow after 3')
    }
    fetcher.mockClear()
    const signal = new AbortController().signal
    fetcher.mockImplementation(() => new Promise(() => undefined))
    const reading = fetchModel({ folder: '/', ref: { path: 'a', bytes: 1 }, signal, fetcher, sleep })
    await vi.advanceTimersByTimeAsync(3 * 12_000)
    expect(await reading).toEqual({ ok: false, fault: 'pack-slow', path: 'a' })
  })

  it('is left at once by a visitor who goes, and not asked for again', async () => {
    const leaving = new AbortController()
    const reading = fetched([() => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }))], {
      signal: leaving.signal,
      sleep: () => new Promise(() => undefined),
    })
    await new Promise((done) => setTimeout(done, 5))
    leaving.abort()
    expect(await reading).toBe('pack-missing after 1')
    fetcher.mockClear()
    expect(await fetched([whole(ZIPPED)], { signal: leaving.signal })).toBe('pack-missing after 0')
  })
})
