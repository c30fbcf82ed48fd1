import { z } from 'zod'
import { about } from './about.ts'
import { isoDate, lineText, picturePath, plainText } from './primitives.ts'

/** A photograph or drawing, with what a screen reader says and who holds the rights. */
export const picture = z
  .strictObject({
    src: picturePath,
    alt: lineText.meta(
      about('Mô tả ảnh cho người không nhìn thấy', 'What the picture shows, for those who cannot see it'),
    ),
    widthPx: z.int().min(1).max(10000).optional().meta(about('Rộng, điểm ảnh', 'Width, pixels')),
    heightPx: z.int().min(1).max(10000).optional().meta(about('Cao, điểm ảnh', 'Height, pixels')),
    rights: z
      .strictObject({
        holder: plainText(140).meta(about('Người giữ quyền', 'Rights holder')),
        licence: plainText(80).optional().meta(about('Giấy phép', 'Licence')),
        consentOn: isoDate.optional().meta(about('Ngày được đồng ý', 'Day of consent')),
      })
      .optional()
      .meta(about('Quyền của ảnh', 'Rights in the picture')),
    aiMade: z.boolean().optional().meta(about('Ảnh do máy tạo', 'Made by AI')),
  })
  .meta(about('Ảnh', 'Picture'))

export type Picture = z.infer<typeof picture>
