import type { Page } from '@playwright/test'
import { hallWordsOf } from '#text/hall-words.ts'
import type { BenchSite } from './bench-site.ts'
import { followAddress } from './in-hall.ts'

const w = hallWordsOf('vi')

/** Opens every panel of the hall once, as a visitor would; throws when one does not show. */
export async function openEverything(page: Page, { walk }: BenchSite): Promise<void> {
  const sheet = page.getByRole('dialog')
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
  const shows = (title: string) => page.getByRole('dialog', { name: title }).waitFor()
  const close = () => sheet.getByRole('button', { name: w.close, exact: true }).click()

  const keep = sheet.getByRole('button', { name: w.keep, exact: true })

  await press(w.search)
  await shows(w.find)
  await page.getByRole('searchbox').fill('che shan tuyet')
  await sheet.locator('.results a').first().waitFor()
  await close()
  await press(w.plan)
  await shows(w.floor.title)
  await close()

  await press(w.list)
  await shows(w.booth.all)
  await sheet.locator('.hall-rows button').first().click()
  // What is of one thing bears its name: it is known by what can be done in it.
  await sheet.locator('a[href*="/products/"]').first().click()
  await page.waitForURL(/product=/)
  await press(w.keep)
  await press(w.inspect)
  await sheet.locator('.hall-hand').waitFor()
  await press(w.hand.toCard)
  await sheet.locator('a[href*="/makers/"]').first().click()
  await keep.waitFor({ state: 'hidden' })
  await close()

  await press(w.favourites(1))
  await shows(w.saved.title)
  await press(w.saved.write)
  await shows(w.enquiry.title)
  await close()

  for (const [entry, title] of [
    [w.menuOf.tours, w.tours.title],
    [w.menuOf.news, w.news.title],
    [w.menuOf.settings, w.settings.title],
    [w.menuOf.help, w.help.title],
    [w.menuOf.about, w.about.title],
  ] as const) {
    await press(w.menu)
    await sheet.getByRole('button', { name: entry, exact: true }).click()
    await shows(title)
    await close()
  }

  const [gate] = walk.gates
  if (gate === undefined) return
  await followAddress(page, `?festival=${gate.id}`)
  await sheet.getByRole('button', { name: w.fest.gate, exact: true }).waitFor()
  await close()
}
