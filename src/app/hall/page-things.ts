import type { PageData, PageDataOf } from '#catalogue/page-data.ts'
import type { Read } from '#panel/panel-source.ts'
import type { Page } from '#visit/address.ts'

interface PageOptions {
  readonly hrefOf: (page: Page) => string
  readonly fetcher: typeof fetch
  /** Reads the text of a page's data out of its HTML; null where there is none. */
  readonly dataIn: (html: string) => string | null
}

type Kind = 'product' | 'maker'

/** What stands in no booth of this hall is read from its own page, which carries all that it shows. */
export function pageThings({ hrefOf, fetcher, dataIn }: PageOptions) {
  const asked = new Map<string, Promise<Read<PageData>>>()

  async function fetched(page: Page): Promise<Read<PageData>> {
    try {
      const response = await fetcher(hrefOf(page), { credentials: 'omit' })
      if (response.status === 404) return { ok: false, fault: 'not-here' }
      const text = response.ok ? dataIn(await response.text()) : null
      if (text === null) return { ok: false, fault: 'pack-missing' }
      return { ok: true, body: (JSON.parse(text) as { data: PageData }).data }
    } catch {
      return { ok: false, fault: 'pack-missing' }
    }
  }

  return async function thing<K extends Kind>(kind: K, id: string): Promise<Read<PageDataOf<K>>> {
    const page = { kind, id } as const
    const key = `${kind} ${id}`
    const result = asked.get(key) ?? fetched(page)
    asked.set(key, result)
    const read = await result
    if (!read.ok) {
      asked.delete(key)
      return read
    }
    return read.body.kind === kind
      ? { ok: true, body: read.body as PageDataOf<K> }
      : { ok: false, fault: 'content-broken' }
  }
}

/** The data that a page of ours carries, as its text. */
export function dataInPage(html: string): string | null {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return page.getElementById('page-data')?.textContent ?? null
}
