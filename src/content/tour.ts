import { z } from 'zod'
import { about } from './about.ts'
import { id, lineText, schemaAddress, schemaVersion, shortText } from './primitives.ts'

const stop = z.strictObject({
  at: z
    .strictObject({
      kind: z
        .enum(['booth', 'product', 'festival', 'waypoint', 'news-wall'])
        .meta(about('Dừng ở loại chỗ nào', 'Kind of place')),
      id: id
        .optional()
        .meta(about('Mã của chỗ dừng; tường tin không cần', 'Id of the place; the news wall needs none')),
    })
    .meta(about('Dừng ở đâu', 'Where to stop')),
  caption: lineText.meta(about('Lời dẫn', 'Caption')),
  seconds: z.number().min(3).max(60).default(10).meta(about('Dừng bao lâu, giây', 'How long, seconds')),
})

/** A guided walk of some stops. Version 1. */
export const tour = z.strictObject({
  $schema: schemaAddress,
  schemaVersion: schemaVersion(1),
  id,
  name: shortText.meta(about('Tên tuyến', 'Name of the tour')),
  summary: lineText.optional().meta(about('Một câu giới thiệu', 'One line about it')),
  hall: id.meta(about('Đi trong nhà nào', 'The hall it walks')),
  stops: z.array(stop).min(1).max(24).meta(about('Các chỗ dừng, theo thứ tự', 'The stops, in order')),
})

export type Tour = z.infer<typeof tour>
