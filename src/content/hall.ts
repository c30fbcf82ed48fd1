import { z } from 'zod'
import { about } from './about.ts'
import { id, lineText, position, shortText, yawDeg } from './primitives.ts'

const placed = { position, yawDeg }

/** One hall: its footprint, and where booths, doors, gates and the rest stand in it. Version 1. */
export const hall = z.strictObject({
  $schema: z.string().max(200).optional(),
  schemaVersion: z.literal(1),
  id,
  name: shortText,
  summary: lineText.optional(),
  footprint: z
    .strictObject({ widthM: z.number().min(6).max(400), depthM: z.number().min(6).max(400) })
    .meta(about('Kích thước hình chữ nhật, mét; gốc ở giữa', 'Size of the rectangle in metres; the origin is its middle')),
  ground: z.enum(['fired-tile', 'packed-earth', 'flagstone', 'timber']).default('fired-tile').meta(about('Nền', 'Ground')),
  style: z
    .strictObject({
      kind: z.enum(['market-street', 'courtyard', 'open-field']),
      eavesM: z.number().min(2).max(8).default(3.7).meta(about('Cao mái hiên, mét', 'Height of the eaves, metres')),
      bayM: z.number().min(2).max(8).default(3.3).meta(about('Khoảng cách cột, mét', 'Distance between posts, metres')),
      courtyard: z
        .strictObject({ position, widthM: z.number().min(2).max(200), depthM: z.number().min(2).max(200) })
        .optional()
        .meta(about('Sân giữa', 'The courtyard')),
      seed: z.int().min(0).max(1_000_000).default(1),
    })
    .meta(about('Kiểu dựng', 'Style')),
  entrance: z.strictObject(placed).meta(about('Nơi khách bước vào', 'Where visitors arrive')),
  booths: z.array(z.strictObject({ booth: id, ...placed })).max(80),
  doors: z.array(z.strictObject({ id, toHall: id, ...placed })).max(12).default([]).meta(about('Cửa sang nhà khác', 'Doors to other halls')),
  gates: z.array(z.strictObject({ festival: id, ...placed })).max(12).default([]).meta(about('Cổng vào lễ hội', 'Gates to festivals')),
  newsWall: z.strictObject({ ...placed, widthM: z.number().min(1).max(30) }).optional().meta(about('Tường tin', 'News wall')),
  waypoints: z.array(z.strictObject({ id, name: shortText.optional(), ...placed })).max(60).default([]),
  dressing: z
    .array(
      z.strictObject({
        piece: z.enum(['peach-tree', 'banana', 'bamboo', 'well', 'bench', 'stone-fence', 'jars', 'hearth', 'lamp-row', 'flag-tower-far', 'corn-rack']),
        ...placed,
        scale: z.number().min(0.2).max(4).default(1),
      }),
    )
    .max(200)
    .default([]),
})

export type Hall = z.infer<typeof hall>
