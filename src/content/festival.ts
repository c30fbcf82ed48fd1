import { z } from 'zod'
import { about } from './about.ts'
import { dateRule, editions } from './date-rule.ts'
import { picture } from './picture.ts'
import { place } from './place.ts'
import { id, lineText, longText, partialDate, plainText, shortText } from './primitives.ts'
import { confidence, sources } from './source.ts'

/** A festival or rite: when, where, what one sees, and how to behave. Version 1. */
export const festival = z.strictObject({
  $schema: z.string().max(200).optional(),
  schemaVersion: z.literal(1),
  id,
  name: shortText,
  summary: lineText,
  story: longText.optional(),
  peoples: z.array(shortText).max(12).meta(about('Của dân tộc nào', 'Whose it is')),
  place: place.optional(),
  dateRule,
  editions: editions.optional(),
  private: z.boolean().default(false).meta(about('Nghi lễ riêng của gia đình, dòng họ', 'A private rite')),
  sacred: z.boolean().default(false).meta(about('Nghi lễ thiêng', 'A sacred rite')),
  sequence: z.array(lineText).max(12).meta(about('Trình tự, từng bước', 'What happens, step by step')),
  etiquette: z.array(lineText).max(10).optional().meta(about('Nên và không nên', 'How to behave')),
  recognition: z
    .array(z.strictObject({ text: lineText, decision: plainText(80).optional(), decidedOn: partialDate.optional() }))
    .max(8)
    .optional()
    .meta(about('Được công nhận', 'Recognition')),
  scene: z.enum(['buckwheat', 'terraces', 'fire']).optional().meta(about('Cảnh 3D', '3D scene')),
  pictures: z.array(picture).max(8).optional(),
  products: z.array(id).max(20).optional().meta(about('Sản phẩm liên quan', 'Related products')),
  aliases: z.array(plainText(80)).max(12).optional(),
  sources,
  confidence,
  caution: lineText.optional(),
})

export type Festival = z.infer<typeof festival>
