import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './sites.ts'

const PORT = '47317'
const SITE = `http://127.0.0.1:${PORT}/`
const content = mkdtempSync(join(tmpdir(), 'cho-phien-live-'))
const product = join(content, 'cho-may/products/mat-ong-may.json')
let server: ChildProcess | undefined

test.beforeAll(async () => {
  cpSync('test/fixtures/full-exhibition', content, { recursive: true })
  const child = spawn('npm', ['run', 'dev'], { detached: true, env: { ...process.env, CONTENT: content, PORT } })
  server = child
  await new Promise<void>((done) => child.stdout.on('data', (part: Buffer) => part.toString().includes(PORT) && done()))
})

test.afterAll(() => {
  if (server?.pid !== undefined) process.kill(-server.pid)
  rmSync(content, { recursive: true, force: true })
})

test('an edited product shows at once; a broken one is marked; mended, it is back', async ({ page, trouble }) => {
  test.slow()
  const sound = readFileSync(product, 'utf8')
  await page.goto(`${SITE}cho-may/vi/products/mat-ong-may/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mật Ong Mây Thử Nghiệm')
  writeFileSync(product, sound.replace('Mật Ong Mây Thử Nghiệm', 'Mật Ong Mới Sửa'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mật Ong Mới Sửa')

  await page.goto(`${SITE}cho-may/vi/booths/gian-mat-ong/`)
  await expect(page.locator('.tile h3').first()).toContainText('Mật Ong Mới Sửa')
  writeFileSync(product, '{ "id": ')
  await expect(page.locator('.tile.marked')).toContainText('Sản phẩm này chưa mở được')
  writeFileSync(product, sound)
  await expect(page.locator('.tile.marked')).toHaveCount(0)
  await expect(page.locator('.tile h3').first()).toContainText('Mật Ong Mây Thử Nghiệm')
  trouble.length = 0 // the development server talks on the console
})

test('a hall is walked as its file lays it out', async ({ page, trouble }) => {
  test.slow()
  const hall = join(content, 'cho-may/halls/bai-trang.json')
  const isWalkable = () => page.waitForFunction(() => performance.getEntriesByName('hall:walkable').length > 0)
  await page.goto(`${SITE}preview/cho-may/bai-trang/`)
  await isWalkable()
  const view = page.locator('canvas')
  const atEntrance = await view.screenshot()
  await view.press('KeyW', { delay: 1500 })
  await expect(async () => expect((await view.screenshot()).equals(atEntrance)).toBe(false)).toPass()

  const placeOf = async () => {
    const response = await page.request.get(`${SITE}preview/cho-may/bai-trang/plan.json`)
    const { plan } = (await response.json()) as { plan: { booths: { footprint: { xM: number } }[] } }
    return plan.booths[0]?.footprint.xM
  }
  expect(await placeOf()).toBe(-7)
  const sound = readFileSync(hall, 'utf8')
  writeFileSync(hall, sound.replace('"xM": -7', '"xM": -6'))
  await expect(async () => expect(await placeOf()).toBe(-6)).toPass()
  await isWalkable()
  trouble.length = 0 // the development server talks on the console
})
