import type { Route } from '@playwright/test'
import { alive, BROKEN, expect, SHIPPED, test } from './sites.ts'

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'no' }),
  failing: (route) => route.fulfill({ status: 500, body: 'no' }),
  dropped: (route) => route.abort(),
  truncated: (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: '{"format":1,"kind":"sea' }),
  'of another version': (route) => route.fulfill({ json: { format: 99, kind: 'search', hash: 'x', body: [] } }),
  'of another kind': (route) => route.fulfill({ json: { format: 1, kind: 'hall', hash: 'x', body: {} } }),
}

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`a search index that is ${name} leaves the list whole, says so, and opens on retry`, async ({
    page,
    trouble,
  }) => {
    let asked = 0
    await page.route('**/packs/**/search.*.json', (route) => {
      asked++
      return fault(route)
    })
    await page.goto(`${SHIPPED}hagiang/vi/products/?q=mat+ong`)
    await expect(page.getByRole('status')).toContainText('Chưa mở được mục tìm kiếm')
    await expect(page.locator('.tile')).toHaveCount(42)
    expect(asked).toBeLessThanOrEqual(3)
    await page.unroute('**/packs/**/search.*.json')
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await expect(page.locator('.results')).toContainText('Mật ong')
    trouble.length = 0 // the browser itself logs the requests that were made to fail
  })
}

test('a page whose script does not load stays readable', async ({ page, trouble }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto(`${SHIPPED}hagiang/vi/booths/mat-ong-bac-ha/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.locator('.tile a').first().click()
  await expect(page.locator('.sheet h1')).toBeVisible()
  trouble.length = 0
})

test('broken files are marked where they stand, and the rest opens, under a base path', async ({ page }) => {
  await page.goto(`${BROKEN}cho-hong/vi/catalogue/`)
  await alive(page)
  await page.getByRole('link', { name: 'Gian thử 1' }).click()
  await expect(page).toHaveURL(/\/hoi-cho\/cho-hong\/vi\/booths\/gian-lanh\/$/)
  await expect(page.locator('.tile')).toHaveCount(2)
  await page.goto(`${BROKEN}cho-hong/vi/booths/gian-lac/`)
  await expect(page.locator('.tile.marked').first()).toContainText('Sản phẩm này chưa mở được')
  await page.goto(`${BROKEN}cho-hong/vi/about/`)
  await expect(page.getByText('tệp nội dung đang có lỗi')).toBeVisible()
})

test('an address that leads nowhere says so', async ({ page, trouble }) => {
  const response = await page.goto(`${SHIPPED}hagiang/vi/products/khong-co/`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này')
  trouble.length = 0
})
