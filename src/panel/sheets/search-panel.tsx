import { useMemo } from 'react'
import { ProductSearch } from '#card/search/product-search.tsx'
import { SearchProvider } from '#card/search/searcher-context.ts'
import { usePanelled } from '../panel-context.ts'
import { BoothList } from './booth-list.tsx'

/** The search of the pages, over the booths of this hall. What was asked is the panel's own query. */
export function SearchPanel() {
  const { visit, source } = usePanelled()
  const search = useMemo(() => {
    const { panel } = visit.store.getState()
    const query = panel?.kind === 'search' ? panel.query : ''
    return {
      searcher: source.searcher,
      readQuery: () => new URLSearchParams(query),
      writeQuery: (written: URLSearchParams) => {
        // The pause after the last letter may outlive the panel.
        if (visit.store.getState().panel?.kind === 'search') visit.openPanel({ kind: 'search', query: `${written}` })
      },
    }
  }, [visit, source])
  return (
    <SearchProvider value={search}>
      <ProductSearch pack={source.search}>
        <BoothList />
      </ProductSearch>
    </SearchProvider>
  )
}
