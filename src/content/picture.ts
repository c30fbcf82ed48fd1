import { z } from 'zod'
import { about } from './about.ts'
import { OWN_FINDINGS } from './own-findings.ts'
import { isoDate, lineText, picturePath, plainText } from './primitives.ts'

const sizePx = z.int().min(1).max(10000)

/** A photograph or drawing, with what a screen reader says and who holds the rights. */
export const picture = z
  .strictObject({
    src: picturePath.register(OWN_FINDINGS, { 'shape-format': 'picture-name' }),
    alt: lineText
      .meta(about('Mô tả ảnh cho người không nhìn thấy', 'What the picture shows, for those who cannot see it'))
      .register(OWN_FINDINGS, { 'shape-missing': 'picture-no-alt', 'shape-too-short': 'picture-no-alt' }),
    widthPx: sizePx.optional().meta(about('Rộng, điểm ảnh', 'Width, pixels')),
    heightPx: sizePx.optional().meta(about('Cao, điểm ảnh', 'Height, pixels')),
    widthsPx: z
      .array(sizePx)
      .min(1)
      .max(6)
      .optional()
      .meta(
        about(
          'Các bề rộng đã làm sẵn, nhỏ trước; `npm run pictures` tự ghi, đừng sửa tay',
          'The widths made of it, small ones first; written by `npm run pictures`, not by hand',
        ),
      ),
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
