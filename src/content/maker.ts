import { z } from 'zod'
import { about } from './about.ts'
import { link } from './link.ts'
import { picture } from './picture.ts'
import { place } from './place.ts'
import { id, isoDate, lineText, longText, partialDate, plainText, shortText } from './primitives.ts'
import { confidence, sources } from './source.ts'

/** Who makes it. Contacts of a person are shown only with the date of their consent. Version 1. */
export const maker = z.strictObject({
  $schema: z.string().max(200).optional(),
  schemaVersion: z.literal(1),
  id,
  name: shortText,
  kind: z.enum(['co-operative', 'household', 'firm', 'community', 'craft-village']).meta(about('Loại hình', 'Kind')),
  summary: lineText.optional(),
  story: longText.optional(),
  place: place.optional(),
  foundedOn: partialDate.optional().meta(about('Thành lập', 'Founded')),
  members: z.int().min(1).max(100000).optional().meta(about('Số thành viên', 'Members')),
  peoples: z.array(shortText).max(8).optional(),
  contacts: z.array(link).max(12).optional().meta(about('Liên hệ công khai', 'Public contacts')),
  contactConsentOn: isoDate.optional().meta(about('Ngày nhà làm đồng ý công khai liên hệ', 'Day the maker agreed to show the contacts')),
  pictures: z.array(picture).max(12).optional(),
  aliases: z.array(plainText(80)).max(12).optional(),
  sources,
  confidence,
  caution: lineText.optional(),
})

export type Maker = z.infer<typeof maker>
