import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { factsOf, HEAVIEST_OPENED_BYTES, readMedia } from '#cli/read-media.ts'
import { glb, quartered, tiff, withExif, withXmp } from './picture-files.ts'

const jpeg = quartered(40, 24).jpegSync(80)
const png = quartered(40, 24).pngSync()
const webp = quartered(40, 24).webpSync(80)
const webpLossless = quartered(40, 24).webpLosslessSync()
const avif = quartered(40, 24).avifSync({ quality: 60, speed: 10 })
const svg = (inner: string, head = 'width="40" height="24"') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${head}>${inner}</svg>\n`)

describe('the facts of a picture', () => {
  it.each([
    ['jpeg', jpeg],
    ['png', png],
    ['webp', webp],
    ['webp', webpLossless],
    ['avif', avif],
    ['svg', svg('')],
  ] as const)('%s: size and format, whatever its name', async (format, file) => {
    const size = { widthPx: 40, heightPx: 24 }
    expect(await factsOf(file)).toEqual({ kind: 'picture', bytes: file.length, ...size, format, hasGps: false })
  })

  it('a size as shown: turned by the camera’s note', async () => {
    for (const orientation of [1, 2, 3, 4])
      expect(await factsOf(withExif(jpeg, { orientation }))).toMatchObject({ widthPx: 40, heightPx: 24 })
    for (const orientation of [5, 6, 7, 8])
      expect(await factsOf(withExif(jpeg, { orientation }, true))).toMatchObject({ widthPx: 24, heightPx: 40 })
    expect(await factsOf(withExif(jpeg, { orientation: 900 }))).toMatchObject({ widthPx: 40, heightPx: 24 })
    const upright = withExif(jpeg, { orientation: 1 })
    const hidden = tiff({ orientation: 6 }, true)
    expect(await factsOf(Buffer.concat([upright, hidden]))).toMatchObject({ widthPx: 40, heightPx: 24 })
  })

  it('where it was taken: in Exif of both byte orders, in XMP, and in a picture behind the picture', async () => {
    const hasGps = async (file: Buffer) => {
      const facts = await factsOf(file)
      return facts.kind === 'picture' ? facts.hasGps : null
    }
    expect(await hasGps(withExif(jpeg, { gps: 'taken' }))).toBe(true)
    expect(await hasGps(withExif(jpeg, { gps: 'taken' }, true))).toBe(true)
    expect(await hasGps(withXmp(jpeg, '<rdf exif:GPSLatitude="22,50.1N"/>'))).toBe(true)
    expect(await hasGps(Buffer.concat([jpeg, withExif(jpeg, { gps: 'taken' })]))).toBe(true)
    expect(await hasGps(Buffer.concat([webp, tiff({ gps: 'taken' })]))).toBe(true)
    expect(await hasGps(withExif(jpeg, { gps: 'empty' }))).toBe(false)
    expect(await hasGps(withXmp(jpeg, '<rdf xmp:CreatorTool="Máy ảnh"/>'))).toBe(false)
  })

  it('a drawing’s size: from its lengths, its box, or what browsers give it', async () => {
    expect(await factsOf(svg('', 'viewBox="0 0 30.4 20"'))).toMatchObject({ widthPx: 30, heightPx: 20 })
    expect(await factsOf(svg('', 'width="60px" height="30" viewBox="0 0 1 1"'))).toMatchObject({ widthPx: 60 })
    expect(await factsOf(svg('', 'width="100%"'))).toMatchObject({ widthPx: 300, heightPx: 150 })
  })

  it('a huge size that a small file claims is a number only', async () => {
    const bomb = Buffer.from(png)
    bomb.writeUInt32BE(2_000_000_000, 16)
    expect(await factsOf(bomb)).toMatchObject({ kind: 'picture', widthPx: 2_000_000_000 })
  })
})

describe('what cannot be read', () => {
  const ftyp = (brands: string) => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brands}`)])
  it.each([
    ['empty', Buffer.alloc(0)],
    ['heic', ftyp('heic\0\0\0\0mif1heic')],
    ['cut-off', jpeg.subarray(0, jpeg.length - 4)],
    ['cut-off', jpeg.subarray(0, 30)],
    ['cut-off', png.subarray(0, png.length - 12)],
    ['cut-off', webp.subarray(0, webp.length - 3)],
    ['cut-off', avif.subarray(0, avif.length - 3)],
    ['cut-off', svg('<path d=').subarray(0, 60)],
    ['svg-program', svg('<script>alert(1)</script>')],
    ['svg-program', svg('<circle r="1" onload="alert(1)"/>')],
    ['svg-program', svg('<a:script xmlns:a="http://www.w3.org/2000/svg">alert(1)</a:script>')],
    ['svg-program', svg('<a href="&#x0006a;ava\tscript&#58;alert(1)">x</a>')],
    ['svg-program', Buffer.from('<?xml-stylesheet type="text/xsl" href="x.xsl"?><svg></svg>')],
    ['cut-off', Buffer.from('<svg '.repeat(500_000))],
    ['unknown', Buffer.from('Đây là thư, không phải ảnh.')],
    ['unknown', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1')],
  ] as const)('%s', async (reason, file) => {
    expect(await factsOf(file)).toEqual({ kind: 'unreadable', bytes: file.length, reason })
  })

  it('never throws, whatever bytes are changed or missing', async () => {
    const sound = [jpeg, withExif(jpeg, { gps: 'taken' }), png, webp, webpLossless, avif, svg(''), glb({})]
    const change = fc.record({ at: fc.nat(2000), to: fc.nat(255) })
    const variant = fc.tuple(fc.constantFrom(...sound), fc.array(change, { maxLength: 8 }), fc.nat(2000))
    await fc.assert(
      fc.asyncProperty(variant, async ([file, changes, length]) => {
        const broken = Buffer.from(file)
        for (const { at, to } of changes) broken[at % broken.length] = to
        const facts = await factsOf(broken.subarray(0, Math.max(1, length)))
        expect(['picture', 'model', 'unreadable']).toContain(facts.kind)
      }),
      { numRuns: 3000, seed: 20_261_123 },
    )
  })
})

describe('the facts of a model', () => {
  const triangles = (count: number) => ({
    asset: { version: '2.0' },
    accessors: [{ componentType: 5126, count: count * 3, type: 'VEC3', min: [0, 0, 0], max: [0, 0, 0] }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0 } }] }],
    nodes: [{ mesh: 0 }],
    scenes: [{ nodes: [0] }],
    scene: 0,
  })

  it('version and triangles, even of a hundred million that are not there', async () => {
    expect(await factsOf(glb(triangles(7)))).toMatchObject({ kind: 'model', version: '2.0', triangles: 7 })
    expect(await factsOf(glb(triangles(1e8)))).toMatchObject({ triangles: 1e8 })
  })

  it('old forms by their version', async () => {
    expect(await factsOf(glb({}, 1))).toMatchObject({ kind: 'model', version: '1.0' })
    expect(await factsOf(glb({ asset: { version: '1.0' } }))).toMatchObject({ kind: 'model', version: '1' })
  })

  it('broken ones, and ones that need other files', async () => {
    const far = glb({ asset: { version: '2.0' }, buffers: [{ uri: 'https://example.com/x.bin', byteLength: 4 }] })
    for (const file of [glb(triangles(7)).subarray(0, 60), glb({}), far]) {
      const facts = await factsOf(file)
      expect(facts).toMatchObject({ kind: 'unreadable', reason: 'model' })
      expect(facts.kind === 'unreadable' && (facts.detail ?? '').length).toBeGreaterThan(5)
    }
  })
})

describe('every file of media/', () => {
  let folder = ''
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'cho-phien-media-'))))
  afterEach(() => rm(folder, { recursive: true }))
  const put = async (path: string, file: Buffer) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), file)
  }

  it('is known by its path, but for links and what systems leave behind', async () => {
    await put('media/Trà/Hộp.JPG', jpeg)
    await put('media/.DS_Store', Buffer.from('x'))
    await put('media/Thumbs.db', Buffer.from('x'))
    await put('products/media/tra.jpg', jpeg)
    await symlink('/etc/hostname', join(folder, 'media/ngoai.jpg'))
    expect([...(await readMedia(folder)).keys()]).toEqual(['media/Trà/Hộp.JPG'])
  })

  it('is not opened when it is far too heavy', async () => {
    await put('media/phim.png', png)
    await truncate(join(folder, 'media/phim.png'), HEAVIEST_OPENED_BYTES + 1)
    const facts = { kind: 'unreadable', bytes: HEAVIEST_OPENED_BYTES + 1, reason: 'too-heavy' }
    expect((await readMedia(folder)).get('media/phim.png')).toEqual(facts)
  })

  it('is none where there is no such folder', async () => {
    expect((await readMedia(join(folder, 'khong-co'))).size).toBe(0)
  })

  it('is read quickly: two hundred pictures in a second or so', async () => {
    const photo = withExif(quartered(1600, 1200).jpegSync(80), { gps: 'taken' })
    for (let i = 0; i < 200; i++) await put(`media/anh-${i}.jpg`, photo)
    const started = performance.now()
    expect((await readMedia(folder)).size).toBe(200)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
