import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Booth } from '#content/booth.ts'
import { labelSize } from '#scene/labels/label-size.ts'
import { labelWords, type LabelContent } from '#scene/labels/label-words.ts'
import { layOutLabel } from '#scene/labels/lay-out-label.ts'
import { pictureField } from '#scene/labels/lay-out-picture.ts'
import { PRINTED_BOLD } from '#scene/labels/letters.ts'
import { measure } from './label-measure.ts'

const COLOURS = { wall: '#cf9458', cloth: '#1a2244', accent: '#f0b93a' }
const poster = { title: { vi: 'Trà', en: 'Tea' }, text: { vi: 'Lá và sương' } }
const made: NonNullable<Booth['pictures']>[number] = {
  src: 'media/doi-960.webp',
  alt: { vi: 'Đồi chè', en: 'Tea hill' },
  widthPx: 960,
  heightPx: 640,
  widthsPx: [320, 480, 960],
  rights: { holder: 'HTX Mây' },
  aiMade: true,
}
const plain: typeof made = { src: 'media/nha.jpg', alt: { vi: 'Ngôi nhà' } }

function wall(own: Pick<LabelContent['booths'][number], 'posters' | 'pictures'>, lang: 'vi' | 'en' = 'vi') {
  const booth = { id: 'b', number: 1, fascia: { vi: 'Gian' }, summary: { vi: 'Một gian' }, colours: COLOURS, ...own }
  const words = labelWords({ hall: { signs: [] }, booths: [booth], products: [], programme: null }, lang)
  return [0, 1, 2, 3, 4].flatMap((i) => words.get(`poster:b:${i}`) ?? [])
}

describe('the boards on the wall of a booth', () => {
  it('show its texts, its pictures after them, and whose it is on what is left', () => {
    const titles = wall({ posters: [poster], pictures: [made, plain] }).map(({ title }) => title)
    expect(titles).toEqual(['Trà', 'Đồi chè', 'Ngôi nhà', 'Gian'])
    expect(wall({ pictures: [plain] }).map(({ title }) => title)).toEqual(['Ngôi nhà', 'Gian'])
    expect(wall({ posters: [poster] }).map(({ title }) => title)).toEqual(['Trà', 'Gian'])
    expect(wall({})).toEqual([])
  })

  it('show the smallest file that is sharp enough, and say whose it is and who made it', () => {
    const [picture, text] = wall({ pictures: [made, plain] })
    expect(picture).toMatchObject({
      title: 'Đồi chè',
      text: 'Ảnh: HTX Mây · ảnh do AI tạo',
      picture: { src: 'media/doi-480.webp', ratio: 1.5 },
    })
    expect(text).toMatchObject({ title: 'Ngôi nhà', text: '', picture: { src: 'media/nha.jpg', ratio: null } })
  })

  it('speak the language asked for', () => {
    const [picture] = wall({ pictures: [made] }, 'en')
    expect(picture).toMatchObject({ title: 'Tea hill', text: 'Photo: HTX Mây · picture made by AI' })
    expect(picture?.picture?.missing).toBe('This picture could not be loaded')
  })
})

const SIZE = labelSize({ kind: 'poster', widthM: 0.9, heightM: 1.1 })
const BOARD = { x: 0, y: 0, ...SIZE }

describe('a board with a picture', () => {
  const someRatio = fc.option(fc.double({ min: 0.01, max: 100, noNaN: true }))
  const someWords = fc.record({
    title: fc.string({ minLength: 1, maxLength: 200 }),
    text: fc.constantFrom('', 'Ảnh: Hợp tác xã Chế biến chè Mây Trắng · ảnh do AI tạo'),
    ratio: someRatio,
    isMissing: fc.boolean(),
  })

  it('has its words below the picture and above its foot, whatever the picture', () => {
    fc.assert(
      fc.property(someWords, ({ title, text, ratio, isMissing }) => {
        const picture = { src: 'media/a.webp', ratio, missing: 'Chưa tải được ảnh này' }
        const print = pictureField(BOARD, picture)
        const marks = layOutLabel('poster', { title, text, picture }, SIZE, measure, isMissing)
        expect(marks.filter(({ what }) => what === 'picture')).toEqual(isMissing ? [] : [{ what: 'picture', ...print }])
        const lines = marks.flatMap((mark) => (mark.what === 'line' ? [mark] : []))
        const inPrint = lines.filter(({ y }) => y < print.y + print.height)
        expect(inPrint.map((line) => line.text).join(' ')).toBe(isMissing ? picture.missing : '')
        for (const line of lines) {
          expect(line.y).toBeLessThan(BOARD.height * 0.96)
          if (line.align === 'left') expect(line.x + measure(line.text, line.font)).toBeLessThanOrEqual(BOARD.width)
        }
      }),
    )
  })

  it('never loses its caption nor its credit, in readable letters', () => {
    const title = 'Bà con bày hàng trong sân chợ phiên vào một buổi sáng mùa thu'
    const text = 'Ảnh: Hợp tác xã Chế biến chè Mây Trắng · ảnh do AI tạo'
    for (const ratio of [0.4, 1, 1.33, 1.5, 3, null]) {
      const picture = { src: 'media/a.webp', ratio, missing: '' }
      const lines = layOutLabel('poster', { title, text, picture }, SIZE, measure).flatMap((mark) =>
        mark.what === 'line' ? [mark] : [],
      )
      expect(lines.map((line) => line.text).join(' ')).toBe(`${title} ${text}`)
      const caption = lines[0]
      expect(caption?.font.startsWith(PRINTED_BOLD.font(1).slice(0, 3))).toBe(true)
      for (const { font } of lines) expect(sizeIn(font)).toBeGreaterThanOrEqual(SIZE.height * 0.027)
    }
  })
})

const sizeIn = (font: string): number => Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '')
