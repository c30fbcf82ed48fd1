import { z } from 'zod'
import { about } from './about.ts'
import { picture } from './picture.ts'
import { id, lineText, longText, partialDate, shortText } from './primitives.ts'
import { sources } from './source.ts'

/** A news piece, told in our own words from its sources. Version 1. */
export const news = z.strictObject({
  $schema: z.string().max(200).optional(),
  schemaVersion: z.literal(1),
  id,
  title: shortText,
  summary: lineText,
  date: partialDate.meta(about('Ngày của sự việc', 'Date of the event')),
  body: longText.meta(
    about(
      'Nội dung, Markdown giản lược: đoạn, **đậm**, *nghiêng*, danh sách, liên kết',
      'Body, restricted Markdown: paragraphs, **bold**, *italic*, lists, links',
    ),
  ),
  picture: picture.optional(),
  products: z.array(id).max(20).optional(),
  festivals: z.array(id).max(9).optional(),
  sources: sources.min(1),
})

export type News = z.infer<typeof news>
