import { beforeAll, describe, expect, it } from 'vitest'
import { checkContent } from '#check/check-content.ts'
import type { Finding } from '#content/finding.ts'
import { severityOf } from '#content/finding-codes.ts'
import { readExhibition, type ReadResult } from '#content/read-exhibition.ts'
import { findingSentence } from '#text/finding-sentence.ts'
import { brokenFiles } from '../fixtures/read-fixture.ts'

/** Everything that reading and references find wrong with the broken exhibition; other rules have cases. File, code, path, line (none where there is no text to point at). */
const EXPECTED: readonly (readonly [file: string, code: Finding['code'], path: string, line?: number])[] = [
  ['ghi-chu.json', 'file-unexpected', '', 1],
  ['product/sai-thu-muc.json', 'file-unexpected', '', 1],
  ['products/tra/nam-sau.json', 'file-unexpected', '', 1],
  ['booths/gian-hong.json', 'json-broken', '', 10],
  ['makers/nha-hong.json', 'phone-malformed', 'contacts[0].number', 7],
  ['makers/nha-hong.json', 'shape-format', 'contacts[1].address', 8],
  ['festivals/hoi-hong.json', 'shape-not-one-of', 'dateRule.kind', 7],
  ['news/khong-nguon.json', 'text-markup', 'body.vi', 7],
  ['news/khong-nguon.json', 'shape-too-short', 'sources', 8],
  ['products/anh-khong-loi.json', 'picture-no-alt', 'pictures[0].alt', 7],
  ['products/chu-thich.json', 'json-broken', '', 6],
  ['products/constructor-key.json', 'json-forbidden-key', 'label.constructor', 7],
  ['products/cut-ngang.json', 'json-broken', '', 4],
  ['products/hai-lan.json', 'json-key-twice', 'summary', 7],
  ['products/hien-vat-la.json', 'shape-not-one-of', 'exhibit.kind', 7],
  ['products/hien-vat-thieu.json', 'shape-missing', 'exhibit.kind', 7],
  ['products/json-hong.json', 'json-broken', '', 7],
  ['products/khoa-la.json', 'shape-unknown-key', 'pirce', 7],
  ['products/ky-tu-an.json', 'text-unseen-character', 'name.vi', 4],
  ['products/ky-tu-le.json', 'text-unseen-character', 'name.vi', 4],
  ['products/lien-ket-js.json', 'link-scheme', 'links[0].url', 7],
  ['products/lien-ket-la.json', 'shape-not-one-of', 'links[0].type', 7],
  ['products/lien-ket-san.json', 'link-host', 'links[1].url', 9],
  ['products/ma-danh-rieng.json', 'id-reserved', 'id', 3],
  ['products/ma-khac.json', 'id-file-name', 'id', 3],
  ['products/mang.json', 'json-not-an-object', '', 1],
  ['products/ngay-la.json', 'shape-format', 'ocop.compiledOn', 7],
  ['products/ngoac-cong.json', 'json-broken', '', 7],
  ['products/nhom-la.json', 'shape-not-one-of', 'subgroup', 7],
  ['products/phien-ban-cu.json', 'version-old', 'schemaVersion', 2],
  ['products/phien-ban-moi.json', 'version-unknown', 'schemaVersion', 2],
  ['products/proto.json', 'json-forbidden-key', '__proto__', 7],
  ['products/qua-dai.json', 'shape-too-long', 'partners[0]', 7],
  ['products/qua-ngan.json', 'shape-too-short', 'story.vi', 7],
  ['products/qua-sau.json', 'json-too-deep', '', 1],
  ['products/rong.json', 'json-broken', '', 1],
  ['products/sai-bang-ma.json', 'file-unreadable', '', 1],
  ['products/sai-kieu.json', 'shape-type', 'name', 4],
  ['products/sai-kieu.json', 'shape-type', 'aliases', 7],
  ['products/so-lon.json', 'shape-too-big', 'price.amountVnd', 7],
  ['products/so-nho.json', 'shape-too-small', 'ocop.stars', 7],
  ['products/the-html.json', 'text-markup', 'name.vi', 4],
  ['products/thieu-ten.json', 'shape-missing', 'name', 1],
  ['products/to-hop.json', 'text-not-nfc', 'name.vi', 4],
  ['halls/nha-lap.json', 'reference-twice', 'booths[0].booth'],
  ['halls/nha-lap.json', 'reference-broken', 'booths[1].booth'],
  ['halls/nha-lap.json', 'reference-unknown', 'booths[2].booth'],
  ['halls/nha-lap.json', 'reference-unknown', 'doors[0].toHall'],
  ['halls/nha-lap.json', 'reference-broken', 'gates[0].festival'],
  ['booths/gian-lac.json', 'reference-broken', 'plinths[0].products[0]'],
  ['booths/gian-lac.json', 'reference-unknown', 'plinths[1].products[1]'],
  ['products/tham-chieu-hong.json', 'reference-broken', 'maker'],
  ['products/tham-chieu-lac.json', 'reference-unknown', 'maker'],
  ['products/tham-chieu-lac.json', 'reference-unknown', 'festivals[0]'],
  ['tours/tuyen-lac.json', 'reference-unknown', 'stops[0].at.id'],
  ['tours/tuyen-lac.json', 'reference-unknown', 'stops[1].at.id'],
]

let result: ReadResult
let findings: readonly Finding[]
beforeAll(async () => {
  result = readExhibition('cho-hong', await brokenFiles())
  const ofRules =
    result.content === null ? [] : checkContent(result.content, { today: '2026-11-22', media: null, light: new Map() })
  findings = [...result.findings, ...ofRules.filter(({ code }) => code.startsWith('reference-'))]
})

const line = (row: readonly unknown[]): string => JSON.stringify(row)

describe('the exhibition whose files are broken, one per way', () => {
  it('gets exactly the findings it deserves, each at its file, path and line', () => {
    const found = findings.map(({ file, code, path, line: at }) =>
      at === undefined ? [file, code, path] : [file, code, path, at],
    )
    const expected = EXPECTED.map(([file, ...rest]) => [`cho-hong/${file}`, ...rest])
    expect(found.map(line).sort()).toEqual(expected.map(line).sort())
  })

  it('calls a warning what is still shown, and the rest an error', () => {
    for (const { code, severity } of findings) expect([code, severity]).toEqual([code, severityOf(code)])
  })

  it('says each of them in both languages, with nothing left blank', () => {
    for (const { code, args } of findings)
      for (const lang of ['vi', 'en'] as const) {
        const sentence = findingSentence(code, args, lang)
        expect(sentence).not.toMatch(/undefined|\[object|NaN/)
        expect(sentence.length).toBeGreaterThan(10)
      }
  })

  const sentenceOf = (file: string) => {
    const finding = findings.find((one) => one.file === `cho-hong/products/${file}.json`)
    return finding === undefined ? '' : findingSentence(finding.code, finding.args, 'en')
  }

  it('says which word was probably meant, and what to write', () => {
    expect(sentenceOf('khoa-la')).toContain('You probably mean “price”: write it so.')
    expect(sentenceOf('thieu-ten')).toBe('“name” (Name of the product) is missing. Add: "name": { "vi": "…" }.')
    expect(sentenceOf('json-hong')).toBe('A comma is missing after "tea". Add a , right here.')
    expect(sentenceOf('ngoac-cong')).toContain('“subgroup”')
    expect(sentenceOf('hai-lan')).toContain('in line 5')
  })

  it('shows in the sentence what was found, not what holds it', () => {
    expect(sentenceOf('lien-ket-san')).toContain('“https://shopee.vn.example.com/vi-du-hu-cau”')
    expect(sentenceOf('lien-ket-la')).toContain('“fax”')
    expect(sentenceOf('hien-vat-la')).toContain('“hologram”')
  })

  it('still opens the rest', () => {
    const { content } = result
    expect(content?.exhibition.name.en).toBe('The Broken Fair (test)')
    expect([...(content?.halls.keys() ?? [])]).toEqual(['nha-lanh', 'nha-lap'])
    expect([...(content?.booths.keys() ?? [])]).toEqual(['gian-lac', 'gian-lanh'])
    expect([...(content?.products.keys() ?? [])].sort()).toEqual([
      'khong-bay',
      'ma-khac',
      'mon-lanh',
      'mon-lanh-hai',
      'phien-ban-cu',
      'tham-chieu-hong',
      'tham-chieu-lac',
      'to-hop',
    ])
    expect(content?.products.get('phien-ban-cu')?.seasonMonths).toEqual([3, 4])
    expect(content?.products.get('to-hop')?.name.vi).toBe('Chè dây'.normalize('NFC'))
    expect(content?.products.get('ma-khac')?.id).toBe('ma-khac')
    expect([...(content?.tours.keys() ?? [])]).toEqual(['tuyen-lac'])
  })

  it('remembers which files are broken, so that their places can be marked', () => {
    expect(result.content?.broken.get('booth:gian-hong')).toBe('cho-hong/booths/gian-hong.json')
    expect(result.content?.broken.get('product:sai-bang-ma')).toBe('cho-hong/products/sai-bang-ma.json')
    const brokenProducts = [...(result.content?.broken.keys() ?? [])].filter((key) => key.startsWith('product:'))
    expect(brokenProducts).toHaveLength(31)
  })
})
