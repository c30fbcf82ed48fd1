import type { Searcher } from '#card/search/searcher.ts'
import type { PackFault } from '#content/read-pack.ts'
import type { FromWorker, ToWorker } from './search-protocol.ts'

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never

/** A searcher whose index lives in a Worker; the Worker starts at the first opening. */
export function createWorkerSearcher(folder: string): Searcher {
  let worker: Worker | null = null
  let opening: ReturnType<Searcher['open']> | null = null
  let nextId = 1
  const waiting = new Map<number, (message: FromWorker) => void>()

  function settleAll(fault: PackFault) {
    for (const [id, settle] of waiting) settle({ id, kind: 'failed', fault })
    waiting.clear()
  }

  function start(): Worker {
    const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      waiting.get(data.id)?.(data)
      waiting.delete(data.id)
    })
    // A worker whose script cannot be loaded says so only here.
    started.addEventListener('error', () => {
      worker = null
      opening = null
      settleAll('pack-missing')
    })
    return started
  }

  function send(message: WithoutId<ToWorker>): Promise<FromWorker> {
    worker ??= start()
    const id = nextId++
    return new Promise((settle) => {
      waiting.set(id, settle)
      worker?.postMessage({ ...message, id })
    })
  }

  return {
    open(pack) {
      opening ??= send({ kind: 'open', folder, pack }).then((reply) => {
        if (reply.kind === 'opened') return { ok: true } as const
        opening = null
        return { ok: false, fault: reply.kind === 'failed' ? reply.fault : 'pack-broken' } as const
      })
      return opening
    },
    async ask(question) {
      const reply = await send({ kind: 'ask', question })
      if (reply.kind === 'answer') return reply.answer
      throw new Error('The search index was lost.')
    },
  }
}
