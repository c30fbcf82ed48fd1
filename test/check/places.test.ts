import { beforeAll, describe, expect, it } from 'vitest'
import { checkPlaces } from '#check/rules/places.ts'
import { NEW_UNITS, OLD_CITY, OLD_DISTRICTS, OLD_UNITS, wentTo, type OldUnit, type Unit } from '#check/communes.ts'
import type { Finding } from '#content/finding.ts'
import { place, type Place } from '#content/place.ts'
import { readExhibition, type ExhibitionContent } from '#content/read-exhibition.ts'
import { fullFiles } from '../fixtures/read-fixture.ts'

let content: ExhibitionContent
beforeAll(async () => {
  const read = readExhibition('cho-may', await fullFiles())
  if (read.content === null) throw new Error('The full exhibition cannot be read')
  content = read.content
})

function findingsOf(of: Place): readonly Finding[] {
  const [maker] = content.makers.values()
  if (maker === undefined) return []
  const alone = { makers: new Map([[maker.id, { ...maker, place: of }]]), products: new Map(), festivals: new Map() }
  const checked = { content: { ...content, ...alone }, today: '2026-11-22', media: null, light: new Map() }
  return checkPlaces({ ...checked, plans: new Map() })
}

const bare = ({ code, kind, name }: Unit) => ({ code, kind, name })
const districtsOf = (olds: readonly OldUnit[]) =>
  [...new Set(olds.map(({ district }) => district))].map((name) => ({
    name,
    kind: name === OLD_CITY ? 'city' : 'district',
  }))

const placeOf = (news: readonly Unit[], olds: readonly OldUnit[], districts: readonly object[] = districtsOf(olds)) =>
  place.parse({
    now: { communes: news.map(bare), province: 'Tuyên Quang' },
    before: { communes: olds.map(bare), districts, province: 'Hà Giang' },
  })

describe('the table of communes', () => {
  it('holds 73 new units, made of 193 old ones in eleven districts, three of them split', () => {
    expect(NEW_UNITS).toHaveLength(73)
    expect(OLD_UNITS).toHaveLength(193)
    expect(OLD_DISTRICTS.size).toBe(11)
    expect(OLD_UNITS.filter((old) => wentTo(old).length > 1).map(({ name }) => name)).toEqual([
      'Quang Trung',
      'Yên Định',
      'Việt Lâm',
    ])
    expect(NEW_UNITS.filter(({ kind }) => kind === 'ward').map(({ name }) => name)).toEqual([
      'Hà Giang 2',
      'Hà Giang 1',
    ])
  })

  it('has one code for each unit, and one name but for Tả Lủng', () => {
    for (const { code } of [...NEW_UNITS, ...OLD_UNITS]) expect(code).toMatch(/^\d{5}$/)
    expect(new Set(NEW_UNITS.map(({ code }) => code)).size).toBe(73)
    expect(new Set(NEW_UNITS.map(({ name }) => name)).size).toBe(73)
    const names = OLD_UNITS.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual(['Tả Lủng'])
  })
})

describe('a place in old Hà Giang', () => {
  it('is sound with each official pair of names, and each whole commune', () => {
    for (const unit of NEW_UNITS) {
      expect(findingsOf(placeOf([unit], unit.madeFrom))).toEqual([])
      for (const old of unit.madeFrom) expect(findingsOf(placeOf([unit], [old]))).toEqual([])
      expect(findingsOf(placeOf([unit], []))).toEqual([])
    }
  })

  it('is found out with each pair that does not belong together, once', () => {
    for (const [i, unit] of NEW_UNITS.entries()) {
      const other = NEW_UNITS[(i + 7) % NEW_UNITS.length]
      for (const old of unit.madeFrom) {
        if (other === undefined || wentTo(old).includes(other)) continue
        const findings = findingsOf(placeOf([other], [old]))
        expect(findings.map(({ code, path }) => [code, path])).toEqual([
          ['commune-mismatch', 'place.before.communes[0].name'],
        ])
      }
    }
  })

  it('has one finding for one missing district, whatever communes lay in it', () => {
    const olds = OLD_UNITS.filter(({ name }) => name === 'Pả Vi' || name === 'Giàng Chu Phìn')
    const news = NEW_UNITS.filter(({ name }) => name === 'Mèo Vạc')
    const findings = findingsOf(placeOf(news, olds, [{ name: 'Đồng Văn' }]))
    expect(findings.map(({ code, path, args }) => [code, path, args['communes'], args['district']])).toEqual([
      ['commune-district', 'place.before.districts', 'Pả Vi, Giàng Chu Phìn', 'Mèo Vạc'],
    ])
  })

  it('says that an old name stands for a new one, and where it went', () => {
    const [finding] = findingsOf(
      place.parse({
        now: { communes: [{ name: 'Yên Định' }], province: 'Tuyên Quang' },
        before: { communes: [], districts: [{ name: 'Bắc Mê' }], province: 'Hà Giang' },
      }),
    )
    expect(finding?.args['nowIn']).toBe('Ngọc Đường / Minh Ngọc')
  })

  it('may be misspelt only in capitals, and is shown with what was meant', () => {
    const written = (name: string, before: string) =>
      findingsOf(
        place.parse({
          now: { communes: [{ name }], province: 'tuyên quang' },
          before: { communes: [{ name: before }], districts: [], province: 'HÀ GIANG' },
        }),
      )
    expect(written('LŨNG CÚ', 'lũng cú')).toEqual([])
    expect(written('Lung Cu', 'Lũng Cú').map(({ args }) => args['nearest'])).toEqual(['Lũng Cú'])
    expect(written('Xã Lũng Cú', 'Xã Lũng Cú').map(({ args }) => args['nearest'])).toEqual(['Lũng Cú', 'Lũng Cú'])
    const [hostile] = written(`${'x'.repeat(60)}`, 'Lũng Cú')
    expect(hostile?.args['nearest']).toBe('')
  })

  it('is no business of the table elsewhere', () => {
    const elsewhere = { communes: [{ name: 'Mây Trắng', code: '99901' }], province: 'Vân Sơn' }
    expect(findingsOf(place.parse({ now: elsewhere }))).toEqual([])
    const oldTuyenQuang = { communes: [{ name: 'Tân Trào' }], province: 'Tuyên Quang' }
    expect(findingsOf(place.parse({ now: oldTuyenQuang, before: oldTuyenQuang }))).toEqual([])
    expect(findingsOf(place.parse({ now: oldTuyenQuang }))).toEqual([])
  })
})
