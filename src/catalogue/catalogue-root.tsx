import type { PageData, Site } from './page-data.ts'
import { ArrivalPage, CataloguePage } from './pages/front-page.tsx'
import { BoothPage, FestivalPage, MakerPage, ProductPage } from './pages/item-pages.tsx'
import { BoothsPage, FestivalsPage, MakersPage, NewsListPage, ProductsPage } from './pages/list-pages.tsx'
import { AboutPage, NewsPage, PrivacyPage } from './pages/text-pages.tsx'
import { Shell } from './shell.tsx'

/** Any page of the catalogue, from its data. */
export function CatalogueRoot({ data, site }: { data: PageData; site: Site }) {
  return (
    <Shell site={site}>
      <PageContent data={data} site={site} />
    </Shell>
  )
}

function PageContent({ data, site }: { data: PageData; site: Site }) {
  switch (data.kind) {
    case 'hall':
      return <ArrivalPage data={data} site={site} />
    case 'catalogue':
      return <CataloguePage data={data} />
    case 'booths':
      return <BoothsPage data={data} />
    case 'products':
      return <ProductsPage data={data} site={site} />
    case 'makers':
      return <MakersPage data={data} />
    case 'festivals':
      return <FestivalsPage data={data} />
    case 'news-list':
      return <NewsListPage data={data} />
    case 'product':
      return <ProductPage data={data} site={site} />
    case 'booth':
      return <BoothPage data={data} />
    case 'maker':
      return <MakerPage data={data} />
    case 'festival':
      return <FestivalPage data={data} />
    case 'news':
      return <NewsPage data={data} />
    case 'about':
      return <AboutPage data={data} />
    case 'privacy':
      return <PrivacyPage data={data} />
    default:
      return data satisfies never
  }
}
