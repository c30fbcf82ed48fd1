import { alive, expect, SHIPPED, test } from './sites.ts'

const LIST = `${SHIPPED}hagiang/vi/products/`
const results = '.results .tile h3'

test('typed without marks, letter by letter, it finds tea; the address keeps it', async ({ page }) => {
  await page.goto(LIST)
  await alive(page)
  await page.getByRole('searchbox').pressSequentially('che shan tuyet', { delay: 30 })
  await expect(page.locator(results).first()).toContainText('Chè Shan tuyết')
  await expect(page).toHaveURL(/\?q=che\+shan\+tuyet$/)
  await page.locator(results).first().getByRole('link').click()
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('che shan tuyet')
  await expect(page.locator(results).first()).toContainText('Chè Shan tuyết')
})

test('the language switch keeps what is searched for', async ({ page }) => {
  await page.goto(`${LIST}?q=mat+ong`)
  await expect(page.locator(results).first()).toContainText('Mật ong')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/products\/\?q=mat\+ong$/)
  await expect(page.locator(results).first()).toContainText('honey')
})

test('from the front, a search leads to the list', async ({ page }) => {
  await page.goto(`${SHIPPED}hagiang/vi/catalogue/`)
  await page.getByRole('searchbox').fill('hoang su phi')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/products\/\?q=hoang\+su\+phi$/)
  await expect(page.locator('.results')).toContainText('Cá chép ruộng')
})

test('filters narrow, count, combine with words, and are cleared', async ({ page }) => {
  await page.goto(LIST)
  await alive(page)
  await page.getByLabel('Nhóm').selectOption('craft')
  await expect(page.getByRole('status')).toContainText('kết quả')
  await expect(page.locator('.results')).toContainText('Khèn Mông')
  await expect(page.locator('.results')).not.toContainText('Mật ong')
  await page.getByLabel('Nhóm').selectOption('')
  await page.getByLabel('Có vào tháng').selectOption('9')
  await expect(page.locator('.results')).toContainText('Hồng không hạt')
  await expect(page).toHaveURL(/\?month=9$/)
  await page.getByRole('button', { name: 'Xóa hết' }).click()
  await expect(page.locator('.results')).toHaveCount(0)
  await expect(page.locator('.tile')).toHaveCount(42)
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('a word that an input method is still composing is searched for, as phones compose nearly every word', async ({
  page,
}) => {
  await page.goto(LIST)
  await alive(page)
  const box = page.getByRole('searchbox')
  await box.evaluate((input: HTMLInputElement) => {
    input.value = 'khen'
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
  })
  await expect(page.locator('.results')).toContainText('Khèn Mông')
})

test('words typed before the page is alive are kept and searched for', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(LIST, { waitUntil: 'commit' })
  await page.getByRole('searchbox').fill('mat ong')
  release()
  await expect(page.locator('.results')).toContainText('Mật ong')
  await expect(page.getByRole('searchbox')).toHaveValue('mat ong')
})

test('the count told is that of the words asked, never that of everything', async ({ page }) => {
  await page.goto(LIST)
  await alive(page)
  const told: string[] = []
  await page.exposeFunction('told', (text: string) => told.push(text))
  await page.getByRole('status').evaluate((status) =>
    new MutationObserver(() =>
      (window as unknown as { told: (text: string) => void }).told(status.textContent ?? ''),
    ).observe(status, {
      subtree: true,
      childList: true,
      characterData: true,
    }),
  )
  await page.getByRole('searchbox').fill('khen')
  await expect(page.getByRole('status')).toContainText('kết quả')
  expect(new Set(told.filter((text) => text !== '')).size).toBe(1)
})

test('hostile words run nothing and find nothing', async ({ page }) => {
  const words = `<img src=x onerror="document.title='run'">`
  await page.goto(`${LIST}?q=${encodeURIComponent(words)}&group=__proto__&month=99&commune=%3Cscript%3E`)
  await expect(page.getByRole('searchbox')).toHaveValue(words)
  await expect(page.getByRole('status')).toContainText('Không tìm thấy gì')
  await expect(page).toHaveTitle(/^Sản phẩm/)
})
