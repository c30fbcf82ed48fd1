import { describe, expect, it } from 'vitest'
import { exampleOf } from '#content/example-of.ts'
import type { JsonPath } from '#content/finding.ts'
import { SCHEMAS } from '#content/kinds.ts'
import { pageUrl } from '#content/link.ts'
import { colour, id, isoDate, modelPath, partialDate, picturePath } from '#content/primitives.ts'
import { examplesOf, placeAt } from '#content/schema-place.ts'

const file = {
  name: { vi: 'Chè' },
  links: [{ type: 'phone', number: '1' }, { type: 'shopee' }, { type: 'fax' }, 5],
  pictures: [{ src: 'media/a.jpg', alt: {} }],
  exhibit: { kind: 'glb' },
}
const at = (...path: JsonPath) => placeAt(SCHEMAS.product, file, path)

describe('what the schemas know of a place', () => {
  it('is its explanation, of the field first and of the form last', () => {
    expect(at('name').abouts).toEqual(['Tên sản phẩm — Name of the product'])
    expect(at('maker').abouts[0]).toBe('Mã nhà làm — Id of the maker')
    expect(at('maker').abouts.at(-1)).toMatch(/^Mã: chữ thường/)
    expect(at('label', 'barcode').abouts).toHaveLength(1)
  })

  it('of a text in one language, and of an item, tells of the whole', () => {
    expect(at('name', 'vi').field).toBe('name.vi')
    expect(at('name', 'vi').abouts[0]).toBe('Tên sản phẩm — Name of the product')
    expect(at('festivals', 0).field).toBe('festivals')
    expect(at('festivals', 0).abouts[0]).toBe('Lễ hội liên quan — Related festivals')
    expect(at('peoples', 2, 'vi').field).toBe('peoples.vi')
    expect(at('vi').field).toBe('vi')
  })

  it('is what may stand there, of the form that the file itself names', () => {
    expect(at().keys).toContain('seasonMonths')
    expect(at('links', 0).keys).toEqual(['type', 'number', 'label', 'checkedOn'])
    expect(at('links', 1).keys).toEqual(['type', 'url', 'label', 'checkedOn'])
    expect(at('exhibit').keys).toEqual(['kind', 'src', 'heightM', 'package'])
    for (const path of [
      ['links', 2],
      ['links', 3],
    ] as const)
      expect(at(...path).keys).toEqual(['type'])
    expect(at('links', 2, 'type').abouts).toEqual(['Loại liên kết — Type of link'])
  })

  it('is what stands there', () => {
    expect(at('links', 0, 'number').found).toBe('1')
    expect(at('pictures', 0, 'rights', 'holder').found).toBeUndefined()
  })

  it('is what its usual fault is called', () => {
    expect(at('links', 0, 'number').codeOf('shape-format')).toBe('phone-malformed')
    expect(at('links', 0, 'number').codeOf('shape-missing')).toBe('shape-missing')
    expect(at('pictures', 0, 'alt').codeOf('shape-missing')).toBe('picture-no-alt')
    expect(at('pictures', 0, 'alt', 'vi').codeOf('shape-too-short')).toBe('picture-no-alt')
    expect(at('pictures', 0, 'alt', 'en').codeOf('shape-too-short')).toBe('shape-too-short')
    // The text that pictures have in common with all else is not marked.
    expect(at('summary').codeOf('shape-missing')).toBe('shape-missing')
  })

  it.each([
    [['khong-co']],
    [['khong-co', 'sau-nua', 0]],
    [['name', 0]],
    [['toString']],
    [['__proto__', 'constructor']],
    [['links', 99, 'url']],
    [['aliases', 'x']],
    [[0]],
    [['']],
  ] as const)('is nothing at %j, and is said without a throw', (path) => {
    expect(at(...path).schema).toBeNull()
    expect(at(...path).keys).toEqual([])
    for (const strange of [null, 5, 'x', [], undefined])
      expect(placeAt(SCHEMAS.product, strange, path).schema).toBeNull()
  })
})

describe('an example', () => {
  it('has the required fields, and words of the author’s own as …', () => {
    const product = SCHEMAS.product.shape
    expect(exampleOf(product.name)).toBe('{ "vi": "…" }')
    expect(exampleOf(product.exhibit)).toBe('{ "kind": "package", "package": "tea-tin" }')
    expect(exampleOf(product.sources)).toBe('[{ "kind": "web", "url": "https://example.com/trang" }]')
    expect(exampleOf(product.seasonMonths)).toBe('[1]')
    expect(exampleOf(product.groupVerified)).toBe('true')
  })

  it.each([id, isoDate, partialDate, colour, picturePath, modelPath, pageUrl])(
    'that a schema gives fits it',
    (schema) => {
      expect(examplesOf(schema).length).toBeGreaterThan(0)
      for (const one of examplesOf(schema)) expect(schema.safeParse(one).success, String(one)).toBe(true)
    },
  )
})
