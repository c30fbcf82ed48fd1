import { z } from 'zod'
import { about } from './about.ts'
import { id, lineText, shortText } from './primitives.ts'

const stop = z.strictObject({
  at: z
    .strictObject({ kind: z.enum(['booth', 'product', 'festival', 'waypoint', 'news-wall']), id: id.optional() })
    .meta(about('Dừng ở đâu', 'Where to stop')),
  caption: lineText.meta(about('Lời dẫn', 'Caption')),
  seconds: z.number().min(3).max(60).default(10).meta(about('Dừng bao lâu, giây', 'How long, seconds')),
})

/** A guided walk of some stops. Version 1. */
export const tour = z.strictObject({
  $schema: z.string().max(200).optional(),
  schemaVersion: z.literal(1),
  id,
  name: shortText,
  summary: lineText.optional(),
  hall: id.meta(about('Đi trong nhà nào', 'The hall it walks')),
  stops: z.array(stop).min(1).max(24),
})

export type Tour = z.infer<typeof tour>
