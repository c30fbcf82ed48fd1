import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useAlive, useSurroundings } from '../surroundings.tsx'
import type { PackRef } from '#content/pack.ts'
import type { PackFault } from '#content/read-pack.ts'
import { filtersFromQuery, filtersToQuery, type Filters } from '#find/filters.ts'
import { useSearcher } from './searcher-context.ts'
import type { Answer } from './searcher.ts'

export interface Asked {
  readonly query: string
  readonly filters: Filters
}

type SearchState =
  | { readonly kind: 'opening' }
  /** An answer stays until the next one comes, so it says what it answers. */
  | { readonly kind: 'found'; readonly asked: Asked; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly fault: PackFault }

/** An index up to this size is opened as soon as the page is alive; a larger one when the visitor turns to search. */
const SMALL_INDEX_BYTES = 400_000

const NOTHING: Asked = { query: '', filters: {} }

/** Whether anything is asked at all; an empty question would be answered with everything. */
export function isQuestion({ query, filters }: Asked): boolean {
  return query.trim() !== '' || Object.keys(filters).length > 0
}

/**
 * What is asked, kept in the address so that it can be shared and gone back to, and what is found for it. Until the
 * index is open, the list that is already there shows.
 */
export function useSearch(pack: PackRef) {
  const { searcher, readQuery, writeQuery } = useSearcher()
  const { today } = useSurroundings()
  const isAlive = useAlive()
  const inAddress = useMemo(() => (isAlive ? filtersFromQuery(readQuery()) : NOTHING), [isAlive, readQuery])
  const [newlyAsked, setNewlyAsked] = useState<Asked | null>(null)
  const asked = newlyAsked ?? inAddress
  const [state, setState] = useState<SearchState>({ kind: 'opening' })
  const [attempt, setAttempt] = useState(0)
  const [isTurnedTo, setTurnedTo] = useState(false)
  const isAsking = isQuestion(asked)
  const isWanted = isAlive && (isTurnedTo || isAsking || pack.bytes <= SMALL_INDEX_BYTES)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  useEffect(() => {
    if (!isWanted) return undefined
    let isCurrent = true
    async function find() {
      const opened = await searcher.open(pack)
      if (!isCurrent) return
      if (!opened.ok) return setState({ kind: 'failed', fault: opened.fault })
      const answer = await searcher.ask({ ...asked, today: today() })
      if (isCurrent) setState({ kind: 'found', asked, answer })
    }
    find().catch(() => isCurrent && setState({ kind: 'failed', fault: 'pack-broken' }))
    return () => {
      isCurrent = false
    }
  }, [searcher, pack, asked, today, attempt, isWanted])

  const ask = useCallback(
    (next: Asked, waitMs = 0) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        setNewlyAsked(next)
        writeQuery(filtersToQuery(next.query, next.filters))
      }, waitMs)
    },
    [writeQuery],
  )

  function retry() {
    setState({ kind: 'opening' })
    setAttempt((n) => n + 1)
  }

  return { asked, ask, state, retry, isAsking, turnTo: () => setTurnedTo(true) }
}
