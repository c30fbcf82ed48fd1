// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { FestivalSheet } from '#card/festival-sheet.tsx'
import { FestivalWhen, whenText } from '#card/festival-when.tsx'
import type { Festival } from '#content/festival.ts'
import { wordsOf } from '#text/words.ts'
import { addresses, prerendered, readText } from './stand.tsx'
import { aFestival } from './things.ts'

const DAY = { month: 10, day: 16 }

describe('when a festival is', () => {
  it.each<[rule: Festival['dateRule'], vi: string, en: string]>([
    [{ kind: 'announced' }, 'Công bố từng năm', 'Announced each year'],
    [
      { kind: 'announced', usualMonths: [10, 11] },
      'Công bố từng năm, thường vào tháng 10–11',
      'Announced each year, usually in October–November',
    ],
    [{ kind: 'lunar', on: DAY }, '16/10 âm lịch', 'day 16 of lunar month 10'],
    [
      { kind: 'lunar', on: DAY, until: { month: 10, day: 17 } },
      'từ 16/10 âm lịch đến 17/10 âm lịch',
      'from day 16 of lunar month 10 to day 17 of lunar month 10',
    ],
    [
      { kind: 'lunar', on: DAY, seasonUntil: { month: 1, day: 15 } },
      '16/10 âm lịch; mùa lễ kéo dài đến 15/1 âm lịch',
      'day 16 of lunar month 10; the season lasts until day 15 of lunar month 1',
    ],
    [{ kind: 'window', usualMonths: [12, 1] }, 'Thường vào tháng 12–1 (dương lịch)', 'Usually in December–January'],
    [{ kind: 'unknown' }, 'Ngày: chưa cập nhật', 'Date: not yet provided'],
  ])('is said by its rule: %j', (rule, vi, en) => {
    expect(whenText(rule, wordsOf('vi'), 'vi')).toBe(vi)
    expect(whenText(rule, wordsOf('en'), 'en')).toBe(en)
    const page = prerendered(<FestivalWhen festival={aFestival({ dateRule: rule })} />)
    expect(readText(page.querySelector('.when')).toLowerCase()).toBe(vi.toLowerCase())
  })

  it('counts no days on a prerendered page', () => {
    const festival = aFestival({
      dateRule: { kind: 'announced' },
      editions: [{ year: 2026, start: '2026-11-28', end: '2026-11-30' }],
    })
    expect(prerendered(<FestivalWhen festival={festival} />, { today: '2026-11-22' }).innerHTML).toBe(
      prerendered(<FestivalWhen festival={festival} />, { today: '2027-01-01' }).innerHTML,
    )
  })

  it('lists the editions that are known, each as far as it is', () => {
    const editions: Festival['editions'] = [
      {
        year: 2026,
        start: '2026-11-28',
        end: '2026-11-30',
        opensOn: '2026-11-28',
        sourceUrl: 'https://example.com/hoi',
        note: { vi: 'Ghi chú.' },
      },
      { year: 2025, start: '2025-11-29' },
      { year: 2024, opensOn: '2024-11-23', sourceUrl: 'javascript:alert(1)' },
      { year: 2023 },
    ]
    const page = prerendered(<FestivalWhen festival={aFestival({ editions })} />)
    expect([...page.querySelectorAll('li')].map(readText)).toEqual([
      'Năm 2026: 28/11/2026 – 30/11/2026 · khai mạc 28/11/2026 · Ghi chú. · Xem nguồn (mở trang khác)',
      'Năm 2025: 29/11/2025 – 29/11/2025',
      'Năm 2024 · khai mạc 23/11/2024 · Xem nguồn',
      'Năm 2023',
    ])
    expect(addresses(page)).toEqual(['https://example.com/hoi'])
  })

  it('is no invitation to a private rite, and a sacred one asks for respect', () => {
    const sheet = (fields: Partial<Festival>) => readText(prerendered(<FestivalSheet festival={aFestival(fields)} />))
    expect(sheet({ private: true })).toContain('không mở cho khách')
    expect(sheet({ private: true })).not.toContain('xin xem thông báo')
    expect(sheet({ sacred: true })).toContain('Xin xem với lòng tôn trọng')
    expect(sheet({})).toContain('xin xem thông báo')
  })
})
