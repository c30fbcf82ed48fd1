import { useRef, type ReactNode } from 'react'
import { useSurroundings } from '#card/surroundings.tsx'
import type { Words } from '#text/words.ts'
import type { Read, ReadFault } from './panel-source.ts'
import { useRead } from './use-read.ts'

interface WhenReadProps<B> {
  readonly read: () => Promise<Read<B>>
  readonly children: (body: B) => ReactNode
}

/** What was read; until then, and where it cannot be, a plain sentence. */
export function WhenRead<B>({ read, children }: WhenReadProps<B>) {
  const { words } = useSurroundings()
  const { state, retry } = useRead(read)
  const place = useRef<HTMLDivElement>(null)
  return (
    <div ref={place} tabIndex={-1} className="hall-read">
      {state.kind === 'found' ? (
        children(state.body)
      ) : (
        <p role="status" className="hall-wait">
          {state.kind === 'reading' ? words.hall.loading : words.hall.failed(faultText(state.fault, words))}
        </p>
      )}
      {state.kind === 'failed' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            // The button goes away: who used it is kept here.
            place.current?.focus()
            retry()
          }}
        >
          {words.hall.retry}
        </button>
      )}
    </div>
  )
}

function faultText(fault: ReadFault, words: Words): string {
  return fault === 'content-broken' || fault === 'not-here' ? words.hall.faults[fault] : words.packFaults[fault]
}
