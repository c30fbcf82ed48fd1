import { describe, expect, it, vi } from 'vitest'
import type { LabelQuad } from '#pieces/hall/label-quads.ts'
import { createLabelAtlas } from '#scene/labels/label-atlas.ts'
import type { LabelWords } from '#scene/labels/label-words.ts'
import { fakePictures, settled } from './fake-pictures.ts'
import { measure } from './label-measure.ts'

const quads = [0, 1].map((i): LabelQuad => ({
  id: `poster:b:${i}`,
  kind: 'poster',
  pose: { xM: i * 1.1, zM: 0, yawRad: 0 },
  yM: 1.6,
  widthM: 0.9,
  heightM: 1.1,
  tiltRad: 0,
}))
const at = (zM: number) => ({ xM: 0, yM: 1.58, zM })
const [NEAR, LANE, FAR] = [at(1.9), at(9), at(14)]

const said = (title: string, missing: string, src = 'media/a.webp'): LabelWords => ({
  title,
  text: 'Ảnh: HTX',
  picture: { src, ratio: 1.5, missing },
})
const VI = new Map([
  ['poster:b:0', { title: 'Trà', text: 'Lá và sương' }],
  ['poster:b:1', said('Đồi chè', 'Chưa tải được')],
])
const EN = new Map([
  ['poster:b:0', { title: 'Tea', text: 'Leaf and mist' }],
  ['poster:b:1', said('Tea hill', 'Not loaded')],
])

/** An atlas on a canvas that only writes down texts and pictures. */
function open(words: ReadonlyMap<string, LabelWords> = VI) {
  const line = fakePictures()
  const painted: unknown[] = []
  const pen = new Proxy(
    {
      font: '',
      measureText: (text: string) => ({ width: measure(text, pen.font) }),
      fillText: (text: string) => void painted.push(text),
      drawImage: (image: ImageBitmap) => void painted.push(image),
    },
    { get: (own, name) => Reflect.get(own, name) ?? (() => undefined) },
  )
  const onPicture = vi.fn()
  const atlas = createLabelAtlas(quads, {
    makeCanvas: () => ({ width: 0, height: 0, getContext: () => pen }) as unknown as HTMLCanvasElement,
    anisotropy: 1,
    loadPicture: line.load,
    onPicture,
  })
  atlas.setWords(words)
  return { ...line, atlas, onPicture, painted: () => painted.splice(0) }
}

describe('a picture on a board', () => {
  it('is asked for only from near, as large as its place on the page', () => {
    const { atlas, asked } = open()
    atlas.want(FAR)
    expect(asked()).toEqual([])
    atlas.want(LANE)
    const [first = ''] = asked()
    expect(first).toMatch(/^media\/a\.webp \d+$/)
    expect(Number(first.split(' ')[1])).toBeLessThan(200)
  })

  it('is painted when it has come, at the next call', async () => {
    const { atlas, painted, end, onPicture } = open()
    atlas.want(NEAR)
    expect(painted()).toEqual(expect.arrayContaining(['Đồi chè', 'Ảnh: HTX', 'Lá và sương']))
    const version = atlas.pages()[0]?.texture.version ?? 0
    const image = end('media/a.webp')
    await settled()
    expect(onPicture).toHaveBeenCalledTimes(1)
    expect(painted()).toEqual([])
    expect(atlas.paintPictures()).toBe(true)
    expect(painted()).toEqual([image, 'Đồi chè', 'Ảnh: HTX'])
    expect(atlas.pages()[0]?.texture.version).toBeGreaterThan(version)
    expect(atlas.paintPictures()).toBe(false)
    expect(painted()).toEqual([])
  })

  it('comes sharper from nearer, and is there meanwhile', async () => {
    const { atlas, asked, painted, end } = open()
    atlas.want(LANE)
    const coarse = end('media/a.webp')
    await settled()
    atlas.paintPictures()
    painted()
    atlas.want(NEAR)
    expect(painted()).toContain(coarse)
    const widths = asked().map((one) => Number(one.split(' ')[1]))
    expect(widths).toHaveLength(2)
    expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? 0))
  })

  it('stays in another language, with other words, and is not loaded again', async () => {
    const { atlas, asked, painted, end, closed } = open()
    atlas.want(NEAR)
    const image = end('media/a.webp')
    await settled()
    atlas.paintPictures()
    painted()
    atlas.setWords(EN)
    expect(painted()).toEqual(expect.arrayContaining([image, 'Tea hill']))
    atlas.want(NEAR)
    expect(asked()).toHaveLength(1)
    expect(closed()).toEqual([])
  })

  it('that cannot be had leaves its words, and says so, in each language', async () => {
    const { atlas, asked, painted, fail } = open()
    for (let i = 0; i < 4; i++) {
      atlas.want(NEAR)
      fail('media/a.webp')
      await settled()
    }
    expect(asked()).toHaveLength(2)
    painted()
    atlas.paintPictures()
    expect(painted()).toEqual(['Chưa tải được', 'Đồi chè', 'Ảnh: HTX'])
    atlas.setWords(EN)
    expect(painted()).toEqual(expect.arrayContaining(['Not loaded', 'Tea hill']))
  })

  it('is given back when its words are gone, or name another', async () => {
    const { atlas, asked, end, closed } = open()
    atlas.want(NEAR)
    const image = end('media/a.webp')
    await settled()
    atlas.setWords(new Map([...VI, ['poster:b:1', said('Nương', '', 'media/b.webp')]]))
    expect(closed()).toEqual([image])
    atlas.want(NEAR)
    expect(asked().at(-1)).toMatch(/^media\/b\.webp/)
    const other = end('media/b.webp')
    await settled()
    atlas.setWords(new Map())
    expect(closed()).toEqual([image, other])
  })

  it('is given back with the atlas', async () => {
    const { atlas, end, closed, signalOf } = open()
    atlas.want(NEAR)
    const image = end('media/a.webp')
    await settled()
    atlas.free()
    expect(closed()).toEqual([image])
    expect(signalOf('media/a.webp')?.aborted).toBe(true)
  })
})
