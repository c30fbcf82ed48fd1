import { useEffect, useState } from 'react'
import type { Read, ReadFault } from './panel-source.ts'

export type ReadState<B> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'found'; readonly body: B }
  | { readonly kind: 'failed'; readonly fault: ReadFault }

interface Done<B> {
  readonly read: () => Promise<Read<B>>
  readonly attempt: number
  readonly result: Read<B>
}

/** Reads something, and again when asked to. @param read the same function for the same thing */
export function useRead<B>(read: () => Promise<Read<B>>): { readonly state: ReadState<B>; readonly retry: () => void } {
  const [done, setDone] = useState<Done<B> | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isCurrent = true
    void resultOf(read).then((result) => isCurrent && setDone({ read, attempt, result }))
    return () => {
      isCurrent = false
    }
  }, [read, attempt])
  const retry = () => setAttempt((n) => n + 1)
  if (done === null || done.read !== read || done.attempt !== attempt) return { state: { kind: 'reading' }, retry }
  const { result } = done
  return { state: result.ok ? { kind: 'found', body: result.body } : { kind: 'failed', fault: result.fault }, retry }
}

/** A source that throws has failed like one that says so. */
async function resultOf<B>(read: () => Promise<Read<B>>): Promise<Read<B>> {
  try {
    return await read()
  } catch {
    return { ok: false, fault: 'pack-broken' }
  }
}
