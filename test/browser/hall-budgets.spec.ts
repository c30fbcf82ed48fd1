import { brotliCompressSync } from 'node:zlib'
import { canvasOf, enterHall } from './in-hall.ts'
import { expect, SHIPPED, test, type Page } from './sites.ts'

test.slow()
test.use({ withHall: true })

const HALL = `${SHIPPED}hagiang/vi/`

/** What the overlay of `?perf=1` says of the last frame. */
async function frameOf(page: Page): Promise<{ draws: number; triangles: number; megabytes: number }> {
  const text = (await page.locator('.perf').textContent()) ?? ''
  const figure = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? NaN)
  return {
    draws: figure(/(\d+) draws/),
    triangles: 1000 * figure(/([\d.]+) k triangles/),
    megabytes: figure(/textures ([\d.]+) MB/),
  }
}

test('until the hall is walkable: at most 280 kB of script, 1 MB in all, 25 requests, one host', async ({ page }) => {
  const bodies = new Map<string, Buffer>()
  page.on('response', async (response) =>
    bodies.set(response.url(), await response.body().catch(() => Buffer.alloc(0))),
  )
  // A page that is read keeps the panels away: what is counted is what walking needs.
  await page.goto(HALL)
  await page.mouse.wheel(0, 500)
  await page.waitForFunction(() => performance.getEntriesByName('hall:walkable').length > 0, null, { timeout: 60_000 })
  const sizeOf = ([url, body]: [string, Buffer]) =>
    (/\.(glbz|woff2)$/.test(url) ? body : brotliCompressSync(body)).length
  const sum = (ending: RegExp) =>
    [...bodies].filter(([url]) => ending.test(new URL(url).pathname)).reduce((all, body) => all + sizeOf(body), 0)
  expect(sum(/\.js$/)).toBeGreaterThan(100_000)
  expect(sum(/\.js$/)).toBeLessThanOrEqual(280_000)
  expect(sum(/\/hall-[^/]*\.glbz$/)).toBeLessThanOrEqual(450_000)
  expect(sum(/./)).toBeLessThanOrEqual(1_000_000)
  // Pictures of the page's tiles are not what the hall waits for.
  expect([...bodies.keys()].filter((url) => !/\/art\//.test(url)).length).toBeLessThanOrEqual(25)
  expect([...bodies.keys()].filter((url) => !url.startsWith(SHIPPED))).toEqual([])
})

test.describe('on a phone', () => {
  // Without movement one is at each booth at once.
  test.use({
    viewport: { width: 412, height: 700 },
    hasTouch: true,
    isMobile: true,
    contextOptions: { reducedMotion: 'reduce' },
  })

  test('no view takes more than 60 draws, 80,000 triangles or 32 MB of textures, and rest takes no frame', async ({
    page,
  }) => {
    await enterHall(page, `${HALL}?perf=1`)
    for (let booth = 0; booth < 12; booth++) {
      await expect(async () => {
        const { draws, triangles, megabytes } = await frameOf(page)
        expect(draws).toBeGreaterThan(0)
        expect(draws).toBeLessThanOrEqual(60)
        expect(triangles).toBeGreaterThan(5_000)
        expect(triangles).toBeLessThanOrEqual(80_000)
        expect(megabytes).toBeLessThanOrEqual(32)
      }).toPass()
      const url = page.url()
      await page.getByRole('button', { name: 'Gian sau' }).click()
      await expect(page).not.toHaveURL(url, { timeout: 30_000 })
    }
    // The last booth's things may still be coming.
    await page.waitForTimeout(3000)
    await canvasOf(page).evaluate((canvas: HTMLCanvasElement) => {
      const gl = canvas.getContext('webgl2')
      if (gl === null) throw new Error('No context.')
      let clears = 0
      const clear = gl.clear.bind(gl)
      gl.clear = (mask) => {
        clears++
        clear(mask)
      }
      Object.assign(globalThis, { clearsOf: () => clears })
    })
    await page.waitForTimeout(3000)
    expect(await page.evaluate(() => (globalThis as unknown as { clearsOf: () => number }).clearsOf())).toBe(0)
  })
})
