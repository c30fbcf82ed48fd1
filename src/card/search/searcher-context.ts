import { createContext, useContext } from 'react'
import type { Searcher } from './searcher.ts'

/** Where questions go, and where the page's query is kept. */
export interface SearchSurroundings {
  readonly searcher: Searcher
  readonly readQuery: () => URLSearchParams
  readonly writeQuery: (query: URLSearchParams) => void
}

const Context = createContext<SearchSurroundings | null>(null)
export const SearchProvider = Context.Provider

export function useSearcher(): SearchSurroundings {
  const value = useContext(Context)
  if (value === null) throw new Error('Search stands outside of SearchProvider.')
  return value
}
