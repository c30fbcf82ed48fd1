import type { ComponentType } from 'react'
import type { PageProps } from './page-data.ts'
import { Shell } from './shell.tsx'
import { spotOfPage } from './spot-of-page.ts'

interface CatalogueProps extends PageProps {
  /** What draws such a page: the arrival is a bundle of its own, since the hall comes behind it. */
  readonly Content: ComponentType<PageProps>
}

/** Any page, from its data. */
export function CatalogueRoot({ data, site, Content }: CatalogueProps) {
  return (
    <Shell site={site} spot={data.kind === 'hall' ? null : spotOfPage(data)}>
      <Content data={data} site={site} />
    </Shell>
  )
}
