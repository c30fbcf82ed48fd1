import { useSurroundings } from '#card/surroundings.tsx'
import { SearchBox } from '#card/search/search-box.tsx'

/** A search box that leads to the list of products: a plain form, alive before any script. */
export function SearchForm() {
  const { hrefOf } = useSurroundings()
  return (
    <form
      className="search-form needs-script"
      role="search"
      action={hrefOf({ kind: 'products', page: 1 })}
      method="get"
    >
      <SearchBox />
    </form>
  )
}
