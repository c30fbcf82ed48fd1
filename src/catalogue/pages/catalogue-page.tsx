import { useSurroundings } from '#card/surroundings.tsx'
import { Fair } from '../fair.tsx'
import type { PageDataOf } from '../page-data.ts'
import { SearchForm } from '../search-form.tsx'

/** The front of the catalogue: search, and the booths of the entrance hall. */
export function CataloguePage({ data }: { data: PageDataOf<'catalogue'> }) {
  const { words } = useSurroundings()
  return (
    <div className="page">
      <h1>{words.frontBooths}</h1>
      <p className="lead">{words.boothsLead(data.boothTotal, data.productTotal)}</p>
      <SearchForm />
      <h2 className="hidden">{words.booths.title}</h2>
      <Fair data={data} />
    </div>
  )
}
