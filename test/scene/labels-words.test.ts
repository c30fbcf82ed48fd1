import { beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '#cli/read-content.ts'
import { labelQuads, type LabelQuad } from '#pieces/hall/label-quads.ts'
import { planHall } from '#plan/plan-hall.ts'
import { labelSize } from '#scene/labels/label-size.ts'
import { labelWords, type LabelContent, type LabelWords } from '#scene/labels/label-words.ts'
import { layOutLabel } from '#scene/labels/lay-out-label.ts'
import { loadLabelFonts, PAINTED, PRINTED } from '#scene/labels/letters.ts'
import { measure } from './label-measure.ts'

let content: LabelContent
let quads: readonly LabelQuad[]

beforeAll(async () => {
  const { content: read } = await readContent('public/content', 'hagiang')
  const hall = read?.halls.get('cho-phien')
  if (read === null || hall === undefined) throw new Error('The shipped hall cannot be read.')
  const news = [...read.news.values()]
  const programme = { news, festivals: [...read.festivals.values()] }
  content = { hall, booths: [...read.booths.values()], products: [...read.products.values()], programme }
  quads = labelQuads(planHall(hall, read.booths))
})

const styleOf = (font: string) => (font.includes('Phudu') ? PAINTED : PRINTED)
const sizeIn = (font: string): number => Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '')

describe('the words of the shipped hall', () => {
  it('fill every place, in both languages', () => {
    for (const lang of ['vi', 'en'] as const) {
      const words = labelWords(content, lang)
      expect(quads.filter(({ id }) => !words.has(id)).map(({ id }) => id)).toEqual([])
    }
  })

  it('are those of the files', () => {
    const words = labelWords(content, 'vi')
    expect(words.get('fascia:che-fin-ho')).toMatchObject({ title: 'Chè Fìn Hò', number: 1 })
    expect(words.get('sign:0')).toEqual({ title: 'Chè', arrow: 'left' })
    expect(labelWords(content, 'en').get('sign:0')?.title).toBe('Tea')
    expect(words.get('news:0')?.text).toBe('29/11/2025')
  })

  it('are fewer while booths and programme are not there yet', () => {
    const { hall, booths } = content
    const faces = booths.map(({ id, number, fascia, summary, colours }) => ({ id, number, fascia, summary, colours }))
    const words = labelWords({ hall, booths: faces, products: [], programme: null }, 'vi')
    expect([...words.keys()].every((id) => /^(fascia|sign):/.test(id))).toBe(true)
    expect(words.size).toBe(12 + hall.signs.length)
  })

  it('fit on their boards with their marks, none cut, none lost', () => {
    for (const lang of ['vi', 'en'] as const) {
      const words = labelWords(content, lang)
      for (const quad of quads) {
        const said = words.get(quad.id)
        if (said === undefined) continue
        const { lines, size } = laidOut(quad, said)
        for (const { x, y, text, font, align } of lines) {
          const wide = measure(text, font)
          const left = align === 'center' ? x - wide / 2 : x
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left + wide).toBeLessThanOrEqual(size.width + 0.1)
          expect(y - styleOf(font).over * sizeIn(font)).toBeGreaterThanOrEqual(-0.1)
          expect(y + styleOf(font).under * sizeIn(font)).toBeLessThanOrEqual(size.height + 0.1)
        }
        const shown = lines
          .map(({ text }) => text)
          .join(' ')
          .replaceAll(' ', '')
        for (const part of [said.title, said.text ?? '']) expect(shown).toContain(part.replaceAll(' ', ''))
      }
    }
  })
})

function laidOut(quad: LabelQuad, said: LabelWords) {
  const size = labelSize(quad)
  const marks = layOutLabel(quad.kind, said, size, measure)
  return { size, lines: marks.flatMap((mark) => (mark.what === 'line' ? [mark] : [])) }
}

describe('a label of any words', () => {
  const LONG = 'Ế'.repeat(400)
  it.each(['fascia', 'plinth', 'poster', 'sign', 'news', 'gate'] as const)('%s holds what is far too long', (kind) => {
    const quad: LabelQuad = {
      id: 'x',
      kind,
      pose: { xM: 0, zM: 0, yawRad: 0 },
      yM: 1,
      widthM: 0.5,
      heightM: 0.1,
      tiltRad: 0,
    }
    const { lines, size } = laidOut(quad, { title: LONG, text: LONG, number: 9999, arrow: 'right' })
    for (const { text, font } of lines) expect(measure(text, font)).toBeLessThanOrEqual(size.width)
    expect(laidOut(quad, { title: '' }).lines.filter(({ text }) => text !== '')).toEqual([])
  })
})

describe('the fonts of labels', () => {
  it('are asked for with and without marks, and may fail to come', async () => {
    const asked: (readonly [string, string | undefined])[] = []
    await loadLabelFonts({
      load: (font, text) => {
        asked.push([font, text])
        return asked.length === 2 ? Promise.reject(new Error('gone')) : Promise.resolve([])
      },
    })
    expect(asked.map(([font]) => font)).toEqual([
      "700 32px Phudu, 'Be Vietnam Pro', sans-serif",
      "400 32px 'Be Vietnam Pro', sans-serif",
      "600 32px 'Be Vietnam Pro', sans-serif",
    ])
    expect(asked.every(([, text]) => text === 'Aế')).toBe(true)
  })
})
