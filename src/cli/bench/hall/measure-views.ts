import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { BenchSite } from './bench-site.ts'
import { comesToRest, enterHall, followAddress } from './in-hall.ts'
import { newVisitor } from './open-browser.ts'
import { standsOf } from './stands.ts'

/** The most that one frame took, wherever one looked from a place. */
export interface ViewFigures {
  readonly id: string
  readonly draws: number
  readonly triangles: number
  readonly textureBytes: number
}

interface ViewOptions {
  readonly as: BrowserContextOptions
  readonly quality: 'low' | 'high'
}

/** Looks all round at every place of the hall, and counts every frame. */
export async function measureViews(
  browser: Browser,
  site: BenchSite,
  { as, quality }: ViewOptions,
): Promise<ViewFigures[]> {
  const context = await newVisitor(browser, {
    // Nothing blows then, so that one knows when all is drawn.
    as: { ...as, reducedMotion: 'reduce' },
    exhibition: site.exhibition,
    chosen: { quality, movement: 'cut', turn: 'snap' },
  })
  const page = await context.newPage()
  const figures: ViewFigures[] = []
  // What needs the page anew comes first; from booth to booth the hall stays, with all that has come.
  const stands = standsOf(site.walk).sort((a, b) => Number(a.isInHistory) - Number(b.isInHistory))
  for (const { id, query, isInHistory } of stands) {
    if (isInHistory) {
      await followAddress(page, query)
      // A gate opens its sheet, which moves the view.
      await followAddress(page, '')
    } else await enterHall(page, `${site.hall}${query}`)
    await comesToRest(page)
    figures.push({ id, ...(await lookRound(page)) })
  }
  await context.close()
  return figures
}

/** Turns by 45° until every way was looked; the address tells which way one looks. */
function lookRound(page: Page): Promise<Omit<ViewFigures, 'id'>> {
  return page.evaluate(async () => {
    const hall = document.getElementById('hall')
    const press = (type: string) =>
      hall?.dispatchEvent(new KeyboardEvent(type, { code: 'ArrowRight', bubbles: true, cancelable: true }))
    const until = async (isSo: () => boolean) => {
      for (const startMs = performance.now(); !isSo() && performance.now() - startMs < 2000;)
        await new Promise((done) => setTimeout(done, 10))
    }
    const ways = new Set<string>()
    glMeter.reset()
    // Another frame may have been the one that was waited for, so that not every press turns.
    for (let presses = 0; ways.size < 8; presses++) {
      if (presses > 40) throw new Error(`Nobody turns round at ${location.search}.`)
      const { frames } = glMeter
      const before = location.search
      press('keydown')
      await until(() => glMeter.frames > frames)
      press('keyup')
      await until(() => location.search !== before)
      ways.add(location.search)
    }
    const { mostDraws: draws, mostTriangles: triangles, textureBytes } = glMeter
    return { draws, triangles, textureBytes }
  })
}
