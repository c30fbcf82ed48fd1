import { z } from 'zod'
import { about } from './about.ts'
import { EXHIBIT_PACKAGES } from './exhibit-packages.ts'
import { GROUPS, SUBGROUPS, type Subgroup } from './groups.ts'
import { link, pageUrl } from './link.ts'
import { ocop } from './ocop.ts'
import { picture } from './picture.ts'
import { place } from './place.ts'
import { colour, id, isoDate, lineText, longText, mediaPath, months, partialDate, plainText, shortText } from './primitives.ts'
import { confidence, sources } from './source.ts'

const gi = z
  .strictObject({
    name: plainText(80).meta(about('Tên chỉ dẫn địa lý', 'Name of the geographical indication')),
    decision: plainText(60).optional(),
    decidedOn: partialDate.optional(),
    certificate: plainText(40).optional(),
    areaNote: lineText.optional(),
    rightOfUse: z
      .strictObject({ granted: z.boolean(), number: plainText(60).optional(), sourceUrl: pageUrl.optional() })
      .optional()
      .meta(about('Nhà làm này có được quyền sử dụng không; bỏ trống khi chưa biết', 'Whether this maker may use it; absent while unknown')),
  })
  .meta(about('Chỉ dẫn địa lý của vùng; không tự có nghĩa là nhà làm được dùng', 'A GI covers an area; it does not say that this maker may use it'))

const certificate = z.strictObject({
  kind: z.enum(['vietgap', 'organic', 'haccp', 'iso', 'collective-mark', 'award', 'other']),
  name: shortText,
  number: plainText(80).optional(),
  issuer: plainText(140).optional(),
  issuedOn: partialDate.optional(),
  validUntil: isoDate.optional(),
  sourceUrl: pageUrl.optional(),
})

const label = z
  .strictObject({
    netWeight: shortText.optional().meta(about('Khối lượng hoặc dung tích', 'Net weight or volume')),
    packaging: shortText.optional().meta(about('Bao bì', 'Packaging')),
    ingredients: lineText.optional().meta(about('Thành phần', 'Ingredients')),
    allergens: lineText.optional().meta(about('Chất gây dị ứng', 'Allergens')),
    shelfLife: shortText.optional().meta(about('Hạn sử dụng', 'Shelf life')),
    storage: lineText.optional().meta(about('Bảo quản', 'Storage')),
    alcoholPercent: z.array(z.number().min(0).max(96)).min(1).max(4).optional().meta(about('Độ cồn, % thể tích', 'Alcohol, % by volume')),
    registration: plainText(80).optional().meta(about('Số công bố / tiêu chuẩn cơ sở', 'Self-declaration or standard number')),
    barcode: z.string().regex(/^\d{8,14}$/).optional(),
    traceUrl: pageUrl.optional().meta(about('Trang truy xuất nguồn gốc', 'Traceability page')),
  })
  .meta(about('Thông tin trên nhãn', 'What the label says'))

const price = z
  .strictObject({
    amountVnd: z.int().min(1).max(2_000_000_000).meta(about('Số tiền, đồng', 'Amount in đồng')),
    per: shortText.meta(about('Đơn vị: hộp 100 g, kg…', 'Unit: box of 100 g, kg…')),
    asOf: isoDate.optional().meta(about('Giá của ngày nào', 'Date of the price')),
    reference: z.boolean().default(true).meta(about('Giá tham khảo', 'Reference price')),
  })
  .meta(about('Giá', 'Price'))

const exhibit = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('package'),
      package: z.enum(EXHIBIT_PACKAGES).meta(about('Kiểu hiện vật dựng sẵn', 'Ready-made kind of exhibit')),
      colour: colour.optional(),
      accent: colour.optional(),
      count: z.int().min(1).max(60).optional().meta(about('Số lượng bày', 'How many are shown')),
    }),
    z.strictObject({
      kind: z.literal('glb'),
      src: mediaPath,
      heightM: z.number().min(0.01).max(3).optional(),
      package: z.enum(EXHIBIT_PACKAGES).meta(about('Hiện vật thay thế khi tệp 3D lỗi', 'What stands in when the 3D file fails')),
    }),
  ])
  .meta(about('Hiện vật bày trên bệ', 'What stands on the plinth'))

/** One product and all that its card shows. What is unknown is absent, never guessed. Version 2. */
export const product = z.strictObject({
  $schema: z.string().max(200).optional(),
  schemaVersion: z.literal(2),
  id,
  name: shortText,
  summary: lineText.meta(about('Một câu giới thiệu', 'One line about it')),
  story: longText.optional().meta(about('Câu chuyện; đoạn cách nhau bằng dòng trống', 'The story; a blank line parts paragraphs')),
  group: z.enum(GROUPS).meta(about('Nhóm OCOP theo QĐ 148/QĐ-TTg', 'OCOP group of QĐ 148/QĐ-TTg')),
  groupVerified: z.boolean().default(true).meta(about('false khi nhóm chưa chắc', 'false while the group is not certain')),
  subgroup: z.enum(Object.keys(SUBGROUPS) as [Subgroup, ...Subgroup[]]).optional(),
  maker: id.optional().meta(about('Mã nhà làm', 'Id of the maker')),
  partners: z.array(plainText(140)).max(6).optional().meta(about('Đơn vị liên kết', 'Partner organisations')),
  peoples: z.array(shortText).max(8).optional().meta(about('Dân tộc gắn với sản phẩm', 'Peoples the product belongs to')),
  place: place.optional(),
  altitudeM: z.array(z.number().min(0).max(3200)).min(1).max(2).optional().meta(about('Độ cao, mét', 'Altitude in metres')),
  ocop: ocop.optional(),
  gi: gi.optional(),
  certificates: z.array(certificate).max(12).optional(),
  label: label.optional(),
  price: price.optional(),
  seasonMonths: months.optional().meta(about('Mùa vụ, các tháng dương lịch', 'Season, months of the solar year')),
  seasonNote: lineText.optional(),
  links: z.array(link).max(12).optional().meta(about('Nơi mua, liên hệ riêng cho sản phẩm', 'Where to buy it')),
  pictures: z.array(picture).max(12).optional(),
  exhibit,
  festivals: z.array(id).max(9).optional().meta(about('Lễ hội liên quan', 'Related festivals')),
  aliases: z.array(plainText(80)).max(12).optional().meta(about('Tên gọi khác, để tìm kiếm', 'Other names, for search')),
  sources,
  confidence,
  caution: lineText.optional().meta(about('Điều người biên soạn chưa chắc; hiện cạnh nguồn', 'What the compiler is not sure of; shown by the sources')),
})

export type Product = z.infer<typeof product>
