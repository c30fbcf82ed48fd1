import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { exhibitionIds } from './content-folder.ts'
import { makePictures } from './pictures/make-pictures.ts'
import { outcomeText } from './pictures/outcome-text.ts'
import { settingsFrom } from './settings.ts'

/**
 * `npm run pictures -- [exhibition folder] [--lang vi|en]`: makes phones' photographs small and free of what they tell
 * beside the picture, and writes their sizes into the content; exit 1 when some picture could not be made.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'vi' } },
  })
  const lang = values.lang === 'en' ? 'en' : 'vi'
  const root = settingsFrom(process.env).contentRoot
  const folders =
    positionals.length > 0
      ? positionals.map((folder) => resolve(folder))
      : (await exhibitionIds(root)).map((id) => join(root, id))
  let failed = 0
  for (const folder of folders) failed += await makeIn(folder, lang)
  return failed === 0 ? 0 : 1
}

/** How many pictures of an exhibition could not be made. */
async function makeIn(folder: string, lang: 'vi' | 'en'): Promise<number> {
  if (!(await isFolder(folder))) {
    console.log(lang === 'vi' ? `Không có thư mục ${folder}.` : `There is no folder ${folder}.`)
    return 1
  }
  const counts = { made: 0, named: 0, failed: 0, unread: 0 }
  for await (const outcome of makePictures(folder)) {
    counts[outcome.kind]++
    console.log(outcomeText(outcome, lang))
  }
  const { made, named, failed } = counts
  const isIdle = made + named + failed === 0
  const sums =
    lang === 'vi'
      ? isIdle
        ? 'không có ảnh nào cần làm.'
        : `làm xong ${made + named} ảnh, chưa làm được ${failed} ảnh.`
      : isIdle
        ? 'no picture needs to be made.'
        : `pictures done: ${made + named}, not done: ${failed}.`
  console.log(`${basename(folder)}: ${sums}`)
  return failed
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
