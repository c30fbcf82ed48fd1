import { z } from 'zod'
import { about } from './about.ts'
import { isoDate, lineText, mediaPath, plainText } from './primitives.ts'

/** A photograph or drawing, with what a screen reader says and who holds the rights. */
export const picture = z
  .strictObject({
    src: mediaPath,
    alt: lineText.meta(about('Mô tả ảnh cho người không nhìn thấy', 'What the picture shows, for those who cannot see it')),
    widthPx: z.int().min(1).max(10000).optional(),
    heightPx: z.int().min(1).max(10000).optional(),
    rights: z
      .strictObject({
        holder: plainText(140).meta(about('Người giữ quyền', 'Rights holder')),
        licence: plainText(80).optional(),
        consentOn: isoDate.optional().meta(about('Ngày được đồng ý', 'Day of consent')),
      })
      .optional(),
    aiMade: z.boolean().optional().meta(about('Ảnh do máy tạo', 'Made by AI')),
  })
  .meta(about('Ảnh', 'Picture'))

export type Picture = z.infer<typeof picture>
