import { z } from 'zod'
import { about } from './about.ts'
import { picture } from './picture.ts'
import { id, lineText, longText, partialDate, schemaAddress, schemaVersion, shortText } from './primitives.ts'
import { sources } from './source.ts'

/** A news piece, told in our own words from its sources. Version 1. */
export const news = z.strictObject({
  $schema: schemaAddress,
  schemaVersion: schemaVersion(1),
  id,
  title: shortText.meta(about('Tiêu đề', 'Title')),
  summary: lineText.meta(about('Một câu tóm tắt', 'One line about it')),
  date: partialDate.meta(about('Ngày của sự việc', 'Date of the event')),
  body: longText.meta(
    about(
      'Nội dung, Markdown giản lược: đoạn, **đậm**, *nghiêng*, danh sách, liên kết',
      'Body, restricted Markdown: paragraphs, **bold**, *italic*, lists, links',
    ),
  ),
  picture: picture.optional(),
  products: z.array(id).max(20).optional().meta(about('Mã sản phẩm liên quan', 'Ids of related products')),
  festivals: z.array(id).max(9).optional().meta(about('Mã lễ hội liên quan', 'Ids of related festivals')),
  sources: sources.min(1),
})

export type News = z.infer<typeof news>
