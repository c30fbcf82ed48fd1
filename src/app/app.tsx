import { StrictMode, type ComponentType } from 'react'
import { SurroundingsProvider, type Surroundings } from '#card/surroundings.tsx'
import { HallDoorProvider, type HallDoor } from '#catalogue/hall-door.tsx'
import { CatalogueRoot } from '#catalogue/catalogue-root.tsx'
import type { PageData, PageProps, Site } from '#catalogue/page-data.ts'
import { SearchProvider, type SearchSurroundings } from '#card/search/searcher-context.ts'

/** What a prerendered page carries so that it can come alive: the data it was drawn from. */
export interface PagePayload {
  readonly site: Site
  readonly data: PageData
}

interface AppProps extends PagePayload {
  readonly Content: ComponentType<PageProps>
  readonly surroundings: Surroundings
  readonly search: SearchSurroundings
  /** The way into the hall, on the page that has one, once it is alive. */
  readonly door?: HallDoor | null
}

/** A page of the catalogue, the same on the server and in the browser. */
export function App({ site, data, Content, surroundings, search, door = null }: AppProps) {
  return (
    <StrictMode>
      <SurroundingsProvider value={surroundings}>
        <SearchProvider value={search}>
          <HallDoorProvider value={door}>
            <CatalogueRoot site={site} data={data} Content={Content} />
          </HallDoorProvider>
        </SearchProvider>
      </SurroundingsProvider>
    </StrictMode>
  )
}
