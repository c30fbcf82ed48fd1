import { z } from 'zod'
import { about } from './about.ts'
import { hostFits, hostsOf, typeOf, webUrl, WEB_LINK_TYPES } from './link-host.ts'
import { OWN_FINDINGS } from './own-findings.ts'
import { isoDate, shortText } from './primitives.ts'

/** Any http(s) page: what a source or a reference may be. */
export const pageUrl = z
  .string()
  .max(600)
  .refine((text) => webUrl(text) !== null, { params: { code: 'link-scheme' } })
  .meta({
    ...about(
      'Địa chỉ trang web, bắt đầu bằng https:// hoặc http://',
      'Web address, beginning with https:// or http://',
    ),
    examples: ['https://example.com/trang'],
  })

const common = {
  label: shortText.optional().meta(about('Chữ hiện trên nút', 'Words on the button')),
  checkedOn: isoDate.optional().meta(about('Ngày người kiểm tra liên kết còn đúng', 'Day a person saw that it works')),
}

const webLink = z
  .strictObject({
    type: z.enum(WEB_LINK_TYPES).meta(about('Loại liên kết', 'Type of link')),
    url: pageUrl,
    ...common,
  })
  // An address that is none at all was found already.
  .superRefine(({ type, url }, ctx) => {
    if (webUrl(url) === null || hostFits(type, url)) return
    const params = { code: 'link-host', type, hosts: hostsOf(type).join(', '), fits: typeOf(url) }
    ctx.addIssue({ code: 'custom', path: ['url'], params })
  })

const phoneLink = z.strictObject({
  type: z.literal('phone').meta(about('Loại liên kết', 'Type of link')),
  number: z
    .string()
    .regex(/^(?:\+84|0)\d{9,10}$/)
    .meta(about('Số điện thoại viết liền, ví dụ +84219386xxxx', 'Phone number without spaces, as +84219386xxxx'))
    .register(OWN_FINDINGS, { 'shape-format': 'phone-malformed' }),
  ...common,
})

const emailLink = z.strictObject({
  type: z.literal('email').meta(about('Loại liên kết', 'Type of link')),
  address: z
    .email()
    .max(120)
    .meta({ ...about('Địa chỉ thư điện tử', 'Mail address'), examples: ['hop-tac-xa@example.com'] }),
  ...common,
})

/** A typed way to reach a maker or to buy: phone, mail, or a page whose host must match its type. */
export const link = z
  .discriminatedUnion('type', [phoneLink, emailLink, webLink])
  .meta(about('Một cách liên hệ hoặc nơi mua', 'One way to reach or to buy'))

export type Link = z.infer<typeof link>
