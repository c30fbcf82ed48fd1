import { z } from 'zod'
import { about } from './about.ts'
import { pageUrl } from './link.ts'
import { isoDate, lineText, month, months } from './primitives.ts'

const day = z.int().min(1).max(30).meta(about('Ngày âm lịch, 1 đến 30', 'Day of the lunar month, 1 to 30'))
const lunarDay = z.strictObject({
  month: month.meta(about('Tháng âm lịch, 1 đến 12', 'Month of the lunar year, 1 to 12')),
  day,
})
const note = lineText.optional().meta(about('Ghi chú về ngày', 'Remark about the date'))
const kind = <K extends string>(of: K) => z.literal(of).meta(about('Cách biết ngày', 'How the date is known'))

const edition = z.strictObject({
  year: z.int().min(1990).max(2100).meta(about('Năm', 'Year')),
  opensOn: isoDate.optional().meta(about('Ngày khai mạc', 'Day of the opening')),
  start: isoDate.optional().meta(about('Ngày bắt đầu', 'First day')),
  end: isoDate.optional().meta(about('Ngày kết thúc', 'Last day')),
  sourceUrl: pageUrl.optional().meta(about('Trang đã công bố', 'Page that announced it')),
  note,
})

/** How the date of a festival is known. Only announced and lunar dates may be counted down to. */
export const dateRule = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: kind('announced'),
        usualMonths: months
          .optional()
          .meta(about('Thường vào các tháng dương lịch này', 'Usually in these months of the solar year')),
        note,
      })
      .meta(about('Ban tổ chức công bố từng năm', 'Announced each year')),
    z
      .strictObject({
        kind: kind('lunar'),
        on: lunarDay.meta(about('Ngày chính hoặc ngày đầu', 'The day, or the first day')),
        until: lunarDay.optional().meta(about('Ngày cuối', 'The last day')),
        seasonUntil: lunarDay.optional().meta(about('Mùa kéo dài đến', 'How long the season lasts')),
        note,
      })
      .meta(about('Theo âm lịch', 'By the lunar calendar')),
    z
      .strictObject({
        kind: kind('window'),
        usualMonths: months.meta(
          about('Thường vào các tháng dương lịch này', 'Usually in these months of the solar year'),
        ),
        note,
      })
      .meta(about('Thường vào khoảng các tháng này', 'Usually within these months')),
    z.strictObject({ kind: kind('unknown'), note }).meta(about('Chưa biết', 'Unknown')),
  ])
  .meta(about('Cách tính ngày', 'How the date is known'))

export const editions = z.array(edition).max(40).meta(about('Các kỳ đã biết', 'Editions that are known'))
