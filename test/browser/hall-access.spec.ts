import AxeBuilder from '@axe-core/playwright'
import { boothHere, canvasOf, enterHall, placeIn, standsInHall } from './in-hall.ts'
import { expect, FULL, SHIPPED, test, type Page } from './sites.ts'

test.slow()
test.use({ withHall: true })

const HALL = `${SHIPPED}hagiang/vi/`

/** Presses Tab until what has focus is named so; as a visitor would who cannot point. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (name.test(focused)) return
  }
  throw new Error(`Tab never came to ${name}.`)
}

test('by keyboard alone, from the address to an enquiry', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 640 })
  // Nobody has touched anything before the first Tab: the hall must not come in between.
  await page.route(/\.glbz/, async (route) => {
    await new Promise((done) => setTimeout(done, 3000))
    await route.continue()
  })
  await page.goto(HALL)
  await tabTo(page, /Bước vào chợ/)
  await page.keyboard.press('Enter')
  await standsInHall(page)
  await expect(page.locator('#hall')).toBeFocused()
  await tabTo(page, /^Các gian$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /Chè Shan/)
  await page.keyboard.press('Enter')
  await expect(boothHere(page)).toContainText(/Chè/)
  if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape')
  await canvasOf(page).focus()
  await tabTo(page, /Gian .*Chè/)
  await page.keyboard.press('Enter')
  await tabTo(page, /Bạch trà/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/product=/)
  await tabTo(page, /^Lưu lại$/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await tabTo(page, /Món đã lưu: 1/)
  await page.keyboard.press('Enter')
  await tabTo(page, /Viết lời hỏi/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('textbox').first()).not.toBeEmpty()
})

for (const [name, viewport] of [
  ['a narrow phone', { width: 320, height: 568 }],
  ['a phone', { width: 412, height: 915 }],
  ['a desktop', { width: 1280, height: 720 }],
] as const)
  test(`on ${name} all is in view, large enough, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await enterHall(page, `${FULL}cho-may/vi/?product=tra-suong-mu`)
    await expect(page.getByRole('dialog')).toBeVisible()
    // While the hall fades in, no contrast is what it will be.
    await expect(page.locator('#hall')).toHaveCSS('opacity', '1')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.getByRole('button', { name: 'Đóng' }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    const buttons = await page.locator('#hall button:visible, #hall a:visible').all()
    expect(buttons.length).toBeGreaterThan(6)
    for (const button of buttons) {
      const box = await button.boundingBox()
      const told = await button.evaluate((element) => element.outerHTML.slice(0, 90))
      expect(box?.height ?? 0, told).toBeGreaterThanOrEqual(44)
      expect(box?.x ?? -1, told).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0), told).toBeLessThanOrEqual(viewport.width)
    }
    const { violations: closed } = await new AxeBuilder({ page }).analyze()
    expect(closed.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 480, height: 640 } })
  test('one is simply there', async ({ page }) => {
    await enterHall(page, HALL)
    const start = page.url()
    await page.getByRole('button', { name: 'Gian sau' }).click()
    await expect(page).not.toHaveURL(start)
    const there = placeIn(page.url())
    await page.waitForTimeout(500)
    expect(placeIn(page.url())).toEqual(there)
  })
})
