import { answer } from '#card/search/answer.ts'
import { fetchPackFrom } from '#content/fetch-pack.ts'
import { createPackReader } from '#content/read-pack.ts'
import type { SearchDoc } from '#find/search-doc.ts'
import { createSearchIndex, type SearchIndex } from '#find/search-index.ts'
import type { FromWorker, ToWorker } from './search-protocol.ts'

// The index is built and asked here, off the thread that answers the visitor's fingers.
let index: SearchIndex | null = null

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  reply(data)
    .catch((): FromWorker => ({ id: data.id, kind: 'failed', fault: 'pack-broken' }))
    .then((message) => self.postMessage(message))
    .catch(() => undefined)
})

async function reply(message: ToWorker): Promise<FromWorker> {
  if (message.kind === 'ask') {
    if (index === null) return { id: message.id, kind: 'failed', fault: 'pack-missing' }
    return { id: message.id, kind: 'answer', answer: answer(index, message.question) }
  }
  const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
  const reader = createPackReader({ fetchText: fetchPackFrom(message.folder), sleep })
  const result = await reader.readSearch(message.pack)
  if (!result.ok) return { id: message.id, kind: 'failed', fault: result.fault }
  index = createSearchIndex(result.body as readonly SearchDoc[])
  return { id: message.id, kind: 'opened' }
}
