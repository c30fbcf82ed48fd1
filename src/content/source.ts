import { z } from 'zod'
import { about } from './about.ts'
import { pageUrl } from './link.ts'
import { lineText, partialDate, plainText } from './primitives.ts'

/** Where a fact comes from. General knowledge is said to be so. */
export const source = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('web'),
      url: pageUrl,
      title: plainText(240).optional().meta(about('Tên bài', 'Title of the page')),
      publishedOn: partialDate.optional(),
      note: lineText.optional(),
    }),
    z.strictObject({ kind: z.literal('general-knowledge'), note: lineText.optional() }),
  ])
  .meta(about('Nguồn của thông tin', 'Source of the information'))

export const sources = z.array(source).max(20)
export const confidence = z
  .enum(['high', 'medium', 'low'])
  .meta(about('Mức chắc chắn của người biên soạn', 'How sure the compiler is'))
export type Source = z.infer<typeof source>
