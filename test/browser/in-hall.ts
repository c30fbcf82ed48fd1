import { expect, type Page } from './sites.ts'

/** Opens an address of a hall and waits until the visitor stands in it, with its panels. */
export async function enterHall(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await standsInHall(page)
}

export async function standsInHall(page: Page): Promise<void> {
  await expect(page.locator('html[data-hall="open"]')).toBeAttached({ timeout: 60_000 })
  await expect(page.locator('.hall-name')).toBeVisible({ timeout: 60_000 })
}

export const canvasOf = (page: Page) => page.locator('#hall canvas')

/** The booth that one stands before, as the bar at the foot says. */
export const boothHere = (page: Page) => page.locator('.hall-here')

export interface At {
  readonly xM: number
  readonly zM: number
  readonly yawDeg: number
}

/** Where the visitor stands, as the address tells once they rest; null at the entrance. */
export function placeIn(address: string): At | null {
  const at = new URL(address).searchParams.get('at')
  if (at === null) return null
  const [xM = NaN, zM = NaN, yawDeg = NaN] = at.split(',').map(Number)
  return { xM, zM, yawDeg }
}

/** A point of the canvas that means something, as the pointer finds it; searched from the middle outwards. */
export async function pointAt(page: Page, wanted: string): Promise<{ x: number; y: number }> {
  const box = await canvasOf(page).boundingBox()
  if (box === null) throw new Error('The hall is not drawn.')
  const steps = 14
  const spots = Array.from({ length: (steps + 1) ** 2 }, (_, i) => ({
    x: box.x + (box.width * (0.5 + (i % (steps + 1)))) / (steps + 1),
    y: box.y + (box.height * (0.5 + Math.floor(i / (steps + 1)))) / (steps + 1),
  }))
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const far = (spot: { x: number; y: number }) => Math.hypot(spot.x - middle.x, spot.y - middle.y)
  for (const spot of spots.sort((a, b) => far(a) - far(b))) {
    await page.mouse.move(spot.x, spot.y)
    if (((await canvasOf(page).getAttribute('data-pointed')) ?? '').startsWith(wanted)) return spot
  }
  throw new Error(`Nothing like ${wanted} is in view.`)
}
