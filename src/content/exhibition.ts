import { z } from 'zod'
import { about } from './about.ts'
import { link, pageUrl } from './link.ts'
import { LANGS } from './localised.ts'
import { colour, id, isoDate, longText, plainText, shortText } from './primitives.ts'

const marketplace = z
  .strictObject({
    name: plainText(40),
    searchUrl: pageUrl
      .refine((url) => url.includes('{query}'), { params: { code: 'marketplace-query' } })
      .meta(about('Địa chỉ tìm kiếm, {query} là chữ cần tìm', 'Search address; {query} stands for the words')),
  })
  .meta(about('Sàn để TÌM sản phẩm, không phải cửa hàng của nhà làm', 'A marketplace to SEARCH in, not the maker’s shop'))

/** The exhibition as a whole. Version 1. */
export const exhibition = z.strictObject({
  $schema: z.string().max(200).optional(),
  schemaVersion: z.literal(1),
  id,
  name: shortText,
  tagline: shortText,
  intro: longText.meta(about('Lời giới thiệu', 'Introduction')),
  languages: z.array(z.enum(LANGS)).min(1).max(3).meta(about('Các thứ tiếng, tiếng chính trước', 'Languages, the main one first')),
  halls: z.array(id).min(1).max(60),
  entranceHall: id,
  compiledOn: isoDate.meta(about('Ngày thu thập dữ liệu', 'Day the facts were gathered')),
  organiser: z
    .strictObject({ name: shortText, contacts: z.array(link).max(8).default([]) })
    .optional()
    .meta(about('Đơn vị tổ chức; bỏ trống khi chưa có', 'Organiser; absent until there is one')),
  reportTo: link.optional().meta(about('Nơi báo lỗi', 'Where to report a mistake')),
  licence: z.strictObject({ name: plainText(80), url: pageUrl, credit: shortText }).meta(about('Giấy phép của nội dung', 'Licence of the content')),
  theme: z.strictObject({ accent: colour, ink: colour }).optional(),
  marketplaces: z.array(marketplace).max(8).default([]),
  notice: longText.meta(about('Thông báo: không chính thức, có dùng AI…', 'The notice: not official, written with AI…')),
  privacy: longText.meta(about('Trang riêng tư', 'Privacy page')),
  sources: z.array(z.strictObject({ title: shortText, url: pageUrl })).max(20).optional(),
})

export type Exhibition = z.infer<typeof exhibition>
