import { StrictMode } from 'react'
import { SurroundingsProvider, type Surroundings } from '#card/surroundings.tsx'
import { CatalogueRoot } from '#catalogue/catalogue-root.tsx'
import type { PageData, Site } from '#catalogue/page-data.ts'
import { SearchProvider, type SearchSurroundings } from '#card/search/searcher-context.ts'

/** What a prerendered page carries so that it can come alive: the data it was drawn from. */
export interface PagePayload {
  readonly site: Site
  readonly data: PageData
}

interface AppProps extends PagePayload {
  readonly surroundings: Surroundings
  readonly search: SearchSurroundings
}

/** A page of the catalogue, the same on the server and in the browser. */
export function App({ site, data, surroundings, search }: AppProps) {
  return (
    <StrictMode>
      <SurroundingsProvider value={surroundings}>
        <SearchProvider value={search}>
          <CatalogueRoot site={site} data={data} />
        </SearchProvider>
      </SurroundingsProvider>
    </StrictMode>
  )
}
