import { z } from 'zod'
import { about } from './about.ts'
import { pageUrl } from './link.ts'
import { lineText, partialDate, plainText } from './primitives.ts'

const kindOfSource = about('Trang web, hay hiểu biết chung', 'A web page, or general knowledge')
const note = lineText.optional().meta(about('Ghi chú về nguồn', 'Remark about the source'))

/** Where a fact comes from. General knowledge is said to be so. */
export const source = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('web').meta(kindOfSource),
      url: pageUrl,
      title: plainText(240).optional().meta(about('Tên bài', 'Title of the page')),
      publishedOn: partialDate
        .optional()
        .meta(about('Ngày đăng: 2021-06-30, 2023-07 hoặc 2019', 'Published: 2021-06-30, 2023-07 or 2019')),
      note,
    }),
    z.strictObject({ kind: z.literal('general-knowledge').meta(kindOfSource), note }),
  ])
  .meta(about('Nguồn của thông tin', 'Source of the information'))

export const sources = z.array(source).max(20).meta(about('Các nguồn', 'The sources'))
const confidence = z
  .enum(['high', 'medium', 'low'])
  .meta(about('Mức chắc chắn của người biên soạn', 'How sure the compiler is'))
/** Where the facts of a file come from, and how sure its compiler is. */
export const provenance = {
  sources,
  confidence,
  caution: lineText
    .optional()
    .meta(
      about(
        'Điều người biên soạn chưa chắc; hiện cạnh nguồn',
        'What the compiler is not sure of; shown by the sources',
      ),
    ),
}

export type Source = z.infer<typeof source>
