import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { probableValue } from '#content/probable-value.ts'
import { SCHEMAS } from '#content/kinds.ts'
import { link, pageUrl } from '#content/link.ts'
import {
  aliases,
  colour,
  id,
  isoDate,
  modelPath,
  month,
  months,
  partialDate,
  picturePath,
  shortText,
} from '#content/primitives.ts'
import { sources } from '#content/source.ts'
import type { Schema } from '#content/schema-place.ts'

const barcode = SCHEMAS.product.shape.label.unwrap().shape.barcode
const amount = SCHEMAS.product.shape.price.unwrap().shape.amountVnd
const height = SCHEMAS.booth.shape.plinths.element.shape.heightM
const [phone, email] = link.options

describe('what an author probably meant', () => {
  const cases: readonly (readonly [string, Schema, unknown, string])[] = [
    ['a date', isoDate, '22/11/2026', '"2026-11-22"'],
    ['a date', isoDate, 'ngày 5.1.2026', '"2026-01-05"'],
    ['a date', isoDate, '2026-1-5', '"2026-01-05"'],
    ['a date that no calendar has', isoDate, '31/2/2026', ''],
    ['a month', partialDate, 'tháng 7/2023', '"2023-07"'],
    ['a year', partialDate, 2019, '"2019"'],
    ['a colour', colour, 'c2281f', '"#c2281f"'],
    ['a colour by name', colour, 'đỏ', ''],
    ['a picture', picturePath, 'media/Hộp Chè.JPG', '"media/hop-che.jpg"'],
    ['a picture', picturePath, 'Ảnh\\Chè\\1.png', '"media/anh/che/1.png"'],
    ['a picture of no known ending', picturePath, 'media/a.heic', ''],
    ['a model', modelPath, 'Khèn.GLB', '"media/khen.glb"'],
    ['an id', id, 'Chè Nhà Tôi', '"che-nha-toi"'],
    ['an id of nothing', id, '茶', ''],
    ['a barcode', barcode, '893 1234 567890', '"8931234567890"'],
    ['a barcode', barcode, 8931234567890, '"8931234567890"'],
    ['a phone number', phone.shape.number, '0000 000 001', '"0000000001"'],
    ['a phone number', phone.shape.number, '+84 (0)00.000.000', '"+84000000000"'],
    ['a mail address', email.shape.address, 'mailto: vi-du@example.com', '"vi-du@example.com"'],
    ['a web address', pageUrl, 'example.com/trang', '"https://example.com/trang"'],
    ['a number in quotes', amount, '85.000 đ', '85000'],
    ['a number in quotes', height, '1,5', '1.5'],
    ['a number in quotes', month, ' 3 ', '3'],
    ['a number with its unit', amount, '85 nghìn', '85000'],
    ['a number with its unit', amount, '1,2 triệu', '1200000'],
    ['a number with its unit', month, 'tháng 10', '10'],
    ['a number with a point between thousands', amount, 12.5, '12500'],
    ['two numbers', amount, '85.000đ/hũ 500 ml', ''],
    ['a range of months', months, '10-2', '[10, 11, 12, 1, 2]'],
    ['some months', months, '3, 4 và 9', '[3, 4, 9]'],
    ['a day and a month in the wrong order', isoDate, '2026-22-11', '"2026-11-22"'],
    ['a phone number', phone.shape.number, 912_345_678, '"0912345678"'],
    ['a mail address', email.shape.address, 'vi-du@example,com', '"vi-du@example.com"'],
    ['a picture of a computer', picturePath, 'C:\\Users\\HTX\\Hộp Chè.jpg', '"media/hop-che.jpg"'],
    ['yes', z.boolean(), 'Có', 'true'],
    ['no', z.boolean(), 'không', 'false'],
    ['a text without its language', shortText, 'Chè', '{ "vi": "Chè" }'],
    ['a text with a language too many', aliases.unwrap().element, { vi: 'Chè' }, '"Chè"'],
    ['one item', months, 3, '[3]'],
    ['one item', aliases, 'Chè', '["Chè"]'],
    ['items in one text', aliases, 'Chè, Trà; Chè mây, Tea', '["Chè", "Trà", "Chè mây", …]'],
    ['one item', sources, { kind: 'general-knowledge' }, '[{ "kind": "general-knowledge" }]'],
    ['a list of one', shortText, [{ vi: 'Chè' }], '{ "vi": "Chè" }'],
    ['nothing', shortText, null, ''],
    ['nothing', months, {}, ''],
  ]

  it.each(cases)('by %s: %#', (_what, schema, found, meant) => {
    expect(probableValue(schema, found)).toBe(meant)
  })

  it('is short and harmless, whatever was found', () => {
    for (const found of ['a\u202eb'.repeat(40), 'x'.repeat(100_000), '\ud800', '"', '\n', { vi: { vi: 'x' } }, [[[]]]])
      for (const schema of [shortText, aliases, id, picturePath, sources])
        expect(probableValue(schema, found).length).toBeLessThan(220)
    expect(probableValue(aliases, 'Chè "ngon"')).toBe('["Chè \\"ngon\\""]')
  })
})
