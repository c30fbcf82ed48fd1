import { z } from 'zod'
import { about } from './about.ts'
import { pageUrl } from './link.ts'
import { isoDate, lineText, month, months } from './primitives.ts'

const day = z.int().min(1).max(30)
const lunarDay = z.strictObject({ month, day })

const edition = z.strictObject({
  year: z.int().min(1990).max(2100),
  opensOn: isoDate.optional(),
  start: isoDate.optional(),
  end: isoDate.optional(),
  sourceUrl: pageUrl.optional(),
  note: lineText.optional(),
})

/** How the date of a festival is known. Only announced and lunar dates may be counted down to. */
export const dateRule = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('announced'), usualMonths: months.optional(), note: lineText.optional() })
      .meta(about('Ban tổ chức công bố từng năm', 'Announced each year')),
    z
      .strictObject({ kind: z.literal('lunar'), on: lunarDay, until: lunarDay.optional(), seasonUntil: lunarDay.optional(), note: lineText.optional() })
      .meta(about('Theo âm lịch', 'By the lunar calendar')),
    z
      .strictObject({ kind: z.literal('window'), usualMonths: months, note: lineText.optional() })
      .meta(about('Thường vào khoảng các tháng này', 'Usually within these months')),
    z.strictObject({ kind: z.literal('unknown'), note: lineText.optional() }).meta(about('Chưa biết', 'Unknown')),
  ])
  .meta(about('Cách tính ngày', 'How the date is known'))

export const editions = z.array(edition).max(40).meta(about('Các kỳ đã biết', 'Editions that are known'))

export type DateRule = z.infer<typeof dateRule>
