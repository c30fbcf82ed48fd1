// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { PlaceLines } from '#card/place-section.tsx'
import type { Place } from '#content/place.ts'
import { prerendered, readText } from './stand.tsx'
import { THONG_NGUYEN } from './things.ts'

const lines = (place: Place | undefined, lang: 'vi' | 'en' = 'vi') => {
  const page = prerendered(<PlaceLines place={place} />, { lang })
  return page.querySelector('.place') === null
    ? [readText(page)]
    : [...page.querySelectorAll('.place > *')].map(readText)
}
const communes = (...names: string[]) => names.map((name) => ({ kind: 'commune' as const, name }))

describe('a place', () => {
  it('has its names of today and those before July 2025', () => {
    expect(lines(THONG_NGUYEN)).toEqual([
      'Xã Thông Nguyên, tỉnh Tuyên Quang',
      '(trước 7/2025: xã Thông Nguyên, huyện Hoàng Su Phì, tỉnh Hà Giang)',
    ])
    expect(lines(THONG_NGUYEN, 'en')).toEqual([
      'Thông Nguyên commune, Tuyên Quang province',
      '(before July 2025: Thông Nguyên commune, Hoàng Su Phì district, Hà Giang province)',
    ])
  })

  it('has the layer that is known', () => {
    const { now, before } = THONG_NGUYEN
    expect(lines({ now })).toEqual(['Xã Thông Nguyên, tỉnh Tuyên Quang'])
    expect(lines({ before })).toEqual(['(trước 7/2025: xã Thông Nguyên, huyện Hoàng Su Phì, tỉnh Hà Giang)'])
    expect(lines({ detail: { vi: 'Thôn Không Có' } })).toEqual(['Thôn Không Có'])
    expect(lines(undefined)).toEqual(['chưa cập nhật'])
  })

  it('says each kind of unit', () => {
    const place: Place = {
      now: { communes: [{ kind: 'ward', name: 'Hà Giang 1' }], province: 'Tuyên Quang' },
      before: {
        communes: [
          { kind: 'township', name: 'Phó Bảng' },
          { kind: 'ward', name: 'Trần Phú' },
        ],
        districts: [
          { kind: 'district', name: 'Đồng Văn' },
          { kind: 'city', name: 'Hà Giang' },
        ],
        province: 'Hà Giang',
      },
    }
    expect(lines(place)).toEqual([
      'Phường Hà Giang 1, tỉnh Tuyên Quang',
      '(trước 7/2025: thị trấn Phó Bảng, phường Trần Phú, huyện Đồng Văn, thành phố Hà Giang, tỉnh Hà Giang)',
    ])
  })

  it('of no commune is its province, and of many is counted', () => {
    expect(lines({ now: { communes: [], province: 'Tuyên Quang' } })).toEqual(['Tỉnh Tuyên Quang'])
    expect(lines({ now: { communes: communes('A', 'B', 'C', 'D'), province: 'Tuyên Quang' } })).toEqual([
      'Xã A, xã B, xã C, xã D, tỉnh Tuyên Quang',
    ])
    expect(lines({ now: { communes: communes('A', 'B', 'C', 'D', 'E'), province: 'Tuyên Quang' } })).toEqual([
      '5 xã, phường, tỉnh Tuyên Quang',
    ])
  })

  it('begins with a capital that Vietnamese has', () => {
    const now = { communes: [], province: '' }
    expect(lines({ now }, 'en')[0]).toMatch(/^ ?province$/)
  })
})
