import { useState, type ReactNode } from 'react'
import { useSurroundings } from '#card/surroundings.tsx'
import type { PackRef } from '#content/pack.ts'
import type { Filters } from '#find/filters.ts'
import { SearchFilters } from './search-filters.tsx'
import { SearchResults } from './search-results.tsx'
import { useSearch } from './use-search.ts'

/** The list of products with search and filters over it. Until something is asked, the list itself shows. */
export function ProductSearch({ pack, children }: { pack: PackRef; children: ReactNode }) {
  const { words } = useSurroundings()
  const { asked, ask, state, retry, isAsking, turnTo } = useSearch(pack)
  const [typed, setTyped] = useState<string | null>(null)
  const w = words.search
  const setFilters = (filters: Filters) => ask({ query: typed ?? asked.query, filters })
  return (
    <>
      <form
        className="search-form needs-script"
        role="search"
        onFocus={turnTo}
        onSubmit={(event) => {
          event.preventDefault()
          ask({ ...asked, query: typed ?? asked.query }, 0)
        }}
      >
        <label htmlFor="q">{w.label}</label>
        <div className="search-row">
          <input
            id="q"
            name="q"
            type="search"
            maxLength={120}
            autoComplete="off"
            aria-describedby="q-hint"
            enterKeyHint="search"
            value={typed ?? asked.query}
            onChange={(event) => {
              setTyped(event.target.value)
              // A word still being composed by an input method is not asked for yet; its end sends one more change.
              const { isComposing } = event.nativeEvent as InputEvent
              if (isComposing !== true) ask({ ...asked, query: event.target.value }, 200)
            }}
            onCompositionEnd={(event) => ask({ ...asked, query: event.currentTarget.value }, 200)}
          />
          <button className="button" type="submit">
            {w.button}
          </button>
        </div>
        <p id="q-hint" className="quiet">
          {w.hint}
        </p>
        <SearchFilters
          filters={asked.filters}
          counts={state.kind === 'found' ? state.answer.counts : null}
          onChange={setFilters}
        />
      </form>
      <p role="status" className="search-status">
        {state.kind === 'found' && isAsking && w.count(state.answer.total)}
        {state.kind === 'opening' && isAsking && w.loading}
        {state.kind === 'failed' && `${w.failed} (${words.packFaults[state.fault]})`}
      </p>
      {state.kind === 'failed' && (
        <button type="button" className="button quiet-button" onClick={retry}>
          {w.retry}
        </button>
      )}
      {isAsking && (
        <button
          type="button"
          className="button quiet-button"
          onClick={() => {
            setTyped('')
            ask({ query: '', filters: {} }, 0)
          }}
        >
          {w.clear}
        </button>
      )}
      {isAsking && state.kind === 'found' ? <SearchResults answer={state.answer} /> : children}
    </>
  )
}
