import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { alive, expect, SHIPPED, test } from './sites.ts'

const dir = process.env['DIR_SHIPPED'] ?? ''

test('no built page breaks the policy or carries a style attribute', async () => {
  const pages = (await readdir(dir, { recursive: true })).filter((path) => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(190)
  for (const path of pages) {
    const html = await readFile(join(dir, path), 'utf8')
    expect(html, path).toContain('http-equiv="Content-Security-Policy" content="default-src \'self\'')
    expect(html, path).not.toMatch(/\sstyle="/)
    expect(html.match(/<script(?![^>]*(?:src=|type="application\/json"))/g), path).toBeNull()
  }
})

test('nothing built holds a contact without consent, or an authored file', async () => {
  const full = process.env['DIR_FULL'] ?? ''
  const authored = 'test/fixtures/full-exhibition/cho-may'
  const maker = JSON.parse(await readFile(join(authored, 'makers/ho-nha-tho.json'), 'utf8')) as Record<string, unknown>
  expect(maker['contactConsentOn']).toBeUndefined()
  const hidden = [...JSON.stringify(maker['contacts']).matchAll(/"(?:number|address|url)":"([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  )
  expect(hidden.length).toBeGreaterThan(0)
  const texts = (await readdir(full, { recursive: true })).filter(
    (path) => /\.(?:html|json)$/.test(path) && !path.startsWith('schema'),
  )
  expect(texts.length).toBeGreaterThan(50)
  for (const path of texts) {
    const text = await readFile(join(full, path), 'utf8')
    for (const word of hidden) expect(text, path).not.toContain(word)
  }
  expect(texts.filter((path) => path.startsWith('content'))).toEqual([])
})

test('every page with its style is at most 60 kB compressed', async () => {
  const bytesOf = async (path: string) => brotliCompressSync(await readFile(join(dir, path))).length
  for (const path of (await readdir(dir, { recursive: true })).filter((path) => path.endsWith('index.html'))) {
    const html = await readFile(join(dir, path), 'utf8')
    const styles = [...html.matchAll(/assets\/[\w.-]+\.css/g)].map(([name]) => name)
    // The hall's own styles come with the hall.
    expect(styles, path).toHaveLength(1)
    const bytes = (await bytesOf(styles[0] ?? '')) + (await bytesOf(path))
    expect(bytes, path).toBeLessThanOrEqual(60_000)
  }
})

test('the catalogue runs on at most 120 kB of script, from its own host, in few requests', async ({ page }) => {
  const bodies = new Map<string, Buffer>()
  page.on('response', async (response) =>
    bodies.set(response.url(), await response.body().catch(() => Buffer.alloc(0))),
  )
  await page.goto(`${SHIPPED}hagiang/vi/products/?q=mat+ong`, { waitUntil: 'networkidle' })
  await alive(page)
  await expect(page.locator('.results')).toBeVisible()
  const script = [...bodies]
    .filter(([url]) => url.endsWith('.js'))
    .reduce((sum, [, body]) => sum + brotliCompressSync(body).length, 0)
  expect(script).toBeGreaterThan(10_000)
  expect(script).toBeLessThanOrEqual(120_000)
  expect([...bodies.keys()].filter((url) => !url.startsWith(SHIPPED))).toEqual([])
  expect([...bodies.keys()].filter((url) => !url.endsWith('.svg')).length).toBeLessThanOrEqual(25)
  expect(await scriptText()).not.toMatch(/ZodError|WebGLRenderer|BatchedMesh/)

  async function scriptText(): Promise<string> {
    return [...bodies].flatMap(([url, body]) => (url.endsWith('.js') ? [body.toString('utf8')] : [])).join('\n')
  }
})
