import { GROUPS, type Group } from '#content/groups.ts'
import { OCOP_STATES, ocopState, type OcopState } from '#content/ocop-state.ts'
import { queryText } from './query-text.ts'
import { DOC_KINDS, type DocKind, type SearchDoc } from './search-doc.ts'

/** What results are narrowed to. A doc that has nothing to say on a filter does not pass it. */
export interface Filters {
  readonly group?: Group
  /** State of the rating; for products only. */
  readonly stars?: OcopState
  /** Name of a commune as it is now. */
  readonly commune?: string
  /** Month of the solar year, 1 to 12. */
  readonly month?: number
  readonly kind?: DocKind
}

type Facet = keyof Filters
/** How many docs would remain for each value of a facet, the other facets applied; a value without docs is absent. */
export type FacetCounts = { readonly [F in Facet]: ReadonlyMap<NonNullable<Filters[F]>, number> }

const FACETS = ['group', 'stars', 'commune', 'month', 'kind'] as const satisfies readonly Facet[]
const MAX_COMMUNE_LENGTH = 60

/** @param today YYYY-MM-DD, on which the state of ratings depends */
export function matches(doc: SearchDoc, filters: Filters, today: string): boolean {
  const values = valuesOf(doc, today)
  return FACETS.every((facet) => passes(values, facet, filters))
}

/** One pass over all docs. @param today YYYY-MM-DD */
export function facetCounts(docs: readonly SearchDoc[], filters: Filters, today: string): FacetCounts {
  const counts = { group: new Map(), stars: new Map(), commune: new Map(), month: new Map(), kind: new Map() }
  const asked = FACETS.filter((facet) => filters[facet] !== undefined)
  for (const doc of docs) {
    const values = valuesOf(doc, today)
    const failed = asked.filter((facet) => !passes(values, facet, filters))
    // A doc that fails one facet would still remain for its own value of that facet; one that fails two never would.
    const counted = failed.length === 0 ? FACETS : failed.length === 1 ? failed : []
    for (const facet of counted) {
      const count: Map<unknown, number> = counts[facet]
      for (const value of values[facet]) count.set(value, (count.get(value) ?? 0) + 1)
    }
  }
  return counts
}

/** What a doc has to say on each facet, each value once. */
type FacetValues = { readonly [F in Facet]: readonly (string | number)[] }

function passes(values: FacetValues, facet: Facet, filters: Filters): boolean {
  const wanted = filters[facet]
  return wanted === undefined || values[facet].includes(wanted)
}

// Every letter typed asks again of thousands of docs, so their values are kept; those of a rating for its day.
const kept = new WeakMap<SearchDoc, { readonly today: string; readonly values: FacetValues }>()

function valuesOf(doc: SearchDoc, today: string): FacetValues {
  const known = kept.get(doc)
  if (known?.today === today) return known.values
  const values: FacetValues = {
    group: doc.group === undefined ? [] : [doc.group],
    stars: doc.kind === 'product' ? [ocopState(doc.rating, today)] : [],
    commune: [...new Set(doc.place?.now?.communes.map(({ name }) => name))],
    month: [...new Set(doc.months)],
    kind: [doc.kind],
  }
  kept.set(doc, { today, values })
  return values
}

/** Reads `q` and the filters of an address; what is unknown or ill-formed is left out. Never throws. */
export function filtersFromQuery(params: URLSearchParams): { query: string; filters: Filters } {
  const group = oneOf(GROUPS, params.get('group'))
  const stars = oneOf(OCOP_STATES, params.get('stars'))
  const kind = oneOf(DOC_KINDS, params.get('kind'))
  const commune = params.get('commune')?.trim().normalize('NFC') ?? ''
  const month = /^(?:[1-9]|1[0-2])$/.test(params.get('month') ?? '') ? Number(params.get('month')) : undefined
  return {
    query: queryText(params.get('q') ?? ''),
    filters: {
      ...(group && { group }),
      ...(stars && { stars }),
      ...(commune !== '' && commune.length <= MAX_COMMUNE_LENGTH && { commune }),
      ...(month !== undefined && { month }),
      ...(kind && { kind }),
    },
  }
}

/** The address of a query and its filters; `filtersFromQuery` reads it back. */
export function filtersToQuery(query: string, filters: Filters): URLSearchParams {
  const params = new URLSearchParams()
  if (query !== '') params.set('q', queryText(query))
  for (const facet of FACETS) if (filters[facet] !== undefined) params.set(facet, String(filters[facet]))
  return params
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | undefined {
  return values.find((value) => value === text)
}
