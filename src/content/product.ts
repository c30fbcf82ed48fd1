import { z } from 'zod'
import { about } from './about.ts'
import { EXHIBIT_PACKAGES } from './exhibit-packages.ts'
import { GROUPS, SUBGROUPS, type Subgroup } from './groups.ts'
import { link, pageUrl } from './link.ts'
import { ocop } from './ocop.ts'
import { picture } from './picture.ts'
import { place } from './place.ts'
import {
  aliases,
  colour,
  id,
  isoDate,
  lineText,
  modelPath,
  months,
  partialDate,
  plainText,
  schemaAddress,
  schemaVersion,
  shortText,
  story,
} from './primitives.ts'
import { provenance } from './source.ts'

const gi = z
  .strictObject({
    name: plainText(80).meta(about('Tên chỉ dẫn địa lý', 'Name of the geographical indication')),
    decision: plainText(60).optional().meta(about('Số quyết định', 'Decision number')),
    decidedOn: partialDate.optional().meta(about('Ngày cấp', 'Day of the decision')),
    certificate: plainText(40).optional().meta(about('Số đăng bạ', 'Number in the register')),
    areaNote: lineText.optional().meta(about('Vùng được bảo hộ', 'The area it covers')),
    rightOfUse: z
      .strictObject({
        granted: z.boolean().meta(about('Được quyền sử dụng hay không', 'Whether it was granted')),
        number: plainText(60).optional().meta(about('Số giấy', 'Number of the paper')),
        sourceUrl: pageUrl.optional().meta(about('Trang chứng minh', 'Page that proves it')),
      })
      .optional()
      .meta(
        about(
          'Nhà làm này có được quyền sử dụng không; bỏ trống khi chưa biết',
          'Whether this maker may use it; absent while unknown',
        ),
      ),
  })
  .meta(
    about(
      'Chỉ dẫn địa lý của vùng; không tự có nghĩa là nhà làm được dùng',
      'A GI covers an area; it does not say that this maker may use it',
    ),
  )

const certificate = z.strictObject({
  kind: z
    .enum(['vietgap', 'organic', 'haccp', 'iso', 'collective-mark', 'award', 'other'])
    .meta(about('Loại chứng nhận', 'Kind of certificate')),
  name: shortText.meta(about('Tên chứng nhận', 'Name of the certificate')),
  number: plainText(80).optional().meta(about('Số', 'Number')),
  issuer: plainText(140).optional().meta(about('Nơi cấp', 'Issuing body')),
  issuedOn: partialDate.optional().meta(about('Ngày cấp', 'Issued on')),
  validUntil: isoDate.optional().meta(about('Có giá trị đến ngày', 'Valid until')),
  sourceUrl: pageUrl.optional().meta(about('Trang chứng minh', 'Page that proves it')),
})

const label = z
  .strictObject({
    netWeight: shortText.optional().meta(about('Khối lượng hoặc dung tích', 'Net weight or volume')),
    packaging: shortText.optional().meta(about('Bao bì', 'Packaging')),
    ingredients: lineText.optional().meta(about('Thành phần', 'Ingredients')),
    allergens: lineText.optional().meta(about('Chất gây dị ứng', 'Allergens')),
    shelfLife: shortText.optional().meta(about('Hạn sử dụng', 'Shelf life')),
    storage: lineText.optional().meta(about('Bảo quản', 'Storage')),
    alcoholPercent: z
      .array(z.number().min(0).max(96))
      .min(1)
      .max(4)
      .optional()
      .meta(about('Độ cồn, % thể tích', 'Alcohol, % by volume')),
    registration: plainText(80)
      .optional()
      .meta(about('Số công bố / tiêu chuẩn cơ sở', 'Self-declaration or standard number')),
    barcode: z
      .string()
      .regex(/^\d{8,14}$/)
      .optional()
      .meta(about('Mã vạch, 8 đến 14 chữ số', 'Barcode, 8 to 14 digits')),
    traceUrl: pageUrl.optional().meta(about('Trang truy xuất nguồn gốc', 'Traceability page')),
  })
  .meta(about('Thông tin trên nhãn', 'What the label says'))

const price = z
  .strictObject({
    amountVnd: z
      .int()
      .min(1)
      .max(2_000_000_000)
      .meta({ ...about('Số tiền, đồng', 'Amount in đồng'), examples: [85000] }),
    per: shortText.meta(about('Đơn vị: hộp 100 g, kg…', 'Unit: box of 100 g, kg…')),
    asOf: isoDate.optional().meta(about('Giá của ngày nào', 'Date of the price')),
    reference: z.boolean().default(true).meta(about('Giá tham khảo', 'Reference price')),
  })
  .meta(about('Giá', 'Price'))

const exhibit = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('package').meta(about('Hiện vật dựng sẵn', 'A ready-made exhibit')),
      package: z.enum(EXHIBIT_PACKAGES).meta(about('Kiểu hiện vật dựng sẵn', 'Ready-made kind of exhibit')),
      colour: colour.optional().meta(about('Màu chính, dạng #c2281f', 'Main colour, as #c2281f')),
      accent: colour.optional().meta(about('Màu nhấn, dạng #c2281f', 'Accent colour, as #c2281f')),
      count: z.int().min(1).max(60).optional().meta(about('Số lượng bày', 'How many are shown')),
    }),
    z.strictObject({
      kind: z.literal('glb').meta(about('Tệp 3D riêng', 'A 3D file of its own')),
      src: modelPath,
      heightM: z.number().min(0.01).max(3).optional().meta(about('Cao khi bày, mét', 'Height as shown, metres')),
      package: z
        .enum(EXHIBIT_PACKAGES)
        .meta(about('Hiện vật thay thế khi tệp 3D lỗi', 'What stands in when the 3D file fails')),
    }),
  ])
  .meta(about('Hiện vật bày trên bệ', 'What stands on the plinth'))

/** One product and all that its card shows. What is unknown is absent, never guessed. Version 2. */
export const product = z.strictObject({
  $schema: schemaAddress,
  schemaVersion: schemaVersion(2),
  id,
  name: shortText.meta(about('Tên sản phẩm', 'Name of the product')),
  summary: lineText.meta(about('Một câu giới thiệu', 'One line about it')),
  story,
  group: z.enum(GROUPS).meta(about('Nhóm OCOP theo QĐ 148/QĐ-TTg', 'OCOP group of QĐ 148/QĐ-TTg')),
  groupVerified: z
    .boolean()
    .default(true)
    .meta(about('false khi nhóm chưa chắc', 'false while the group is not certain')),
  subgroup: z
    .enum(Object.keys(SUBGROUPS) as [Subgroup, ...Subgroup[]])
    .optional()
    .meta(about('Phân nhóm, để xếp trong danh mục', 'Sub-group, by which the catalogue lists it')),
  maker: id.optional().meta(about('Mã nhà làm', 'Id of the maker')),
  partners: z.array(plainText(140)).max(6).optional().meta(about('Đơn vị liên kết', 'Partner organisations')),
  peoples: z
    .array(shortText)
    .max(8)
    .optional()
    .meta(about('Dân tộc gắn với sản phẩm', 'Peoples the product belongs to')),
  place: place.optional(),
  altitudeM: z
    .array(z.number().min(0).max(3200))
    .min(1)
    .max(2)
    .optional()
    .meta(about('Độ cao, mét', 'Altitude in metres')),
  ocop: ocop.optional(),
  gi: gi.optional(),
  certificates: z.array(certificate).max(12).optional().meta(about('Các chứng nhận khác', 'Other certificates')),
  label: label.optional(),
  price: price.optional(),
  seasonMonths: months.optional().meta(about('Mùa vụ, các tháng dương lịch', 'Season, months of the solar year')),
  seasonNote: lineText.optional().meta(about('Nói thêm về mùa', 'More about the season')),
  links: z.array(link).max(12).optional().meta(about('Nơi mua, liên hệ riêng cho sản phẩm', 'Where to buy it')),
  pictures: z.array(picture).max(12).optional().meta(about('Ảnh', 'Pictures')),
  exhibit,
  festivals: z.array(id).max(9).optional().meta(about('Lễ hội liên quan', 'Related festivals')),
  aliases,
  ...provenance,
})

export type Product = z.infer<typeof product>
