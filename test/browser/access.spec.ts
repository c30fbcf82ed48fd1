import AxeBuilder from '@axe-core/playwright'
import { alive, expect, FULL, KINDS_OF_PAGE, SHIPPED, test } from './sites.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    for (const lang of ['vi', 'en']) {
      test(`axe finds nothing on any kind of page in ${lang}`, async ({ page }) => {
        test.slow()
        const pages = [
          ...KINDS_OF_PAGE.map((path) => `${SHIPPED}hagiang/${lang}/${path}`),
          `${FULL}cho-may/${lang}/products/tra-suong-mu/`,
        ]
        for (const address of pages) {
          await page.goto(address)
          await alive(page)
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
            address,
          ).toEqual([])
        }
      })
    }
  })
}

test('axe finds nothing at the door of the site', async ({ page }) => {
  await page.goto(SHIPPED)
  await expect(page.getByRole('link', { name: 'Tiếng Việt' })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('by keyboard alone: skip the head, choose a booth, a product, and come back', async ({ page }) => {
  await page.goto(`${SHIPPED}hagiang/vi/catalogue/`)
  await alive(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Bỏ qua, tới nội dung' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
  await expect(page.locator('.booth-tiles a').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/booths\//)
  await page.goBack()
  await expect(page).toHaveURL(/\/catalogue\/(#main)?$/)
})

test('targets of navigation, buttons and choices are at least 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 915 })
  await page.goto(`${SHIPPED}hagiang/vi/products/`)
  await alive(page)
  const targets = await page
    .locator('.site-head nav a:visible, .languages a, .to-hall, .button:visible, select, input')
    .all()
  expect(targets.length).toBeGreaterThan(10)
  for (const target of targets) {
    const box = await target.boundingBox()
    expect(box?.height ?? 0, await target.evaluate((e) => e.outerHTML.slice(0, 80))).toBeGreaterThanOrEqual(44)
  }
})
