import { z } from 'zod'
import { about } from './about.ts'
import { flawOfText } from './plain-text.ts'

/** Windows device names and names of Object.prototype: legal as ids, trouble as file names or keys. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|constructor|prototype)$/

/** Plain text of at most `max` UTF-16 units, trimmed, NFC, with no markup and no unseen characters. */
export function plainText(max: number) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(max)
    .superRefine((text, ctx) => {
      const flaw = flawOfText(text)
      if (flaw !== null) ctx.addIssue({ code: 'custom', params: { code: flaw } })
    })
}

/** A text in Vietnamese, and in English and Chinese where somebody has written it. */
export function localisedText(max: number) {
  return z.strictObject({
    vi: plainText(max).meta(about('Tiếng Việt (bắt buộc)', 'Vietnamese (required)')),
    en: plainText(max).optional().meta(about('Tiếng Anh', 'English')),
    zh: plainText(max).optional().meta(about('Tiếng Trung giản thể', 'Simplified Chinese')),
  })
}

/** Where an editor finds the schema; nothing else reads it. */
export const schemaAddress = z
  .string()
  .max(200)
  .optional()
  .meta(about('Địa chỉ lược đồ, để trình soạn thảo gợi ý', 'Address of the schema, for the editor to complete from'))

export function schemaVersion<N extends number>(newest: N) {
  return z
    .literal(newest)
    .meta(about(`Phiên bản của dạng tệp, nay là ${newest}`, `Version of the file's form, now ${newest}`))
}

/** Names and labels. */
export const shortText = localisedText(140)
/** One or two sentences. */
export const lineText = localisedText(480)
/** A story of a few paragraphs. */
export const longText = localisedText(6000)

export const story = longText
  .optional()
  .meta(about('Câu chuyện; đoạn cách nhau bằng dòng trống', 'The story; a blank line parts paragraphs'))

export const aliases = z
  .array(plainText(80))
  .max(12)
  .optional()
  .meta(about('Tên gọi khác, để tìm kiếm', 'Other names, for search'))

export const id = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .refine((value) => !RESERVED.test(value), { params: { code: 'id-reserved' } })
  .meta({
    ...about(
      'Mã: chữ thường không dấu, số, gạch nối; trùng tên tệp',
      'Id: lower case letters, digits and hyphens; the same as the file name',
    ),
    examples: ['che-shan-tuyet'],
  })

/** A calendar date that exists, `YYYY-MM-DD`. */
export const isoDate = z.iso
  .date()
  .meta({ ...about('Ngày, dạng 2026-11-22', 'Date, as 2026-11-22'), examples: ['2026-11-22'] })

/** A date that exists, known to the year, the month or the day: press reports are often no finer. */
export const partialDate = z
  .string()
  .regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  // What is not even written as a day was found already.
  .refine((text) => !/^\d{4}-\d\d-\d\d$/.test(text) || isoDate.safeParse(text).success, {
    params: { code: 'shape-format' },
  })
  .meta({
    ...about('Ngày, tháng hoặc năm: 2021-06-30, 2023-07 hoặc 2019', 'Day, month or year: 2021-06-30, 2023-07 or 2019'),
    examples: ['2021-06-30', '2023-07', '2019'],
  })

export const month = z.int().min(1).max(12).meta(about('Tháng, 1 đến 12', 'Month, 1 to 12'))

export const months = z
  .array(month)
  .min(1)
  .max(12)
  .meta(about('Các tháng dương lịch, 1 đến 12', 'Months of the solar year, 1 to 12'))

export const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .meta({ ...about('Màu, dạng #c2281f', 'Colour, as #c2281f'), examples: ['#c2281f'] })

/** Metres in the plan, from the middle of the thing it stands in. */
const coordinate = z.number().min(-500).max(500)

export const position = z
  .strictObject({
    xM: coordinate.meta(about('Sang phải, mét', 'To the right, metres')),
    zM: coordinate.meta(about('Về phía lối vào, mét', 'Towards the entrance, metres')),
  })
  .meta(about('Vị trí trên mặt bằng, mét, gốc ở giữa', 'Position on the floor plan, metres from the middle'))

export const yawDeg = z
  .number()
  .min(-360)
  .max(360)
  .default(0)
  .meta(about('Góc xoay, độ; 0 là quay mặt về phía lối vào', 'Turn in degrees; 0 faces the entrance'))

const mediaFile = (endings: string) =>
  z
    .string()
    .max(160)
    .regex(new RegExp(`^media/[a-z0-9][a-z0-9/_-]*\\.(?:${endings})$`))

/** A picture under the exhibition's `media/` folder. */
export const picturePath = mediaFile('avif|webp|jpg|jpeg|png|svg').meta({
  ...about(
    'Ảnh trong thư mục media/: tên chữ thường không dấu, không khoảng trắng; đuôi .jpg, .png, .webp, .avif hoặc .svg',
    'A picture in the media/ folder: lower case, no marks, no spaces; ending .jpg, .png, .webp, .avif or .svg',
  ),
  examples: ['media/che/hop-che.jpg'],
})

/** A 3D model under the exhibition's `media/` folder. */
export const modelPath = mediaFile('glb').meta({
  ...about(
    'Mô hình 3D trong thư mục media/: tên chữ thường không dấu, không khoảng trắng; đuôi .glb',
    'A 3D model in the media/ folder: lower case, no marks, no spaces; ending .glb',
  ),
  examples: ['media/khen.glb'],
})
