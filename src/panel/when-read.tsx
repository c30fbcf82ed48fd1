import { useRef, type ReactNode } from 'react'
import { useSurroundings } from '#card/surroundings.tsx'
import type { HallWords } from '#text/hall-words.ts'
import type { Words } from '#text/words.ts'
import type { Read, ReadFault } from './panel-source.ts'
import { useHallWords } from './use-hall-words.ts'
import { useRead, type ReadState } from './use-read.ts'

interface WhenReadProps<B> {
  readonly read: () => Promise<Read<B>>
  readonly children: (body: B) => ReactNode
}

/** Reads something and shows it. @param read the same function for the same thing */
export function WhenRead<B>({ read, children }: WhenReadProps<B>) {
  return <ReadBody {...useRead(read)}>{children}</ReadBody>
}

interface ReadBodyProps<B> {
  readonly state: ReadState<B>
  readonly retry: () => void
  readonly children: (body: B) => ReactNode
}

/** What was read; until then, and where it cannot be, a plain sentence. */
export function ReadBody<B>({ state, retry, children }: ReadBodyProps<B>) {
  const { words } = useSurroundings()
  const w = useHallWords()
  const place = useRef<HTMLDivElement>(null)
  return (
    <div ref={place} tabIndex={-1} className="hall-read">
      {state.kind === 'found' ? (
        children(state.body)
      ) : (
        <p role="status" className="hall-wait">
          {state.kind === 'reading' ? w.loading : w.failed(faultText(state.fault, w, words))}
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
          {w.retry}
        </button>
      )}
    </div>
  )
}

function faultText(fault: ReadFault, w: HallWords, words: Words): string {
  return fault === 'content-broken' || fault === 'not-here' ? w.faults[fault] : words.packFaults[fault]
}
