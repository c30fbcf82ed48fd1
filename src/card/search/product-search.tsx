import { useEffect, useRef, type ReactNode } from 'react'
import { useAlive, useSurroundings } from '../surroundings.tsx'
import type { PackRef } from '#content/pack.ts'
import { SearchBox } from './search-box.tsx'
import { SearchFilters } from './search-filters.tsx'
import { SearchResults } from './search-results.tsx'
import { isQuestion, useSearch } from './use-search.ts'

/** How long after the last letter a search is asked, ms. */
const PAUSE_MS = 200

/**
 * The list of products with search and filters over it. Until something is asked, the list itself shows. The box keeps
 * its own words, so that what was typed before the page came alive is not lost; letters of a word still being composed
 * are asked for too, since on phones nearly every word is.
 */
export function ProductSearch({ pack, children }: { pack: PackRef; children: ReactNode }) {
  const { words } = useSurroundings()
  const isAlive = useAlive()
  const { asked, ask, state, retry, isAsking, turnTo } = useSearch(pack)
  const box = useRef<HTMLInputElement>(null)
  const w = words.search
  const typed = () => box.current?.value ?? asked.query

  const isSettled = useRef(false)
  useEffect(() => {
    if (!isAlive || isSettled.current || box.current === null) return
    isSettled.current = true
    if (box.current.value === '') box.current.value = asked.query
    else if (box.current.value !== asked.query) ask({ ...asked, query: box.current.value })
  }, [isAlive, asked, ask])

  function clear() {
    if (box.current !== null) box.current.value = ''
    box.current?.focus()
    ask({ query: '', filters: {} })
  }

  return (
    <>
      <form
        className="search-form needs-script"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          ask({ ...asked, query: typed() })
        }}
      >
        <SearchBox ref={box} onFocus={turnTo} onInput={() => ask({ ...asked, query: typed() }, PAUSE_MS)} />
        <SearchFilters
          filters={asked.filters}
          counts={state.kind === 'found' ? state.answer.counts : null}
          onFocus={turnTo}
          onChange={(filters) => ask({ query: typed(), filters })}
        />
      </form>
      <p role="status" className="search-status">
        {isAsking && state.kind === 'found' && state.asked === asked && w.count(state.answer.total)}
        {isAsking && state.kind === 'opening' && w.loading}
        {state.kind === 'failed' && `${w.failed} (${words.packFaults[state.fault]})`}
      </p>
      {state.kind === 'failed' && (
        <button
          type="button"
          className="button quiet-button"
          onClick={() => {
            box.current?.focus()
            retry()
          }}
        >
          {w.retry}
        </button>
      )}
      {Object.keys(asked.filters).length > 0 && (
        <button type="button" className="button quiet-button" onClick={clear}>
          {w.clear}
        </button>
      )}
      {isAsking && state.kind === 'found' && isQuestion(state.asked) ? (
        <SearchResults answer={state.answer} />
      ) : (
        children
      )}
    </>
  )
}
