import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastOf, readableOn } from '#scene/labels/contrast.ts'
import { fitText, heightOf, type Box, type Letters } from '#scene/labels/fit-text.ts'
import { fasciaColours, gateColours, LEAST_CONTRAST, paperColours, signColours } from '#scene/labels/label-colours.ts'
import { linesIn, type Mark } from '#scene/labels/label-marks.ts'
import { measure } from './label-measure.ts'

const LETTERS: Letters = {
  font: (size) => `600 ${size}px Some`,
  largest: 60,
  smallest: 9,
  pitch: 1.2,
  over: 1.1,
  under: 0.3,
}

const someText = fc.oneof(
  fc.string({ maxLength: 160 }),
  fc
    .array(fc.constantFrom('Chè', 'Shan', 'tuyết', 'Ế', 'Ẫn', 'ẶỠ', '绿茶', 'nghiêng…', 'a\u00a0b', 'W'.repeat(40)), {
      maxLength: 30,
    })
    .map((words) => words.join(' ')),
)
const someBox: fc.Arbitrary<Box> = fc.record({
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 400 }),
  mostLines: fc.integer({ min: 1, max: 9 }),
})
const withoutSpace = (text: string): string => text.normalize('NFC').replace(/\s/gu, '')

describe('fitted text', () => {
  it('is never wider nor higher than its box, at any length', () => {
    fc.assert(
      fc.property(someText, someBox, (text, box) => {
        const { lines, size } = fitText(text, box, LETTERS, measure)
        expect(lines.length).toBeLessThanOrEqual(box.mostLines)
        expect(heightOf(lines.length, size, LETTERS)).toBeLessThanOrEqual(box.height)
        for (const line of lines) expect(measure(line, LETTERS.font(size))).toBeLessThanOrEqual(box.width)
      }),
    )
  })

  it('loses nothing, but with an ellipsis', () => {
    fc.assert(
      fc.property(someText, someBox, (text, box) => {
        const { lines, isCut } = fitText(text, box, LETTERS, measure)
        const shown = withoutSpace(lines.join(''))
        if (!isCut) expect(shown).toBe(withoutSpace(text.trim()))
        else if (lines.at(-1)?.endsWith('…') === true)
          expect(withoutSpace(text).startsWith(shown.slice(0, -1))).toBe(true)
      }),
    )
  })

  it('takes two even lines rather than one and a word', () => {
    const box = { width: 300, height: 200, mostLines: 2 }
    const { lines } = fitText('Bạch trà Shan tuyết Tây Côn Lĩnh', box, LETTERS, measure)
    expect(lines).toEqual(['Bạch trà Shan', 'tuyết Tây Côn Lĩnh'])
  })

  it('is cut only at the smallest', () => {
    const { size, lines, isCut } = fitText(
      'một hai ba bốn năm',
      { width: 40, height: 30, mostLines: 2 },
      LETTERS,
      measure,
    )
    expect({ size, lines, isCut }).toEqual({ size: 9, lines: ['một hai', 'ba bốn…'], isCut: true })
  })

  it('keeps letters with their marks when it must part a word', () => {
    const text = 'Ẫ\u0331'.repeat(30)
    const { lines } = fitText(text, { width: 60, height: 90, mostLines: 4 }, LETTERS, measure)
    for (const line of lines) expect(line).toMatch(/^(Ẫ\u0331)*…?$/u)
  })
})

describe('lines in a field', () => {
  it('keep their marks inside of it, above and below', () => {
    fc.assert(
      fc.property(someText, someBox, (text, box) => {
        const fitted = fitText(text, box, LETTERS, measure)
        const marks = linesIn({ x: 5, y: 7, ...box }, fitted, { ...LETTERS, colour: '#000', align: 'center' })
        const feet = marks.flatMap((mark: Mark) => (mark.what === 'line' ? [mark.y] : []))
        for (const y of feet) {
          expect(y - LETTERS.over * fitted.size).toBeGreaterThanOrEqual(7 - 1e-6)
          expect(y + LETTERS.under * fitted.size).toBeLessThanOrEqual(7 + box.height + 1e-6)
        }
      }),
    )
  })
})

describe('the colours of labels', () => {
  const someColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
  const someColours = fc.record({ wall: someColour, cloth: someColour, accent: someColour })

  it('knows contrast as WCAG does', () => {
    expect(contrastOf('#000', '#fff')).toBeCloseTo(21)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it('finds a readable colour on any ground', () => {
    fc.assert(
      fc.property(someColour, someColour, (ground, wished) => {
        expect(contrastOf(readableOn(ground, wished, '#ffffff', 4.5), ground)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  it('are read in whatever colours a booth has', () => {
    fc.assert(
      fc.property(fc.option(someColours, { nil: undefined }), (colours) => {
        const { ground, letters, plate, number } = fasciaColours(colours)
        const { paper, ink, title } = paperColours(colours)
        for (const [a, b] of [
          [letters, ground],
          [number, plate],
          [ink, paper],
          [title, paper],
        ] as const)
          expect(contrastOf(a, b)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      }),
    )
    for (const { letters, ground, plate } of [signColours(), gateColours()]) {
      expect(contrastOf(letters, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      expect(contrastOf(plate, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
    }
  })
})
