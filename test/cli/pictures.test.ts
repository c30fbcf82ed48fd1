import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '#cli/pictures.ts'
import { readMedia } from '#cli/read-media.ts'
import { quartered, withExif } from './picture-files.ts'

let folder = ''
beforeEach(async () => void (folder = join(await mkdtemp(join(tmpdir(), 'cho-phien-pictures-')), 'cho-thu')))
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(dirname(folder), { recursive: true })
})

const put = async (path: string, content: Buffer | string) => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}
const textOf = (path: string) => readFile(join(folder, path), 'utf8')
const filesOf = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

/** Runs the command as `npm run pictures` does; what it said, and its exit code. */
async function run(lang = 'en'): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  const code = await main([folder, '--lang', lang])
  return { code, said: lines.join('\n') }
}

const photo = withExif(quartered(1000, 600).jpegSync(90), { orientation: 6, gps: 'taken' })
const TEA = `{
\t"id":   "tra",
\t"pictures": [
\t\t{
\t\t\t"src": "media/Trà/IMG_2034.JPG",
\t\t\t"alt": { "vi": "Hộp trà",   "en": "Tea tin" },
\t\t\t"aiMade": false
\t\t}
\t],
\t"sources": []
}
`

describe('npm run pictures', () => {
  it('makes a phone’s photograph, writes its sizes and keeps the rest of the text, character by character', async () => {
    await put('media/Trà/IMG_2034.JPG', photo)
    await put('products/tra.json', TEA)
    const { code, said } = await run()
    expect(code).toBe(0)
    expect(await textOf('products/tra.json')).toBe(
      TEA.replace('media/Trà/IMG_2034.JPG', 'media/tra/img-2034-600.webp').replace(
        '"en": "Tea tin" },',
        '"en": "Tea tin" },\n\t\t\t"widthPx": 600,\n\t\t\t"heightPx": 1000,\n\t\t\t"widthsPx": [480, 600],',
      ),
    )
    expect(await filesOf()).toEqual([
      'media/tra/img-2034-480.avif',
      'media/tra/img-2034-480.webp',
      'media/tra/img-2034-600.avif',
      'media/tra/img-2034-600.webp',
      'originals/Trà/IMG_2034.JPG',
      'products/tra.json',
    ])
    expect((await readFile(join(folder, 'originals/Trà/IMG_2034.JPG'))).equals(photo)).toBe(true)
    for (const facts of (await readMedia(folder)).values()) expect(facts).toMatchObject({ hasGps: false })
    expect(said).toMatch(/kB → \d+ kB; 480, 600 pixels wide\. GPS removed\./)
  })

  it('does nothing the second time, and says so', async () => {
    await put('media/tra.jpg', photo)
    await put('products/tra.json', TEA.replace('Trà/IMG_2034.JPG', 'tra.jpg'))
    await run()
    const before = [await filesOf(), await textOf('products/tra.json')]
    const { code, said } = await run('vi')
    expect(code).toBe(0)
    expect(said).toBe('cho-thu: không có ảnh nào cần làm.')
    expect([await filesOf(), await textOf('products/tra.json')]).toEqual(before)
  })

  it('finds a file by a name written otherwise, in any kind of file and in one line', async () => {
    await put('media/Ảnh đồi chè.JPG', photo)
    await put('news/tin.json', '{"picture":{"src":"media/anh-doi-che.jpg","alt":{"vi":"Đồi"}},"a":1}')
    await put('makers/htx.json', '\ufeff{ "pictures": [{ "src": "Ảnh đồi chè.JPG", "alt": { "vi": "Đồi" } }] }\r\n')
    expect((await run()).code).toBe(0)
    const fields = '"widthPx": 600, "heightPx": 1000, "widthsPx": [480, 600]'
    const src = '"media/anh-doi-che-600.webp"'
    expect(await textOf('news/tin.json')).toBe(`{"picture":{"src":${src},"alt":{"vi":"Đồi"}, ${fields}},"a":1}`)
    expect(await textOf('makers/htx.json')).toBe(
      `\ufeff{ "pictures": [{ "src": ${src}, "alt": { "vi": "Đồi" }, ${fields} }] }\r\n`,
    )
  })

  it('goes on behind a broken picture, a missing one and a broken file, and names each', async () => {
    const naming = (src: string) => `{ "pictures": [{ "src": "media/${src}", "alt": { "vi": "Ảnh" } }] }`
    await put('media/hong.jpg', photo.subarray(0, photo.length - 40))
    await put('media/iphone.jpg', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]))
    await put('media/lanh.jpg', photo)
    for (const name of ['hong', 'iphone', 'khong-co', 'lanh']) await put(`products/${name}.json`, naming(`${name}.jpg`))
    await put('products/json-hong.json', '{ "pictures": [')
    const { code, said } = await run('vi')
    expect(code).toBe(1)
    expect(said).toMatch(/✗ media\/hong\.jpg .*products\/hong\.json\)\n +Tệp bị đứt ở cuối/)
    expect(said).toMatch(/✗ media\/iphone\.jpg .*\n +Đây là ảnh HEIC/)
    expect(said).toMatch(/✗ media\/khong-co\.jpg .*\n +Không tìm thấy/)
    expect(said).toMatch(/! products\/json-hong\.json\n/)
    expect(said).toContain('làm xong 1 ảnh, chưa làm được 3 ảnh.')
    expect(await textOf('products/hong.json')).toBe(naming('hong.jpg'))
    expect(await filesOf()).toContain('media/hong.jpg')
    expect(await textOf('products/lanh.json')).toContain('media/lanh-600.webp')
  })

  it('never writes over an original or another picture of nearly the same name', async () => {
    const other = quartered(500, 500).jpegSync(90)
    const third = quartered(400, 400).pngSync()
    const naming = (src: string) => `{ "pictures": [{ "src": "media/${src}", "alt": { "vi": "Ảnh" } }] }`
    await put('originals/tra.jpg', other)
    await put('media/tra.jpg', photo)
    await put('media/TRA.png', third)
    await put('products/a.json', naming('tra.jpg'))
    await put('products/b.json', naming('TRA.png'))
    expect((await run()).code).toBe(0)
    expect((await readFile(join(folder, 'originals/tra.jpg'))).equals(other)).toBe(true)
    expect((await readFile(join(folder, 'originals/tra-2.jpg'))).equals(photo)).toBe(true)
    expect((await readFile(join(folder, 'originals/TRA-3.png'))).equals(third)).toBe(true)
    expect(await textOf('products/a.json')).toContain('media/tra-2-600.webp')
    expect(await textOf('products/b.json')).toContain('media/tra-3-400.webp')
  })

  it('takes up what was made for another place, with or without the original', async () => {
    const bare = (src: string) => `{ "pictures": [{ "src": "media/${src}", "alt": { "vi": "Ảnh" } }] }`
    await put('media/tra.jpg', photo)
    await put('products/a.json', bare('tra.jpg'))
    await run()
    await put('products/b.json', bare('tra.jpg'))
    await put('products/c.json', bare('tra-600.webp'))
    expect((await run()).code).toBe(0)
    await rm(join(folder, 'originals'), { recursive: true })
    await put('products/d.json', bare('tra-600.webp'))
    expect((await run()).code).toBe(0)
    for (const name of ['b', 'c', 'd'])
      expect(await textOf(`products/${name}.json`)).toBe(await textOf('products/a.json'))
    expect((await filesOf()).filter((path) => path.startsWith('media/'))).toHaveLength(4)
  })

  it('takes a photograph with a number for itself, not for a size of another', async () => {
    await put('media/anh.jpg', photo)
    await put('products/a.json', '{ "pictures": [{ "src": "media/anh.jpg", "alt": { "vi": "Ảnh" } }] }')
    await run()
    await put('media/anh-2.webp', await quartered(300, 200).webp(90))
    await put('products/b.json', '{ "pictures": [{ "src": "media/anh-2.webp", "alt": { "vi": "Ảnh" } }] }')
    expect((await run()).code).toBe(0)
    expect(await textOf('products/b.json')).toContain('"src": "media/anh-2-300.webp"')
  })

  it('makes again what was lost, from the original', async () => {
    await put('media/tra.jpg', photo)
    await put('products/a.json', '{ "pictures": [{ "src": "media/tra.jpg", "alt": { "vi": "Ảnh" } }] }')
    await run()
    const text = await textOf('products/a.json')
    await rm(join(folder, 'media/tra-480.avif'))
    expect((await run()).code).toBe(0)
    expect(await filesOf()).toContain('media/tra-480.avif')
    expect(await textOf('products/a.json')).toBe(text)
  })

  it('leaves drawings, models and what nobody names alone', async () => {
    await put('media/ve.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    await put('media/le.jpg', photo)
    await put(
      'products/a.json',
      '{ "pictures": [{ "src": "media/ve.svg", "alt": {} }], "exhibit": { "src": "media/x.glb" } }',
    )
    const before = await filesOf()
    expect(await run()).toEqual({ code: 0, said: 'cho-thu: no picture needs to be made.' })
    expect(await filesOf()).toEqual(before)
  })
})
