import { canvasOf, enterHall, placeIn, standsInHall } from './in-hall.ts'
import { expect, FULL, saveData, SHIPPED, test } from './sites.ts'

const HALL = `${SHIPPED}hagiang/vi/`
const FULL_HALL = `${FULL}cho-may/vi/`

test.use({ viewport: { width: 480, height: 640 }, withHall: true })
test.slow()

test('without WebGL the page stays, and a spot leads to its page', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto(HALL)
  await expect(page.locator('.hall-door')).toContainText('không hiện được 3D')
  await expect(page.locator('.booth-tiles a').first()).toBeVisible()
  await page.goto(`${HALL}?product=tra-xanh-phin-ho`)
  await expect(page).toHaveURL(/\/products\/tra-xanh-phin-ho\/$/)
})

test('a hall that cannot be fetched is told of, and tried again', async ({ page, trouble }) => {
  await page.route(/\/hall-[^/]*\.glbz/, (route) => route.fulfill({ status: 500 }))
  await page.goto(HALL)
  await expect(page.locator('.hall-door')).toContainText('Chưa mở được chợ 3D', { timeout: 60_000 })
  await expect(page.locator('.booth-tiles a').first()).toBeVisible()
  await page.unroute(/\/hall-[^/]*\.glbz/)
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await standsInHall(page)
  trouble.length = 0 // the broken answers are told of on the console
})

test('a lost context comes back to the same place', async ({ page }) => {
  await enterHall(page, `${HALL}?booth=che-shan-vung-cao`)
  await expect(page).toHaveURL(/at=/)
  const before = placeIn(page.url())
  const canvas = canvasOf(page)
  const picture = await canvas.screenshot()
  await canvas.evaluate(async (element: HTMLCanvasElement) => {
    const lost = new Promise((done) => element.addEventListener('webglcontextlost', done, { once: true }))
    const restored = new Promise((done) => element.addEventListener('webglcontextrestored', done, { once: true }))
    const extension = element.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    extension?.loseContext()
    await lost
    // It may be restored once its loss has been told to all.
    await new Promise((done) => setTimeout(done, 300))
    extension?.restoreContext()
    await restored
  })
  await expect(async () => {
    const again = await canvas.screenshot()
    expect(Math.abs(again.length - picture.length) / picture.length).toBeLessThan(0.1)
  }).toPass()
  expect(placeIn(page.url())).toEqual(before)
})

test('a booth whose pack is broken, and one whose pack is gone, are marked; the rest opens', async ({
  page,
  trouble,
}) => {
  await page.route(/\/booth-gian-tra\./, (route) => route.fulfill({ body: '{"format":2,"kind":"booth"' }))
  await page.route(/\/booth-gian-bep\./, (route) => route.fulfill({ status: 404, body: '' }))
  await page.route(/\/near-gian-mat-ong\./, (route) => route.fulfill({ status: 404, body: '' }))
  await enterHall(page, `${FULL_HALL}?booth=gian-mat-ong`)
  await expect(page.locator('.hall-note')).toContainText('Có món chưa hiện hình được')
  for (const booth of ['gian-tra', 'gian-bep']) {
    await enterHall(page, `${FULL_HALL}?booth=${booth}`)
    await page.locator('button.hall-here').click()
    await expect(page.getByRole('dialog')).toContainText('Chưa mở được', { timeout: 30_000 })
  }
  await enterHall(page, `${FULL_HALL}?product=mat-ong-may`)
  await expect(page.getByRole('dialog')).toContainText('Mật Ong Mây')
  trouble.length = 0 // the broken answers are told of on the console
})

test('in a browser that keeps, shares and copies nothing, a visit goes on to the enquiry', async ({ page }) => {
  await page.addInitScript(() => {
    const gone = (object: object, name: string) => Object.defineProperty(object, name, { get: () => undefined })
    gone(Navigator.prototype, 'share')
    gone(Navigator.prototype, 'clipboard')
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await enterHall(page, `${FULL_HALL}?product=tra-suong-mu`)
  await page.getByRole('button', { name: 'Lưu lại' }).click()
  await page.getByRole('button', { name: 'Đóng' }).click()
  await page.getByRole('button', { name: /Món đã lưu: 1/ }).click()
  await page.getByRole('button', { name: 'Viết lời hỏi cho nhà làm' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveCount(1)
  await expect(page.getByRole('dialog').getByRole('textbox')).not.toBeEmpty()
})

test('who saves data is asked before the hall is fetched', async ({ page }) => {
  await saveData(page)
  const models: string[] = []
  page.on('request', (request) => request.url().includes('.glbz') && models.push(request.url()))
  await page.goto(HALL)
  await expect(page.locator('.hall-door')).toHaveAttribute('data-state', 'resting')
  expect(models).toEqual([])
  await page.getByRole('button', { name: 'Bước vào chợ' }).click()
  await standsInHall(page)
})
