import { z } from 'zod'
import { about } from './about.ts'
import { dateRule, editions } from './date-rule.ts'
import { picture } from './picture.ts'
import { place } from './place.ts'
import {
  aliases,
  id,
  lineText,
  partialDate,
  plainText,
  schemaAddress,
  schemaVersion,
  shortText,
  story,
} from './primitives.ts'
import { provenance } from './source.ts'

/** A festival or rite: when, where, what one sees, and how to behave. Version 1. */
export const festival = z.strictObject({
  $schema: schemaAddress,
  schemaVersion: schemaVersion(1),
  id,
  name: shortText.meta(about('Tên lễ hội', 'Name of the festival')),
  summary: lineText.meta(about('Một câu giới thiệu', 'One line about it')),
  story,
  peoples: z.array(shortText).max(12).meta(about('Của dân tộc nào', 'Whose it is')),
  place: place.optional(),
  dateRule,
  editions: editions.optional(),
  private: z.boolean().default(false).meta(about('Nghi lễ riêng của gia đình, dòng họ', 'A private rite')),
  sacred: z.boolean().default(false).meta(about('Nghi lễ thiêng', 'A sacred rite')),
  sequence: z.array(lineText).max(12).meta(about('Trình tự, từng bước', 'What happens, step by step')),
  etiquette: z.array(lineText).max(10).optional().meta(about('Nên và không nên', 'How to behave')),
  recognition: z
    .array(
      z.strictObject({
        text: lineText.meta(about('Được công nhận là gì', 'Recognised as what')),
        decision: plainText(80).optional().meta(about('Số quyết định', 'Decision number')),
        decidedOn: partialDate.optional().meta(about('Ngày công nhận', 'Day of recognition')),
      }),
    )
    .max(8)
    .optional()
    .meta(about('Được công nhận', 'Recognition')),
  scene: z.enum(['buckwheat', 'terraces', 'fire']).optional().meta(about('Cảnh 3D', '3D scene')),
  pictures: z.array(picture).max(8).optional().meta(about('Ảnh', 'Pictures')),
  products: z.array(id).max(20).optional().meta(about('Sản phẩm liên quan', 'Related products')),
  aliases,
  ...provenance,
})

export type Festival = z.infer<typeof festival>
