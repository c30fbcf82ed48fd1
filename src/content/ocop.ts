import { z } from 'zod'
import { about } from './about.ts'
import { pageUrl } from './link.ts'
import { isoDate, lineText, partialDate, plainText } from './primitives.ts'

/** The "One Commune One Product" rating as far as its papers are known. A rating lasts 36 months. */
export const ocop = z
  .strictObject({
    stars: z
      .int()
      .min(1)
      .max(5)
      .optional()
      .meta(about('Số sao đã được báo hoặc công nhận', 'Stars granted or reported')),
    decision: z
      .strictObject({
        number: plainText(60).meta(about('Số quyết định', 'Decision number')),
        issuedOn: isoDate.optional().meta(about('Ngày ban hành', 'Issue date')),
        issuer: plainText(140).optional().meta(about('Cơ quan ban hành', 'Issuing body')),
      })
      .optional()
      .meta(about('Quyết định công nhận', 'The decision that granted it')),
    validUntil: isoDate.optional().meta(about('Có giá trị đến ngày', 'Valid until')),
    reportedOn: partialDate.optional().meta(about('Ngày báo chí đưa tin', 'When the press reported it')),
    groupAsPrinted: plainText(140).optional().meta(about('Nhóm ghi trên giấy chứng nhận', 'Group as printed')),
    sourceUrl: pageUrl.optional().meta(about('Trang nói về xếp hạng', 'Page that tells of the rating')),
    compiledOn: isoDate.meta(about('Ngày thu thập dữ liệu', 'Day the data was gathered')),
    checkedOn: isoDate.optional().meta(about('Ngày có người đã kiểm tra', 'Day a person checked it')),
    note: lineText.optional().meta(about('Ghi chú', 'Remark')),
  })
  .meta(about('Xếp hạng OCOP', 'OCOP rating'))

export type Ocop = z.infer<typeof ocop>
