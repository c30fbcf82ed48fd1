import type { PageProps } from '../page-data.ts'
import { CataloguePage } from './catalogue-page.tsx'
import { BoothPage, FestivalPage, MakerPage, ProductPage } from './item-pages.tsx'
import { BoothsPage, FestivalsPage, MakersPage, NewsListPage, ProductsPage } from './list-pages.tsx'
import { AboutPage, NewsPage, PrivacyPage } from './text-pages.tsx'

/** What every page but the arrival shows. */
export function CatalogueContent({ data, site }: PageProps) {
  switch (data.kind) {
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
      return null
  }
}
