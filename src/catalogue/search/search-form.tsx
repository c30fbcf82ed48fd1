import { useSurroundings } from '#card/surroundings.tsx'

/** A search box that leads to the list of products: a plain form, alive before any script. */
export function SearchForm({ query }: { query: string }) {
  const { words, hrefOf } = useSurroundings()
  return (
    <form
      className="search-form needs-script"
      role="search"
      action={hrefOf({ kind: 'products', page: 1 })}
      method="get"
    >
      <label htmlFor="q">{words.search.label}</label>
      <div className="search-row">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={120}
          autoComplete="off"
          aria-describedby="q-hint"
          enterKeyHint="search"
        />
        <button className="button" type="submit">
          {words.search.button}
        </button>
      </div>
      <p id="q-hint" className="quiet">
        {words.search.hint}
      </p>
    </form>
  )
}
