import { z } from 'zod'
import { about } from './about.ts'
import { picture } from './picture.ts'
import { colour, id, lineText, position, schemaAddress, schemaVersion, shortText, story, yawDeg } from './primitives.ts'

const plinth = z
  .strictObject({
    id,
    kind: z.enum(['stone', 'timber', 'counter', 'shelf']).default('stone').meta(about('Kiểu bệ', 'Kind of plinth')),
    position,
    yawDeg,
    heightM: z.number().min(0.2).max(1.6).default(0.82).meta(about('Cao, mét', 'Height, metres')),
    widthM: z.number().min(0.3).max(4).default(0.9).meta(about('Rộng, mét', 'Width, metres')),
    depthM: z.number().min(0.3).max(4).default(0.9).meta(about('Sâu, mét', 'Depth, metres')),
    products: z.array(id).max(12).meta(about('Mã các sản phẩm bày trên bệ', 'Ids of the products on it')),
  })
  .meta(
    about(
      'Bệ bày sản phẩm; vị trí tính từ giữa gian, +z là mặt trước',
      'A plinth; its position is from the middle of the booth, +z is the front',
    ),
  )

/** A place with a face: whose it is, and what stands on its plinths. Version 1. */
export const booth = z.strictObject({
  $schema: schemaAddress,
  schemaVersion: schemaVersion(1),
  id,
  number: z.int().min(1).max(9999).meta(about('Số gian', 'Booth number')),
  fascia: shortText.meta(about('Chữ trên biển gian', 'Words on the fascia')),
  summary: lineText.meta(about('Một câu giới thiệu gian', 'One line about the booth')),
  story,
  maker: id
    .optional()
    .meta(about('Mã nhà làm, khi cả gian là của một nhà', 'Id of the maker, when the booth is all theirs')),
  colours: z
    .strictObject({
      wall: colour.meta(about('Màu tường, dạng #c2281f', 'Colour of the walls, as #c2281f')),
      cloth: colour.meta(about('Màu vải, dạng #c2281f', 'Colour of the cloth, as #c2281f')),
      accent: colour.meta(about('Màu nhấn, dạng #c2281f', 'Accent colour, as #c2281f')),
    })
    .meta(about('Màu của gian', 'Colours of the booth')),
  template: z
    .strictObject({
      kind: z
        .enum(['gallery-bay', 'market-stall', 'house-front', 'hearth', 'loom-house'])
        .meta(about('Kiểu dựng gian', 'How the booth is built')),
      widthM: z.number().min(2).max(20).default(6.6).meta(about('Rộng, mét', 'Width, metres')),
      depthM: z.number().min(2).max(20).default(4).meta(about('Sâu, mét', 'Depth, metres')),
      dressing: z
        .array(
          z.enum([
            'lamps',
            'corn',
            'chilli',
            'baskets',
            'jars',
            'loom',
            'hearth',
            'bee-boxes',
            'tea-things',
            'cloth',
            'khen-rack',
            'bench',
          ]),
        )
        .max(12)
        .default([])
        .meta(about('Đồ trang trí', 'What it is dressed with')),
    })
    .meta(about('Mẫu gian', 'Template of the booth')),
  plinths: z.array(plinth).max(40).meta(about('Các bệ trong gian', 'The plinths of the booth')),
  posters: z
    .array(
      z.strictObject({
        title: shortText.meta(about('Tiêu đề bảng', 'Title of the text')),
        text: lineText.meta(about('Nội dung bảng', 'The text itself')),
      }),
    )
    .max(8)
    .optional()
    .meta(about('Bảng chữ trên tường sau', 'Texts on the back wall')),
  pictures: z.array(picture).max(8).optional().meta(about('Ảnh trên tường sau', 'Pictures on the back wall')),
})

export type Booth = z.infer<typeof booth>
