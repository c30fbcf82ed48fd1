import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PACK_FORMAT, type Envelope, type PackKind } from '#content/pack.ts'
import { createPackReader, MAX_PACK_BYTES, PackError, type PackReader } from '#content/read-pack.ts'

const REF = { path: 'booth-gian-tra.abc.json', hash: 'abc', bytes: 1 }
const BODIES: Readonly<Record<PackKind, unknown>> = {
  index: { exhibition: {}, halls: [], programme: {}, search: {} },
  hall: { hall: {}, booths: [], marked: [] },
  plan: { plan: {}, walk: {}, near: {} },
  booth: { booth: {}, makers: [], products: [], marked: [] },
  programme: { festivals: [], tours: [], news: [] },
  search: [{ id: 'tra-mau', name: { vi: 'Trà mẫu' } }],
}
const ASK: Readonly<Record<PackKind, (reader: PackReader) => Promise<unknown>>> = {
  index: (reader) => reader.readIndex(),
  hall: (reader) => reader.readHall(REF),
  plan: (reader) => reader.readPlan(REF),
  booth: (reader) => reader.readBooth(REF),
  programme: (reader) => reader.readProgramme(REF),
  search: (reader) => reader.readSearch(REF),
}
const KINDS = Object.keys(BODIES) as PackKind[]

const sealed = (kind: PackKind, other: Partial<Envelope<unknown>> = {}): string =>
  JSON.stringify({ format: PACK_FORMAT, kind, hash: 'abc', body: BODIES[kind], ...other })

type Fetch = (path: string, maxBytes: number, signal: AbortSignal) => Promise<string>
const sleep = vi.fn(async (_ms: number) => undefined)
const asked = vi.fn<Fetch>()

/** What the reader makes of answers: the last one is given again and again. */
async function readOf(kind: PackKind, answers: readonly (string | Error)[], options: { tries?: number } = {}) {
  let at = 0
  asked.mockImplementation(async () => {
    const answer = answers[Math.min(at++, answers.length - 1)] ?? ''
    if (answer instanceof Error) throw answer
    return answer
  })
  const result = await ASK[kind](createPackReader({ fetchText: asked, sleep, ...options }))
  return { result, tries: asked.mock.calls.length }
}

beforeEach(() => {
  asked.mockReset()
  sleep.mockClear()
})
afterEach(() => void vi.useRealTimers())

const failed = (fault: string) => ({ ok: false, fault, path: REF.path })

describe('a pack', () => {
  it.each(KINDS)('that is whole is opened at once: %s', async (kind) => {
    expect(await readOf(kind, [sealed(kind)])).toEqual({ result: { ok: true, body: BODIES[kind] }, tries: 1 })
    expect(asked.mock.calls[0]?.slice(0, 2)).toEqual([kind === 'index' ? 'index.json' : REF.path, MAX_PACK_BYTES])
  })

  it('that is missing is tried three times in all, each time later', async () => {
    expect(await readOf('booth', [new Error('offline')])).toEqual({ result: failed('pack-missing'), tries: 3 })
    const waits = sleep.mock.calls.map(([ms]) => ms)
    expect(waits).toHaveLength(2)
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0)
    expect(await readOf('index', [new PackError('pack-missing')])).toMatchObject({
      result: { fault: 'pack-missing', path: 'index.json' },
    })
  })

  it('that comes at the second try is read', async () => {
    const { result, tries } = await readOf('booth', [new Error('offline'), sealed('booth')])
    expect([result, tries]).toEqual([{ ok: true, body: BODIES.booth }, 2])
  })

  it('is tried as often as is said, and at least once', async () => {
    expect((await readOf('booth', [new Error('offline')], { tries: 5 })).tries).toBe(5)
    asked.mockClear()
    expect((await readOf('booth', [new Error('offline')], { tries: 0 })).tries).toBe(1)
  })

  it('that is cut anywhere is broken, and asked for again', async () => {
    const whole = sealed('booth')
    for (let end = 0; end < whole.length; end++)
      expect((await readOf('booth', [whole.slice(0, end)])).result).toEqual(failed('pack-broken'))
    asked.mockClear()
    expect((await readOf('booth', [whole.slice(0, -1), whole])).result).toMatchObject({ ok: true })
    expect(asked).toHaveBeenCalledTimes(2)
  })

  it.each([
    '',
    'null',
    '[]',
    '7',
    '"x"',
    '<!doctype html>',
    sealed('hall'),
    sealed('booth', { body: null }),
    sealed('booth', { body: [] }),
  ])('that is something else is broken: %s', async (text) => {
    expect((await readOf('booth', [text])).result).toEqual(failed('pack-broken'))
  })

  it.each(KINDS)('without the parts that others rely on is broken: %s', async (kind) => {
    const body = BODIES[kind]
    const less = Array.isArray(body)
      ? [[{}], [null], {}]
      : Object.keys(body as object).map((key) => ({ ...(body as object), [key]: undefined }))
    for (const without of less) {
      const { result } = await readOf(kind, [sealed(kind, { body: without })])
      expect(result, JSON.stringify(without)).toMatchObject({ ok: false, fault: 'pack-broken' })
    }
  })

  it.each([
    ['of another version', 'pack-version', sealed('booth', { format: PACK_FORMAT + 1 })],
    ['of no version', 'pack-version', JSON.stringify({ kind: 'booth', hash: 'abc', body: BODIES.booth })],
    ['with another hash', 'pack-changed', sealed('booth', { hash: 'xyz' })],
    ['that is too large', 'pack-too-large', new PackError('pack-too-large')],
  ])('%s stays so, and is not asked for again', async (_name, fault, answer) => {
    expect(await readOf('booth', [answer])).toEqual({ result: failed(fault), tries: 1 })
    expect(sleep).not.toHaveBeenCalled()
  })

  it('whose hash nobody promised, the index, may have any', async () => {
    expect((await readOf('index', [sealed('index', { hash: 'whatever' })])).result).toMatchObject({ ok: true })
  })
})

describe('a slow pack', () => {
  const never: Fetch = (_path, _max, signal) =>
    new Promise((_done, fail) => signal.addEventListener('abort', () => fail(signal.reason)))

  it('is given up after the time that one try may take, three times', async () => {
    vi.useFakeTimers()
    asked.mockImplementation(never)
    const reading = createPackReader({ fetchText: asked, sleep, timeoutMs: 1000 }).readBooth(REF)
    await vi.advanceTimersByTimeAsync(2999)
    expect(asked).toHaveBeenCalledTimes(3)
    await vi.advanceTimersByTimeAsync(1)
    expect(await reading).toEqual(failed('pack-slow'))
  })

  it('is given up even when its source does not listen', async () => {
    vi.useFakeTimers()
    asked.mockImplementation(() => new Promise(() => undefined))
    const reading = createPackReader({ fetchText: asked, sleep, timeoutMs: 1000, tries: 1 }).readBooth(REF)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await Promise.race([reading, Promise.resolve('still waiting')])).toEqual(failed('pack-slow'))
  })

  it('leaves no clock running when it comes after all', async () => {
    vi.useFakeTimers()
    asked.mockResolvedValue(sealed('booth'))
    await createPackReader({ fetchText: asked, sleep }).readBooth(REF)
    expect(vi.getTimerCount()).toBe(0)
  })
})
