import type { FocusEventHandler, InputEventHandler, Ref } from 'react'
import { useSurroundings } from '#card/surroundings.tsx'

interface SearchBoxProps {
  readonly ref?: Ref<HTMLInputElement>
  readonly onFocus?: FocusEventHandler
  readonly onInput?: InputEventHandler
}

/** The field of a search form with its label, button and hint. It keeps its own words. */
export function SearchBox(handlers: SearchBoxProps) {
  const { words } = useSurroundings()
  return (
    <>
      <label htmlFor="q">{words.search.label}</label>
      <div className="search-row">
        <input
          id="q"
          name="q"
          type="search"
          maxLength={120}
          autoComplete="off"
          aria-describedby="q-hint"
          enterKeyHint="search"
          {...handlers}
        />
        <button className="button" type="submit">
          {words.search.button}
        </button>
      </div>
      <p id="q-hint" className="quiet">
        {words.search.hint}
      </p>
    </>
  )
}
