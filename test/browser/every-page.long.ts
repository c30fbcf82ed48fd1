import { readdir } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { alive, expect, SHIPPED, test } from './sites.ts'

const dir = process.env['DIR_SHIPPED'] ?? ''

for (const width of [412, 1280]) {
  test(`every page at ${width} px: alive, no trouble, no overflow, nothing for axe, every link leads somewhere`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const paths = (await readdir(dir, { recursive: true }))
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => path.replace(/index\.html$/, ''))
    expect(paths.length).toBeGreaterThan(190)
    const addresses = new Set(paths.map((path) => new URL(path, SHIPPED).href))
    for (const [i, path] of paths.entries()) {
      await page.goto(SHIPPED + path)
      await alive(page)
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href.replace(/[?#].*$/, '')))
      for (const link of links.filter((href) => href.startsWith(SHIPPED) && href !== SHIPPED))
        expect(addresses, `${path} → ${link}`).toContain(link)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        path,
      ).toEqual([])
      if (i % 50 === 49) console.log(`  ${i + 1}/${paths.length} pages`)
    }
  })
}
