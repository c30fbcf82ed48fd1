import { z } from 'zod'
import { about } from './about.ts'
import { id, lineText, position, schemaAddress, schemaVersion, shortText, yawDeg } from './primitives.ts'

const placed = { position, yawDeg }

/** One hall: its footprint, and where booths, doors, gates and the rest stand in it. Version 1. */
export const hall = z.strictObject({
  $schema: schemaAddress,
  schemaVersion: schemaVersion(1),
  id,
  name: shortText.meta(about('Tên nhà trưng bày', 'Name of the hall')),
  summary: lineText.optional().meta(about('Một câu giới thiệu', 'One line about it')),
  footprint: z
    .strictObject({
      widthM: z.number().min(6).max(400).meta(about('Rộng, mét', 'Width, metres')),
      depthM: z.number().min(6).max(400).meta(about('Sâu, mét', 'Depth, metres')),
    })
    .meta(
      about('Kích thước hình chữ nhật, mét; gốc ở giữa', 'Size of the rectangle in metres; the origin is its middle'),
    ),
  ground: z
    .enum(['fired-tile', 'packed-earth', 'flagstone', 'timber'])
    .default('fired-tile')
    .meta(about('Nền', 'Ground')),
  style: z
    .strictObject({
      kind: z.enum(['market-street', 'courtyard', 'open-field']).meta(about('Kiểu nhà', 'Kind of hall')),
      eavesM: z.number().min(2).max(8).default(3.7).meta(about('Cao mái hiên, mét', 'Height of the eaves, metres')),
      bayM: z
        .number()
        .min(2)
        .max(8)
        .default(3.3)
        .meta(about('Khoảng cách vì kèo, mét', 'Distance between roof frames, metres')),
      courtyard: z
        .strictObject({
          position,
          widthM: z.number().min(2).max(200).meta(about('Rộng, mét', 'Width, metres')),
          depthM: z.number().min(2).max(200).meta(about('Sâu, mét', 'Depth, metres')),
        })
        .optional()
        .meta(about('Sân giữa', 'The courtyard')),
      seed: z
        .int()
        .min(0)
        .max(1_000_000)
        .default(1)
        .meta(about('Số gieo cho phần ngẫu nhiên', 'Seed of what is random')),
    })
    .meta(about('Kiểu dựng', 'Style')),
  entrance: z.strictObject(placed).meta(about('Nơi khách bước vào', 'Where visitors arrive')),
  booths: z
    .array(z.strictObject({ booth: id.meta(about('Mã gian', 'Id of the booth')), ...placed }))
    .max(80)
    .meta(about('Các gian và chỗ đặt', 'The booths and where they stand')),
  doors: z
    .array(z.strictObject({ id, toHall: id.meta(about('Mã nhà bên kia cửa', 'Id of the hall behind it')), ...placed }))
    .max(12)
    .default([])
    .meta(about('Cửa sang nhà khác', 'Doors to other halls')),
  gates: z
    .array(z.strictObject({ festival: id.meta(about('Mã lễ hội', 'Id of the festival')), ...placed }))
    .max(12)
    .default([])
    .meta(about('Cổng vào lễ hội', 'Gates to festivals')),
  newsWall: z
    .strictObject({ ...placed, widthM: z.number().min(1).max(30).meta(about('Rộng, mét', 'Width, metres')) })
    .optional()
    .meta(about('Tường tin', 'News wall')),
  waypoints: z
    .array(z.strictObject({ id, name: shortText.optional().meta(about('Tên điểm', 'Name of the point')), ...placed }))
    .max(60)
    .default([])
    .meta(about('Điểm dừng có tên, cho lối đi và tham quan', 'Points to stop at, for walks and tours')),
  signs: z
    .array(
      z.strictObject({
        text: shortText.meta(about('Chữ trên biển', 'Words on the sign')),
        arrow: z
          .enum(['ahead', 'left', 'right', 'none'])
          .default('none')
          .meta(about('Mũi tên, theo người đang đọc biển', 'Arrow, as the reader of the sign sees it')),
        ...placed,
      }),
    )
    .max(40)
    .default([])
    .meta(about('Biển chỉ đường treo trên lối đi', 'Signs that hang over the ways')),
  fences: z
    .array(
      z.strictObject({
        kind: z.enum(['stone-fence', 'bamboo-fence', 'earth-wall']).meta(about('Kiểu rào', 'Kind of fence')),
        from: position.meta(about('Từ chỗ nào', 'Where it begins')),
        to: position.meta(about('Đến chỗ nào', 'Where it ends')),
      }),
    )
    .max(80)
    .default([])
    .meta(about('Hàng rào, tường ngăn; khách đi vòng qua', 'Fences and walls; visitors walk round them')),
  dressing: z
    .array(
      z.strictObject({
        piece: z
          .enum([
            'peach-tree',
            'banana',
            'bamboo',
            'well',
            'bench',
            'stone-fence',
            'jars',
            'hearth',
            'lamp-row',
            'flag-tower-far',
            'corn-rack',
          ])
          .meta(about('Món trang trí', 'The piece')),
        ...placed,
        scale: z.number().min(0.2).max(4).default(1).meta(about('Phóng to, lần', 'Scale, times')),
      }),
    )
    .max(200)
    .default([])
    .meta(about('Cây cối, đồ trang trí', 'Trees and other dressing')),
})

export type Hall = z.infer<typeof hall>
