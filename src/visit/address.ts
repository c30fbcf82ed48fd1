/** Every page of an exhibition. One page is one address, and one HTML file on a static host. */
export type Page =
  | { readonly kind: 'hall' | 'catalogue' | 'festivals' | 'news-list' | 'about' | 'privacy' }
  | { readonly kind: 'products' | 'makers' | 'booths'; readonly page: number }
  | { readonly kind: 'product' | 'booth' | 'maker' | 'festival' | 'news'; readonly id: string }

const FOLDER_OF = {
  product: 'products',
  booth: 'booths',
  maker: 'makers',
  festival: 'festivals',
  news: 'news',
} as const
const PAGED = ['products', 'makers', 'booths'] as const
const LISTS = {
  festivals: 'festivals',
  'news-list': 'news',
  about: 'about',
  privacy: 'privacy',
  catalogue: 'catalogue',
} as const

/** The path of a page below the exhibition and language, `''` or ending in `/`: `products/tra-xanh/`. */
export function pathOfPage(page: Page): string {
  switch (page.kind) {
    case 'hall':
      return ''
    case 'catalogue':
    case 'festivals':
    case 'news-list':
    case 'about':
    case 'privacy':
      return `${LISTS[page.kind]}/`
    case 'products':
    case 'makers':
    case 'booths':
      return page.page === 1 ? `${page.kind}/` : `${page.kind}/page/${page.page}/`
    case 'product':
    case 'booth':
    case 'maker':
    case 'festival':
    case 'news':
      return `${FOLDER_OF[page.kind]}/${page.id}/`
    default:
      return page satisfies never
  }
}

/** The page at a path below the exhibition and language, or null when there can be none. */
export function pageOfPath(path: string): Page | null {
  const parts = path.split('/').filter((part) => part !== '')
  const [first, second, third] = parts
  if (first === undefined) return { kind: 'hall' }
  const paged = PAGED.find((kind) => kind === first)
  if (parts.length === 1) {
    if (paged !== undefined) return { kind: paged, page: 1 }
    const list = Object.entries(LISTS).find(([, folder]) => folder === first)?.[0]
    return list === undefined ? null : { kind: list as keyof typeof LISTS }
  }
  if (parts.length === 3 && paged !== undefined && second === 'page') {
    // One spelling only: `02` and `1e1` would be second addresses of a page.
    const page = /^[1-9]\d{0,5}$/.test(third ?? '') ? Number(third) : 1
    return page > 1 ? { kind: paged, page } : null
  }
  const kind = Object.entries(FOLDER_OF).find(([, folder]) => folder === first)?.[0]
  if (kind === undefined || second === undefined || parts.length !== 2) return null
  return { kind: kind as keyof typeof FOLDER_OF, id: second }
}
