import type { Browser, Page, Request } from '@playwright/test'
import type { BenchSite } from './bench-site.ts'
import { enterHall } from './in-hall.ts'
import { loadFigures, type Load, type LoadFigures } from './loads.ts'
import { newVisitor, PHONE } from './open-browser.ts'
import { openEverything } from './open-everything.ts'

export interface VisitLoads {
  /** All that was asked for before the visitor could walk. */
  readonly untilWalkable: LoadFigures
  /** The same, until every panel was opened. */
  readonly wholeVisit: LoadFigures
  /** Requests to hosts other than the site's own. */
  readonly elsewhere: number
}

/** A first visit with nothing kept from before, from the address to the last panel. */
export async function measureLoads(browser: Browser, site: BenchSite): Promise<VisitLoads> {
  const { exhibition, hall, root } = site
  const context = await newVisitor(browser, { as: PHONE, exhibition, chosen: {} })
  const page = await context.newPage()
  const loads = new Map<string, Promise<TimedLoad>>()
  page.on('requestfinished', (request) => {
    if (!loads.has(request.url())) loads.set(request.url(), loadOf(request, root))
  })
  await enterHall(page, hall)
  const walkableMs = await walkableAtMs(page)
  await openEverything(page, site)
  await page.waitForLoadState('networkidle')
  const all = await Promise.all(loads.values())
  await context.close()
  const own = all.filter(({ isOwn }) => isOwn)
  if (!own.some(({ path }) => path.includes('search-worker'))) throw new Error('Nothing was searched for.')
  return {
    untilWalkable: loadFigures(own.filter(({ startMs }) => startMs <= walkableMs)),
    wholeVisit: loadFigures(own),
    elsewhere: all.length - own.length,
  }
}

interface TimedLoad extends Load {
  /** Since 1970. */
  readonly startMs: number
  readonly isOwn: boolean
}

async function loadOf(request: Request, root: string): Promise<TimedLoad> {
  const url = request.url()
  const isOwn = url.startsWith(root)
  const response = await request.response()
  return {
    path: isOwn ? url.slice(root.length - 1).replace(/[?#].*$/, '') : url,
    body: (await response?.body()) ?? Buffer.alloc(0),
    startMs: request.timing().startTime,
    isOwn,
  }
}

/** When the visitor could first walk, ms since 1970. */
function walkableAtMs(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [mark] = performance.getEntriesByName('hall:walkable')
    if (mark === undefined) throw new Error('The hall never says that it can be walked in.')
    return performance.timeOrigin + mark.startTime
  })
}
