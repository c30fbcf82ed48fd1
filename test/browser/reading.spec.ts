import { expect, FULL, KINDS_OF_PAGE, SHIPPED, test } from './sites.ts'

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('a product is all there, with dates and no claim about its stars', async ({ page }) => {
    await page.goto(`${SHIPPED}hagiang/vi/products/tra-xanh-phin-ho/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trà xanh Fìn Hò')
    const main = page.getByRole('main')
    await expect(main).toContainText('2890/QĐ-BNN-VPĐP')
    await expect(main).toContainText('30/6/2024')
    await expect(main).toContainText('Xã Thông Nguyên, tỉnh Tuyên Quang')
    await expect(main).toContainText('(trước 7/2025: xã Thông Nguyên, huyện Hoàng Su Phì, tỉnh Hà Giang)')
    await expect(main).toContainText('chưa cập nhật')
    await expect(page.locator('.stars').first()).toHaveAttribute('data-state', 'unseen')
    await expect(page.locator('.chip')).toHaveCount(0)
  })

  test('a visitor walks from the door to a product by links alone, and no dead search box is shown', async ({
    page,
  }) => {
    await page.goto(SHIPPED)
    await page.getByRole('link', { name: 'Tiếng Việt' }).click()
    await page.getByRole('link', { name: 'Xem các gian' }).click()
    await expect(page.getByRole('search')).toBeHidden()
    await page.getByRole('link', { name: 'Chè Fìn Hò' }).click()
    await page.getByRole('link', { name: 'Hồng trà Fìn Hò' }).click()
    await expect(page).toHaveURL(/\/hagiang\/vi\/products\/hong-tra-phin-ho\/$/)
  })

  test('all 42 products are on the list', async ({ page }) => {
    await page.goto(`${SHIPPED}hagiang/vi/products/`)
    await expect(page.locator('.tile')).toHaveCount(42)
  })
})

test('the language switch keeps the place', async ({ page }) => {
  await page.goto(`${SHIPPED}hagiang/vi/festivals/le-hoi-nhay-lua/`)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/hagiang\/en\/festivals\/le-hoi-nhay-lua\/$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('A sacred rite.')).toBeVisible()
})

test('the state of stars is that of the day on which they are seen', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T09:00:00')
  await page.goto(`${FULL}cho-may/vi/products/tra-suong-mu/`)
  await expect(page.locator('.stars').first()).toHaveAttribute('data-state', 'valid')
  await page.clock.setFixedTime('2100-01-01T09:00:00')
  await page.reload()
  await expect(page.locator('.stars').first()).toHaveAttribute('data-state', 'expired')
  await expect(page.getByText('hết hạn').first()).toBeVisible()
})

test('no star of the shipped exhibition is shown as valid', async ({ page }) => {
  await page.goto(`${SHIPPED}hagiang/vi/products/`)
  await expect(page.locator('.stars[data-state="expired"]').first()).toBeVisible()
  await expect(page.locator('.stars[data-state="valid"]')).toHaveCount(0)
})

test('a maker who agreed is reached in two taps from the list; the links are typed', async ({ page }) => {
  await page.goto(`${FULL}cho-may/vi/products/`)
  await page.getByRole('link', { name: 'Trà Sương Mù Thử Nghiệm' }).click()
  const phone = page.locator('#contact a[href^="tel:"]').first()
  await expect(phone).toHaveAttribute('href', 'tel:+84000000001')
  await expect(page.locator('#contact a[href="https://zalo.me/000000001"]').first()).toHaveAttribute('rel', /noopener/)
})

test('an enquiry is selectable text and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${SHIPPED}hagiang/en/products/mat-ong-tuan-dung/`)
  const text = page.getByRole('textbox', { name: 'A ready-made enquiry' })
  await expect(text).toHaveValue(/Chào HTX Tuấn Dũng[\s\S]*muốn hỏi mua/)
  await page.getByText('What it says').click()
  await expect(page.getByText('would like to buy it')).toBeVisible()
  await page.getByRole('button', { name: 'Copy the enquiry' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Mật ong bạc hà Tuấn Dũng')
})

test('strong alcohol shows no price, shop, contact or enquiry', async ({ page }) => {
  await page.goto(`${SHIPPED}hagiang/vi/products/ruou-ngo-thanh-van/`)
  const sheet = page.locator('.sheet')
  await expect(sheet).toContainText('Rượu từ 15 độ trở lên')
  await expect(sheet.locator('.price')).toHaveCount(0)
  await expect(sheet.locator('textarea, a[href*="shopee"], a[href*="lazada"], a[href^="tel:"]')).toHaveCount(0)
})

for (const width of [320, 412, 1280]) {
  test(`nothing is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of KINDS_OF_PAGE) {
      await page.goto(`${SHIPPED}hagiang/vi/${path}`)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
  })
}
