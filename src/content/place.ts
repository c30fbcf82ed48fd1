import { z } from 'zod'
import { about } from './about.ts'
import { lineText, plainText } from './primitives.ts'

const name = plainText(60).meta(
  about('Tên trần, không kèm “xã”, “huyện”', 'Bare name, without “commune” or “district”'),
)
const province = plainText(60).meta(about('Tỉnh, tên trần', 'Province, bare name'))
const code = z
  .string()
  .regex(/^\d{5}$/)
  .optional()
  .meta(about('Mã đơn vị hành chính, 5 chữ số', 'Official unit code, 5 digits'))

const unitKind = about('Cấp đơn vị', 'Kind of unit')
const communes = about(
  'Xã, phường; bỏ trống khi chỉ biết cấp trên',
  'Communes; empty when only the unit above is known',
)

const communeNow = z.strictObject({ kind: z.enum(['commune', 'ward']).default('commune').meta(unitKind), name, code })
const communeBefore = z.strictObject({
  kind: z.enum(['commune', 'ward', 'township']).default('commune').meta(unitKind),
  name,
  code,
})
const districtBefore = z.strictObject({ kind: z.enum(['district', 'city']).default('district').meta(unitKind), name })

/**
 * A place in both layers: since 1 July 2025 communes lie straight in the province, and Hà Giang is the north of
 * Tuyên Quang. Names are bare ("Thông Nguyên"); the interface adds "xã", "huyện", "tỉnh". Several communes mean the
 * whole area; none means that only the district or province is known.
 */
export const place = z
  .strictObject({
    now: z
      .strictObject({ communes: z.array(communeNow).max(30).default([]).meta(communes), province })
      .optional()
      .meta(about('Tên sau 1/7/2025', 'Names since 1 July 2025')),
    before: z
      .strictObject({
        communes: z.array(communeBefore).max(30).default([]).meta(communes),
        districts: z.array(districtBefore).max(12).default([]).meta(about('Huyện', 'Districts')),
        province,
      })
      .optional()
      .meta(about('Tên trước 1/7/2025', 'Names before 1 July 2025')),
    detail: lineText.optional().meta(about('Thôn, bản, dãy núi…', 'Village, mountain range…')),
  })
  .meta(about('Nơi làm ra, theo tên mới và tên cũ', 'Where it is made, by new and old names'))

export type Place = z.infer<typeof place>
