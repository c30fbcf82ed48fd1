import type { Browser, CDPSession, Page } from '@playwright/test'
import type { BenchSite } from './bench-site.ts'
import { comesToRest, enterHall, framesIn } from './in-hall.ts'
import { newVisitor, PHONE } from './open-browser.ts'

export interface WalkFigures {
  /** Frames drawn while nobody did anything. */
  readonly framesAtRest: number
  readonly restSeconds: number
  /** By how much what the script holds grew while walking, bytes; rubbish is collected before both weighings. */
  readonly heapGrowth: number
  readonly walkSeconds: number
  readonly framesWalked: number
}

const REST_MS = 5000
const LEG_MS = 3000
const LAPS = 3
/** There and back, and a turn either way: every lap ends about where it began. */
const LAP = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const
const TURN_MS = 500

/** Stands still for a while, then walks up and down, on a phone. */
export async function measureWalk(browser: Browser, { exhibition, hall }: BenchSite): Promise<WalkFigures> {
  const context = await newVisitor(browser, { as: PHONE, exhibition, chosen: { quality: 'low' } })
  const page = await context.newPage()
  const inspector = await context.newCDPSession(page)
  await enterHall(page, hall)
  // What is fetched, compiled and written on the way is there after the first lap.
  await walkLap(page)
  const rest = await framesIn(page, REST_MS)
  const before = await heapBytes(inspector)
  const startMs = Date.now()
  const framesBefore = await page.evaluate(() => glMeter.frames)
  for (let lap = 0; lap < LAPS; lap++) await walkLap(page)
  const framesWalked = (await page.evaluate(() => glMeter.frames)) - framesBefore
  const walkSeconds = (Date.now() - startMs) / 1000
  const heapGrowth = (await heapBytes(inspector)) - before
  await context.close()
  if (framesWalked === 0) throw new Error('Nobody walks.')
  return { framesAtRest: rest.frames, restSeconds: rest.seconds, heapGrowth, walkSeconds, framesWalked }
}

async function walkLap(page: Page): Promise<void> {
  for (const key of LAP) {
    await page.keyboard.down(key)
    await page.waitForTimeout(key === 'ArrowUp' || key === 'ArrowDown' ? LEG_MS : TURN_MS)
    await page.keyboard.up(key)
  }
  await page.waitForLoadState('networkidle')
  await comesToRest(page)
}

async function heapBytes(inspector: CDPSession): Promise<number> {
  // What is only weakly held goes with the second time.
  for (let i = 0; i < 2; i++) await inspector.send('HeapProfiler.collectGarbage')
  return (await inspector.send('Runtime.getHeapUsage')).usedSize
}
