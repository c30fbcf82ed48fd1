import { describe, expect, it } from 'vitest'
import type { LabelQuad } from '#pieces/hall/label-quads.ts'
import { createLabelAtlas } from '#scene/labels/label-atlas.ts'
import type { LabelWords } from '#scene/labels/label-words.ts'
import { measure } from './label-measure.ts'

const quads = Array.from({ length: 3 }, (_, i): LabelQuad => ({
  id: `plinth:${i}`,
  kind: 'plinth',
  pose: { xM: i * 2, zM: 0, yawRad: 0 },
  yM: 0.7,
  widthM: 0.9,
  heightM: 0.1,
  tiltRad: 0,
}))
const EYE = { xM: 0, yM: 1.58, zM: 1.2 }

/** An atlas on a canvas that only writes down which words it was given. */
function open() {
  const painted: string[] = []
  const canvases: { width: number; height: number }[] = []
  const pen = new Proxy(
    {
      font: '',
      measureText: (text: string) => ({ width: measure(text, pen.font) }),
      fillText: painted.push.bind(painted),
    },
    { get: (own, name) => Reflect.get(own, name) ?? (() => undefined) },
  )
  const makeCanvas = () => {
    const canvas = { width: 0, height: 0, getContext: () => pen }
    canvases.push(canvas)
    return canvas as unknown as HTMLCanvasElement
  }
  const words = () => {
    const said = painted.filter((text) => typeof text === 'string')
    painted.length = 0
    return said
  }
  return { atlas: createLabelAtlas(quads, { makeCanvas, anisotropy: 16 }), words, canvases }
}

const say = (...titles: readonly string[]): ReadonlyMap<string, LabelWords> =>
  new Map(titles.map((title, i) => [`plinth:${i}`, { title }]))

describe('the atlas of labels', () => {
  it('paints what is wanted, once', () => {
    const { atlas, words } = open()
    expect(atlas.want(EYE)).toBe(false)
    atlas.setWords(say('Chè', 'Mật ong'))
    expect(words()).toEqual([])
    expect(atlas.want(EYE)).toBe(true)
    expect(words().sort()).toEqual(['Chè', 'Mật ong'])
    expect(atlas.want(EYE)).toBe(false)
    const [page] = atlas.pages()
    expect(page?.labels.map(({ quad }) => quad.id)).toEqual(['plinth:0', 'plinth:1'])
    expect(page?.texture.anisotropy).toBe(4)
  })

  it('paints only other words again, and all of them in other fonts', () => {
    const { atlas, words } = open()
    atlas.setWords(say('Chè', 'Ngô', 'Nặm Đăm'))
    atlas.want(EYE)
    words()
    const version = atlas.pages()[0]?.texture.version ?? 0
    atlas.setWords(say('Tea', 'Corn', 'Nặm Đăm'))
    expect(words().sort()).toEqual(['Corn', 'Tea'])
    expect(atlas.pages()[0]?.texture.version).toBeGreaterThan(version)
    atlas.redraw()
    expect(words().sort()).toEqual(['Corn', 'Nặm Đăm', 'Tea'])
  })

  it('shows no label whose words are gone', () => {
    const { atlas } = open()
    atlas.setWords(say('Chè', 'Ngô'))
    atlas.want(EYE)
    atlas.setWords(say('Chè'))
    expect(atlas.pages().map(({ labels }) => labels.length)).toEqual([1])
  })

  it('gives all memory back, and begins anew', () => {
    const { atlas, words, canvases } = open()
    atlas.setWords(say('Chè'))
    atlas.want(EYE)
    const disposed: string[] = []
    atlas.pages()[0]?.texture.addEventListener('dispose', ({ type }) => disposed.push(type))
    atlas.free()
    expect(disposed).toEqual(['dispose'])
    expect(canvases).toEqual([expect.objectContaining({ width: 0, height: 0 })])
    expect(atlas.pages()).toEqual([])
    words()
    expect(atlas.want(EYE)).toBe(true)
    expect(words()).toEqual(['Chè'])
  })
})
