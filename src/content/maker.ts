import { z } from 'zod'
import { about } from './about.ts'
import { link } from './link.ts'
import { picture } from './picture.ts'
import { place } from './place.ts'
import {
  aliases,
  id,
  isoDate,
  lineText,
  partialDate,
  schemaAddress,
  schemaVersion,
  shortText,
  story,
} from './primitives.ts'
import { provenance } from './source.ts'

/** Who makes it. Contacts of a person are shown only with the date of their consent. Version 1. */
export const maker = z.strictObject({
  $schema: schemaAddress,
  schemaVersion: schemaVersion(1),
  id,
  name: shortText.meta(about('Tên nhà làm', 'Name of the maker')),
  kind: z.enum(['co-operative', 'household', 'firm', 'community', 'craft-village']).meta(about('Loại hình', 'Kind')),
  summary: lineText.optional().meta(about('Một câu giới thiệu', 'One line about them')),
  story,
  place: place.optional(),
  foundedOn: partialDate.optional().meta(about('Thành lập', 'Founded')),
  members: z.int().min(1).max(100000).optional().meta(about('Số thành viên', 'Members')),
  peoples: z.array(shortText).max(8).optional().meta(about('Người dân tộc nào', 'Of which peoples')),
  contacts: z.array(link).max(12).optional().meta(about('Liên hệ công khai', 'Public contacts')),
  contactConsentOn: isoDate
    .optional()
    .meta(about('Ngày nhà làm đồng ý công khai liên hệ', 'Day the maker agreed to show the contacts')),
  pictures: z.array(picture).max(12).optional().meta(about('Ảnh', 'Pictures')),
  aliases,
  ...provenance,
})

export type Maker = z.infer<typeof maker>
