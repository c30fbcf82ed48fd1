import { describe, expect, it, vi } from 'vitest'
import { fetchPackFrom } from '#content/fetch-pack.ts'

const signal = new AbortController().signal
const fetching = (answer: () => Response) => vi.fn<typeof fetch>(async () => answer())
const read = (answer: () => Response, maxBytes = 1000) =>
  fetchPackFrom('/packs/cho-mau/', fetching(answer))('index.json', maxBytes, signal)

/** A body that comes in small parts and never ends by itself. */
function endless(onCancel: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(100)), cancel: onCancel })
}

describe('fetching a pack', () => {
  it('asks in its folder, without credentials, and can be stopped', async () => {
    const fetcher = fetching(() => new Response('{}'))
    expect(await fetchPackFrom('/packs/cho-mau/', fetcher)('index.json', 1000, signal)).toBe('{}')
    expect(fetcher).toHaveBeenCalledWith('/packs/cho-mau/index.json', { signal, credentials: 'omit' })
  })

  it('reads letters that are cut between two parts', async () => {
    const bytes = new TextEncoder().encode('Chè Shan tuyết')
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    expect(await read(() => new Response(body))).toBe('Chè Shan tuyết')
  })

  it.each([404, 403, 500, 503])('that the host answers with %i is missing', async (status) => {
    await expect(read(() => new Response('', { status }))).rejects.toMatchObject({ fault: 'pack-missing' })
    await expect(read(() => new Response(null, { status: 204 }))).rejects.toMatchObject({ fault: 'pack-missing' })
  })

  it('stops at the limit, counted in bytes, whether the length was told or not', async () => {
    expect(await read(() => new Response('a'.repeat(1000)))).toHaveLength(1000)
    await expect(read(() => new Response('a'.repeat(1001)))).rejects.toMatchObject({ fault: 'pack-too-large' })
    await expect(read(() => new Response('ế'.repeat(334)))).rejects.toMatchObject({ fault: 'pack-too-large' })
    await expect(read(() => new Response('', { headers: { 'content-length': '1001' } }))).rejects.toMatchObject({
      fault: 'pack-too-large',
    })
    const cancelled = vi.fn()
    await expect(read(() => new Response(endless(cancelled)))).rejects.toMatchObject({ fault: 'pack-too-large' })
    expect(cancelled).toHaveBeenCalledOnce()
  })
})
