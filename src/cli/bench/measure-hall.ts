import type { Settings } from '../settings.ts'
import { serve } from '../serve.ts'
import type { BenchRow } from './bench-row.ts'
import { benchSiteOf } from './hall/bench-site.ts'
import { hallRows } from './hall/hall-rows.ts'
import { measureFrames } from './hall/measure-frames.ts'
import { measureLoads } from './hall/measure-loads.ts'
import { measureViews } from './hall/measure-views.ts'
import { measureWalk } from './hall/measure-walk.ts'
import { LANDSCAPE, openBrowser, DESKTOP } from './hall/open-browser.ts'
import { serveRooms } from './serve-rooms.ts'

const PORT = 47321

/** What a visit to the entrance hall of the built site costs in a browser that draws by software. */
export async function measureHall(
  { outDir, base }: Pick<Settings, 'outDir' | 'base'>,
  browserPath: string,
): Promise<BenchRow[]> {
  const browser = await openBrowser(browserPath)
  const server = await serve({ outDir, base, port: PORT })
  const rooms = await serveRooms(PORT + 1)
  try {
    const site = await benchSiteOf(outDir, server.resolvedUrls?.local[0] ?? '')
    console.log('Looking round in the hall …')
    // Only counted, so they may take turns at the processor.
    const [loads, phone, full] = await Promise.all([
      measureLoads(browser, site),
      measureViews(browser, site, { as: LANDSCAPE, quality: 'low' }),
      measureViews(browser, site, { as: DESKTOP, quality: 'high' }),
    ])
    console.log('Walking in the hall …')
    const walk = await measureWalk(browser, site)
    console.log('Turning in the hall, and in a white room …')
    const frames = await measureFrames(browser, site, rooms.addressOf)
    return hallRows({ loads, phone, full, walk, frames })
  } finally {
    await browser.close()
    await rooms.close()
    await server.close()
  }
}
