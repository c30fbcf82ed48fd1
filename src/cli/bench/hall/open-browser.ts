import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from '@playwright/test'
import { keepsakeKey } from '#visit/keepsake.ts'
import type { Settings } from '#visit/settings.ts'
import { installGlMeter } from './gl-meter.ts'

const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Any machine draws by its processor then, so that figures of different machines tell of the same work.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

/** A browser that draws by software. */
export const openBrowser = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args: ARGS })

export const PHONE: BrowserContextOptions = {
  viewport: { width: 412, height: 915 },
  deviceScaleFactor: 1,
  isMobile: true,
  hasTouch: true,
  locale: 'vi-VN',
}

/** A phone held across sees the most at once. */
export const LANDSCAPE: BrowserContextOptions = { ...PHONE, viewport: { width: 800, height: 360 } }

export const DESKTOP: BrowserContextOptions = { viewport: { width: 960, height: 540 }, locale: 'vi-VN' }

interface MeteredOptions {
  readonly as: BrowserContextOptions
  readonly exhibition: string
  /** What the visitor has chosen in the settings. */
  readonly chosen: Partial<Settings>
}

/** A fresh visitor, all of whose drawing is counted. */
export async function newVisitor(
  browser: Browser,
  { as, exhibition, chosen }: MeteredOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(as)
  await context.addInitScript(installGlMeter)
  const kept = JSON.stringify({ version: 1, favourites: [], settings: chosen, hintsSeen: [] })
  await context.addInitScript(
    ([key = '', value = '']) => localStorage.setItem(key, value),
    [keepsakeKey(exhibition), kept],
  )
  return context
}
