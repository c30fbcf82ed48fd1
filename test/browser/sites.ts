import { test as base, expect, type Page } from '@playwright/test'

function site(name: 'SHIPPED' | 'FULL' | 'BROKEN'): string {
  const url = process.env[`SITE_${name}`]
  if (url === undefined) throw new Error('Run the browser tests with `npm test`, which builds and serves the sites.')
  return url
}

export const SHIPPED = site('SHIPPED')
export const FULL = site('FULL')
export const BROKEN = site('BROKEN')

/** Pages of every kind, below an exhibition and language of the shipped site. */
export const KINDS_OF_PAGE = [
  '',
  'catalogue/',
  'booths/',
  'booths/che-shan-vung-cao/',
  'products/',
  'products/tra-xanh-phin-ho/',
  'products/ruou-ngo-thanh-van/',
  'makers/',
  'makers/htx-nam-dam/',
  'festivals/',
  'festivals/le-hoi-nhay-lua/',
  'news/',
  'about/',
  'privacy/',
]

/** A page whose errors fail the test: console errors, uncaught exceptions, broken policy, requests to other hosts. */
export const test = base.extend<{ trouble: string[]; withHall: boolean }>({
  /** Whether the hall comes by itself behind the arrival page; tests of pages are left alone by it. */
  withHall: [false, { option: true }],
  page: async ({ page, withHall }, provide) => {
    if (!withHall) await saveData(page)
    await provide(page)
  },
  trouble: [
    async ({ page }, use) => {
      const trouble = watchTrouble(page)
      await use(trouble)
      expect(trouble, 'errors seen on the page').toEqual([])
    },
    { auto: true },
  ],
})

/** Collects what goes wrong on a page; the test may empty the list when it causes trouble on purpose. */
export function watchTrouble(page: Page): string[] {
  const trouble: string[] = []
  page.on('console', (message) => {
    // Our 3D library still makes a clock of the old kind, and says so to everyone.
    if (message.text().includes('THREE.Clock')) return
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => trouble.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http') && !host.startsWith('127.0.0.1')) trouble.push(`other host: ${request.url()}`)
  })
  return trouble
}

/** Makes the browser one that asks to be sparing with data: the hall is then fetched only when asked for. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) })
  })
}

/** Waits until the page has come alive. */
export async function alive(page: Page): Promise<void> {
  await expect(page.locator('html[data-alive]')).toBeAttached()
}

export { expect, type Page }
