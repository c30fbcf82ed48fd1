import type { SentenceArgs, Sentences } from './sentence.ts'

/** `2025-11-29` as `29/11/2025`, the way dates are written in Vietnam. */
const dayVi = (date: SentenceArgs[string] | undefined): string => String(date).split('-').toReversed().join('/')

/** `16/10` as `day 16 of lunar month 10`. */
const lunarEn = (day: SentenceArgs[string] | undefined): string =>
  String(day).replace('/', ' of lunar month ').replace(/^/, 'day ')

/** What is said of the dates of festivals. */
export const FESTIVALS: Sentences = {
  'festival-day-impossible': { vi: impossibleVi, en: impossibleEn },
  'festival-undated': {
    vi: () =>
      'Khách chưa biết lễ hội này vào khi nào. Nếu biết, hãy ghi các tháng thường tổ chức, ví dụ "usualMonths": [10, 11], ngày âm lịch, hoặc một kỳ đã công bố trong editions.',
    en: () =>
      'Visitors are not told when this festival is. If it is known, give the months it is usually held in, as "usualMonths": [10, 11], its lunar day, or an announced edition under editions.',
  },
  'edition-dates': { vi: editionVi, en: editionEn },
  'private-rite-dated': {
    vi: (a) =>
      `Đây là nghi lễ riêng của gia đình nên không nêu ngày để khách tìm đến, nhưng ${
        a['wrong'] === 'edition' ? `ở đây ghi ngày ${dayVi(a['date'])}` : `cách tính ngày lại là "${a['rule']}"`
      }. Hãy bỏ ngày đi và chỉ ghi khoảng tháng, ví dụ "kind": "window", "usualMonths": [12, 1]; nếu ai cũng được dự, hãy ghi "private": false.`,
    en: (a) =>
      `This is a private rite of a family, so no day is given for visitors to come on; but ${
        a['wrong'] === 'edition' ? `the date ${a['date']} was found` : `the kind of date is "${a['rule']}"`
      }. Take the day away and give only the months, as "kind": "window", "usualMonths": [12, 1]; if anybody may attend, write "private": false.`,
  },
}

function impossibleVi(a: SentenceArgs): string {
  switch (a['wrong']) {
    case 'day-30':
      return `Không phải năm nào cũng có ngày ${a['found']} âm lịch: có năm tháng ấy chỉ 29 ngày. Hãy ghi ngày 29, hoặc nếu lễ diễn ra trong nhiều ngày cuối tháng thì ghi ngày đầu.`
    case 'same-day':
      return `Ngày cuối (${a['found']} âm lịch) trùng với ngày đầu. Lễ chỉ một ngày thì bỏ trường này; lễ nhiều ngày thì ghi ngày cuối thật.`
    case 'before-until':
      return `Mùa lễ hết vào ${a['found']} âm lịch, trước cả ngày cuối của lễ (until). Hãy sửa để mùa lễ kéo dài ít nhất đến hết lễ, hoặc bỏ seasonUntil.`
    default:
      return `Ngày cuối ${a['found']} âm lịch đứng trước ngày đầu ${a['on']}, hoặc cách hơn nửa năm. Hãy kiểm tra lại tháng và ngày; mùa lễ có thể qua Tết, ví dụ từ 16/10 đến 15/1.`
  }
}

function impossibleEn(a: SentenceArgs): string {
  switch (a['wrong']) {
    case 'day-30':
      return `Not every year has a ${lunarEn(a['found'])}: in some years the month has only 29 days. Write day 29 or, where it lasts for some days at the end of the month, its first day.`
    case 'same-day':
      return `The last day (${lunarEn(a['found'])}) is the day it begins on. If it lasts one day, leave this field out; else give the true last day.`
    case 'before-until':
      return `The season ends on ${lunarEn(a['found'])}, before the festival itself does (until). Let it last at least as long as the festival, or leave seasonUntil out.`
    default:
      return `The last day, ${lunarEn(a['found'])}, comes before the first, ${lunarEn(a['on'])}, or more than half a year later. Check month and day; a season may go over New Year, as from day 16 of month 10 to day 15 of month 1.`
  }
}

function editionVi(a: SentenceArgs): string {
  switch (a['wrong']) {
    case 'end-before-start':
      return `Ngày kết thúc ${dayVi(a['end'])} đứng trước ngày bắt đầu ${dayVi(a['start'])}. Hãy sửa một trong hai ngày.`
    case 'opens-before-start':
      return `Ngày khai mạc ${dayVi(a['opensOn'])} đứng trước ngày bắt đầu ${dayVi(a['start'])}. Hãy sửa một trong hai ngày.`
    case 'opens-after-end':
      return `Ngày khai mạc ${dayVi(a['opensOn'])} đứng sau ngày kết thúc ${dayVi(a['end'])}. Hãy sửa một trong hai ngày.`
    case 'year-twice':
      return `Năm ${a['year']} được ghi hai lần. Hãy gộp hai kỳ làm một, hoặc sửa lại năm.`
    default:
      return `Kỳ này ghi năm ${a['year']} nhưng ngày ${dayVi(a['date'])} thuộc năm ${a['dateYear']}. Hãy sửa năm hoặc sửa ngày.`
  }
}

function editionEn(a: SentenceArgs): string {
  switch (a['wrong']) {
    case 'end-before-start':
      return `The last day, ${a['end']}, comes before the first, ${a['start']}. Correct one of them.`
    case 'opens-before-start':
      return `The opening on ${a['opensOn']} comes before the first day, ${a['start']}. Correct one of them.`
    case 'opens-after-end':
      return `The opening on ${a['opensOn']} comes after the last day, ${a['end']}. Correct one of them.`
    case 'year-twice':
      return `The year ${a['year']} is given twice. Make one edition of the two, or correct the year.`
    default:
      return `This edition is of ${a['year']}, but the date ${a['date']} lies in ${a['dateYear']}. Correct the year or the date.`
  }
}
