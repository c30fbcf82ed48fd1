import { useId, type FocusEventHandler, type InputEventHandler, type Ref } from 'react'
import { useSurroundings } from '../surroundings.tsx'

interface SearchBoxProps {
  readonly ref?: Ref<HTMLInputElement>
  readonly onFocus?: FocusEventHandler
  readonly onInput?: InputEventHandler
}

/** The field of a search form with its label, button and hint. It keeps its own words. */
export function SearchBox(handlers: SearchBoxProps) {
  const { words } = useSurroundings()
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{words.search.label}</label>
      <div className="search-row">
        <input
          id={id}
          name="q"
          type="search"
          maxLength={120}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          enterKeyHint="search"
          {...handlers}
        />
        <button className="button" type="submit">
          {words.search.button}
        </button>
      </div>
      <p id={`${id}-hint`} className="quiet">
        {words.search.hint}
      </p>
    </>
  )
}
