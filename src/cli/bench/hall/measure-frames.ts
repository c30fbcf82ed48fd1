import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { BenchSite } from './bench-site.ts'
import { comesToRest, enterHall, framesIn } from './in-hall.ts'
import { newVisitor } from './open-browser.ts'
import { atQuery } from './stands.ts'

/** Frames per second, one figure a round: the machine may be busier in one round than in another. */
export interface FrameFigures {
  readonly cleared: readonly number[]
  readonly places: readonly PlaceRates[]
  /** The most that the white room drew in a frame. */
  readonly whiteDraws: number
  readonly whiteTriangles: number
}

export interface PlaceRates {
  readonly id: string
  readonly hall: readonly number[]
  /** Of the white room, each just before that of the hall. */
  readonly white: readonly number[]
}

const WIDTH_PX = 960
const HEIGHT_PX = 540
/**
 * As coarse as the hall itself ever draws. It would give up pixels on so slow a machine, and the others would not: at
 * the least they all draw the same number.
 */
const PIXEL_RATIO = 0.7
const SIZE: BrowserContextOptions = {
  viewport: { width: Math.ceil(WIDTH_PX / PIXEL_RATIO), height: Math.ceil(HEIGHT_PX / PIXEL_RATIO) },
  deviceScaleFactor: PIXEL_RATIO,
  isMobile: true,
  hasTouch: true,
  locale: 'vi-VN',
}

const ROUNDS = 3
const CLEARED_MS = 1000
const TURN_MS = 2000
/** Until turning goes its pace, and what is seen first has been uploaded. */
const WARM_MS = 300

/** Frames per second of the hall while one turns, and of what it is compared with, all of one size and in one run. */
export async function measureFrames(
  browser: Browser,
  site: BenchSite,
  addressOf: (room: 'cleared' | 'white') => string,
): Promise<FrameFigures> {
  const context = await newVisitor(browser, {
    as: SIZE,
    exhibition: site.exhibition,
    chosen: { quality: 'low', movement: 'walk', turn: 'smooth' },
  })
  const roomPage = async (room: 'cleared' | 'white') => {
    const page = await context.newPage()
    await page.goto(addressOf(room))
    await page.locator('html[data-room="open"]').waitFor({ state: 'attached' })
    return page
  }
  const [cleared, white] = [await roomPage('cleared'), await roomPage('white')]
  const places = []
  for (const { id, query } of movingPlaces(site)) {
    const page = await context.newPage()
    // A page at rest draws nothing, so that all of them may stay open.
    await enterHall(page, `${site.hall}${query}`)
    places.push({ id, page, hall: [] as number[], white: [] as number[] })
  }
  for (const page of [cleared, white, ...places.map(({ page }) => page)]) await checkSize(page)

  const clearedRates: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    clearedRates.push(await turningRate(cleared, CLEARED_MS))
    for (const place of places) {
      place.white.push(await turningRate(white, TURN_MS))
      place.hall.push(await turningRate(place.page, TURN_MS))
    }
  }
  const most = await white.evaluate(() => ({ draws: glMeter.mostDraws, triangles: glMeter.mostTriangles }))
  await context.close()
  return {
    cleared: clearedRates,
    places: places.map((place) => ({ id: place.id, hall: place.hall, white: place.white })),
    whiteDraws: most.draws,
    whiteTriangles: most.triangles,
  }
}

/** Where a hall has most to draw, and where least. */
function movingPlaces({ walk }: BenchSite): { readonly id: string; readonly query: string }[] {
  const { entrance, booths, waypoints } = walk
  const [booth] = booths
  const inside = booths.flatMap(({ view }) => (view === null ? [] : [view.pose.zM]))
  const laneM = (Math.min(entrance.pose.zM, Math.max(...inside)) + Math.max(0, Math.min(...inside))) / 2
  const courtyard = waypoints.find(({ view }) => view !== null && Math.hypot(view.pose.xM, view.pose.zM) < 2)?.view
  return [
    { id: 'entrance', query: atQuery(entrance.pose) },
    { id: 'middle of the lane', query: atQuery({ ...entrance.pose, zM: laneM }) },
    ...(booth === undefined ? [] : [{ id: `booth ${booth.id}`, query: `?booth=${booth.id}` }]),
    ...(courtyard == null ? [] : [{ id: 'courtyard', query: atQuery(courtyard.pose) }]),
  ]
}

async function turningRate(page: Page, ms: number): Promise<number> {
  await page.bringToFront()
  const before = await page.evaluate(() => glMeter.frames)
  await page.keyboard.down('ArrowLeft')
  // The drawing of the page before may still have to be worked off.
  await page.waitForFunction((before) => glMeter.frames > before + 1, before, { polling: 50 })
  await page.waitForTimeout(WARM_MS)
  const { frames, seconds } = await framesIn(page, ms)
  await page.keyboard.up('ArrowLeft')
  await comesToRest(page)
  return frames / seconds
}

/** Figures of different sizes cannot be compared. */
async function checkSize(page: Page): Promise<void> {
  const [width, height] = await page.evaluate(() => {
    const canvas = document.querySelector('#hall canvas') ?? document.querySelector('canvas')
    return canvas instanceof HTMLCanvasElement ? [canvas.width, canvas.height] : []
  })
  if (width !== WIDTH_PX || height !== HEIGHT_PX)
    throw new Error(`${page.url()} draws ${width} × ${height} pixels instead of ${WIDTH_PX} × ${HEIGHT_PX}.`)
}
