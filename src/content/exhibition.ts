import { z } from 'zod'
import { about } from './about.ts'
import { link, pageUrl } from './link.ts'
import { LANGS } from './localised.ts'
import { colour, id, isoDate, longText, plainText, schemaAddress, schemaVersion, shortText } from './primitives.ts'

const marketplace = z
  .strictObject({
    name: plainText(40).meta(about('Tên sàn', 'Name of the marketplace')),
    searchUrl: pageUrl
      .refine((url) => url.includes('{query}'), { params: { code: 'marketplace-query' } })
      .meta(about('Địa chỉ tìm kiếm, {query} là chữ cần tìm', 'Search address; {query} stands for the words')),
  })
  .meta(
    about('Sàn để TÌM sản phẩm, không phải cửa hàng của nhà làm', 'A marketplace to SEARCH in, not the maker’s shop'),
  )

/** The exhibition as a whole. Version 1. */
export const exhibition = z.strictObject({
  $schema: schemaAddress,
  schemaVersion: schemaVersion(1),
  id,
  name: shortText.meta(about('Tên triển lãm', 'Name of the exhibition')),
  tagline: shortText.meta(about('Câu giới thiệu ngắn dưới tên', 'Short line under the name')),
  intro: longText.meta(about('Lời giới thiệu', 'Introduction')),
  languages: z
    .array(z.enum(LANGS))
    .min(1)
    .max(3)
    .meta(about('Các thứ tiếng, tiếng chính trước', 'Languages, the main one first')),
  halls: z.array(id).min(1).max(60).meta(about('Mã các nhà trưng bày, theo thứ tự', 'Ids of the halls, in order')),
  entranceHall: id.meta(about('Mã nhà mà khách vào trước', 'Id of the hall visitors enter first')),
  compiledOn: isoDate.meta(about('Ngày thu thập dữ liệu', 'Day the facts were gathered')),
  organiser: z
    .strictObject({
      name: shortText.meta(about('Tên đơn vị', 'Name of the organiser')),
      contacts: z.array(link).max(8).default([]).meta(about('Cách liên hệ', 'How to reach them')),
    })
    .optional()
    .meta(about('Đơn vị tổ chức; bỏ trống khi chưa có', 'Organiser; absent until there is one')),
  reportTo: link.optional().meta(about('Nơi báo lỗi', 'Where to report a mistake')),
  licence: z
    .strictObject({
      name: plainText(80).meta(about('Tên giấy phép', 'Name of the licence')),
      url: pageUrl.meta(about('Trang có lời giấy phép', 'Page with the words of the licence')),
      credit: shortText.meta(about('Cách ghi công', 'How to give credit')),
    })
    .meta(about('Giấy phép của nội dung', 'Licence of the content')),
  theme: z
    .strictObject({
      accent: colour.meta(about('Màu nhấn, dạng #c2281f', 'Accent colour, as #c2281f')),
      ink: colour.meta(about('Màu chữ, dạng #c2281f', 'Colour of text, as #c2281f')),
    })
    .optional()
    .meta(about('Màu của giao diện', 'Colours of the interface')),
  marketplaces: z
    .array(marketplace)
    .max(8)
    .default([])
    .meta(about('Các sàn để tìm sản phẩm', 'Marketplaces to search in')),
  notice: longText.meta(
    about('Thông báo: không chính thức, có dùng AI…', 'The notice: not official, written with AI…'),
  ),
  privacy: longText.meta(about('Trang riêng tư', 'Privacy page')),
  sources: z
    .array(z.strictObject({ title: shortText.meta(about('Tên nguồn', 'Name of the source')), url: pageUrl }))
    .max(20)
    .optional()
    .meta(about('Nguồn chung của cả triển lãm', 'Sources of the exhibition as a whole')),
})

export type Exhibition = z.infer<typeof exhibition>
