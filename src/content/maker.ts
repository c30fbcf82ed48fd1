import { z } from 'zod'
import { about } from './about.ts'
import { link } from './link.ts'
import { picture } from './picture.ts'
import { place } from './place.ts'
import {
  id,
  isoDate,
  lineText,
  longText,
  partialDate,
  plainText,
  schemaAddress,
  schemaVersion,
  shortText,
} from './primitives.ts'
import { confidence, sources } from './source.ts'

/** Who makes it. Contacts of a person are shown only with the date of their consent. Version 1. */
export const maker = z.strictObject({
  $schema: schemaAddress,
  schemaVersion: schemaVersion(1),
  id,
  name: shortText.meta(about('Tên nhà làm', 'Name of the maker')),
  kind: z.enum(['co-operative', 'household', 'firm', 'community', 'craft-village']).meta(about('Loại hình', 'Kind')),
  summary: lineText.optional().meta(about('Một câu giới thiệu', 'One line about them')),
  story: longText
    .optional()
    .meta(about('Câu chuyện; đoạn cách nhau bằng dòng trống', 'The story; a blank line parts paragraphs')),
  place: place.optional(),
  foundedOn: partialDate.optional().meta(about('Thành lập', 'Founded')),
  members: z.int().min(1).max(100000).optional().meta(about('Số thành viên', 'Members')),
  peoples: z.array(shortText).max(8).optional().meta(about('Người dân tộc nào', 'Of which peoples')),
  contacts: z.array(link).max(12).optional().meta(about('Liên hệ công khai', 'Public contacts')),
  contactConsentOn: isoDate
    .optional()
    .meta(about('Ngày nhà làm đồng ý công khai liên hệ', 'Day the maker agreed to show the contacts')),
  pictures: z.array(picture).max(12).optional().meta(about('Ảnh', 'Pictures')),
  aliases: z
    .array(plainText(80))
    .max(12)
    .optional()
    .meta(about('Tên gọi khác, để tìm kiếm', 'Other names, for search')),
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
})

export type Maker = z.infer<typeof maker>
