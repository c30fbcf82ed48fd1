import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkContent } from '#check/check-content.ts'
import { GENERATED_ID, generateExhibition } from '#cli/generate/generate-exhibition.ts'
import { readExhibition } from '#content/read-exhibition.ts'

function readGenerated(files: ReadonlyMap<string, string>) {
  const { content, findings } = readExhibition(GENERATED_ID, files)
  if (content === null) throw new Error('exhibition.json cannot be read')
  const surroundings = { today: '2026-11-22', media: new Map(), light: new Map() }
  return { content, findings: [...findings, ...checkContent(content, surroundings)] }
}

const errorsIn = (files: ReadonlyMap<string, string>) =>
  readGenerated(files)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, file, path, args }) => ({ code, file, path, args }))

describe('a generated exhibition', () => {
  it.each([
    { products: 12, halls: 1, seed: 1 },
    { products: 120, halls: 1, seed: 1 },
    { products: 480, halls: 1, seed: 2 },
    { products: 700, halls: 4, seed: 3 },
  ])('of $products products in $halls halls has no error', (size) => {
    const files = generateExhibition(size)
    expect(errorsIn(files)).toEqual([])
    const { content } = readGenerated(files)
    expect([content.products.size, content.halls.size]).toEqual([size.products, size.halls])
  })

  it('has no error, whatever its size and seed', () => {
    const size = fc
      .record({ products: fc.integer({ min: 1, max: 200 }), halls: fc.integer({ min: 1, max: 5 }), seed: fc.nat() })
      .filter(({ products, halls }) => products >= halls)
    fc.assert(
      fc.property(size, (chosen) => {
        expect(errorsIn(generateExhibition(chosen))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('is the same for the same seed, and another for another', () => {
    const size = { products: 30, halls: 2 }
    const [one, same, other] = [7, 7, 8].map((seed) => [...generateExhibition({ ...size, seed })])
    expect(same).toEqual(one)
    expect(other).not.toEqual(one)
  })

  it('has the same entrance hall however large the rest is, but for its makers and doors', () => {
    const [small, large] = [
      { products: 12, halls: 1 },
      { products: 400, halls: 4 },
    ].map((size) => {
      const { content } = readGenerated(generateExhibition({ ...size, seed: 5 }))
      const hall = content.halls.get(content.exhibition.entranceHall)
      const booths = hall?.booths.flatMap(({ booth }) => content.booths.get(booth) ?? []) ?? []
      const shown = booths.flatMap(({ plinths }) => plinths.flatMap((plinth) => plinth.products))
      return {
        hall: { ...hall, doors: [] },
        booths: booths.map((booth) => ({ ...booth, maker: '' })),
        products: shown.map((id) => ({ ...content.products.get(id), maker: '' })),
      }
    })
    expect(small?.products).toHaveLength(12)
    expect(large).toEqual(small)
  })

  it('says that it is none, on every page', () => {
    for (const [path, text] of generateExhibition({ products: 30, halls: 2, seed: 1 }))
      expect(text, path).toMatch(/thử nghiệm|không có thật/i)
  })

  it('shows every product, and leads from the first hall to all others and back', () => {
    const { content, findings } = readGenerated(generateExhibition({ products: 60, halls: 5, seed: 4 }))
    const codes = new Set(findings.map(({ code }) => code))
    expect([...codes]).not.toEqual(expect.arrayContaining(['not-shown']))
    expect([...codes]).not.toEqual(expect.arrayContaining(['door-one-way']))
    expect([...content.halls.values()].map(({ doors }) => doors.map(({ toHall }) => toHall))).toEqual([
      ['nha-2'],
      ['nha-1', 'nha-3'],
      ['nha-2', 'nha-4'],
      ['nha-3', 'nha-5'],
      ['nha-4'],
    ])
  })

  it.each([
    { products: 481, halls: 1 },
    { products: 3, halls: 4 },
    { products: 61, halls: 61 },
  ])('refuses $products products in $halls halls', (size) =>
    expect(() => generateExhibition({ ...size, seed: 1 })).toThrow(RangeError),
  )
})
