import type { Page } from '@playwright/test'

/** What is waited for at most, ms: software draws a hall slowly, and the machine may be busy. */
const PATIENCE_MS = 90_000
/** No frame for so long is rest, ms. */
const REST_MS = 300

/** Opens an address of a hall, and waits until one stands in it with all its panels. */
export async function enterHall(page: Page, address: string): Promise<void> {
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(address)
  await standsInHall(page)
}

export async function standsInHall(page: Page): Promise<void> {
  await page.locator('html[data-hall="open"]').waitFor({ state: 'attached' })
  await page.locator('.hall-name').waitFor()
  // Booths are read one after the other, and what comes is drawn.
  await page.waitForLoadState('networkidle')
  await comesToRest(page)
}

/** Waits until nothing is drawn any more. */
export async function comesToRest(page: Page): Promise<void> {
  await page.evaluate(
    async ([restMs, patienceMs]) => {
      const startMs = performance.now()
      let [frames, sinceMs] = [glMeter.frames, startMs]
      while (performance.now() - sinceMs < restMs) {
        await new Promise((done) => setTimeout(done, 50))
        if (glMeter.frames !== frames) [frames, sinceMs] = [glMeter.frames, performance.now()]
        if (performance.now() - startMs > patienceMs) throw new Error('The hall never comes to rest.')
      }
    },
    [REST_MS, PATIENCE_MS] as const,
  )
}

/** Frames drawn within so long. */
export function framesIn(page: Page, ms: number): Promise<{ readonly frames: number; readonly seconds: number }> {
  return page.evaluate(async (ms) => {
    const [frames, startMs] = [glMeter.frames, performance.now()]
    await new Promise((done) => setTimeout(done, ms))
    return { frames: glMeter.frames - frames, seconds: (performance.now() - startMs) / 1000 }
  }, ms)
}

/** Goes where an address of the hall leads, as the back button does. */
export async function followAddress(page: Page, query: string): Promise<void> {
  await page.evaluate((query) => {
    history.replaceState(null, '', `${location.pathname}${query}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)
}
