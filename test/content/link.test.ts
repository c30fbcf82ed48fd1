import { describe, expect, it } from 'vitest'
import { hostFits, webUrl, WEB_LINK_TYPES, type WebLinkType } from '#content/link-host.ts'
import { link } from '#content/link.ts'

const codesOf = (value: unknown): unknown[] =>
  link.safeParse(value).error?.issues.map((issue) => (issue.code === 'custom' ? issue.params?.['code'] : issue.code)) ??
  []

describe('a web address', () => {
  it.each([
    'https://example.com',
    'http://example.com/a?b=c#d',
    'https://vi-du.vn:8443/',
    'HTTPS://EXAMPLE.COM/',
    'https://trà.vn/chè',
    'https://192.0.2.1/',
  ])('may be %s', (text) => {
    expect(webUrl(text)?.protocol).toMatch(/^https?:$/)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.com/x',
    'ftp://example.com/',
    '//example.com',
    '/duong-dan',
    'example.com',
    '',
    'https:',
    'https://',
    'https:example.com',
    'https:/example.com',
    'https:///example.com/ a',
    'https://nguoi@example.com',
    'https://nguoi:mat-khau@example.com',
    'https://localhost/',
    'https://[::1]/',
    ' https://example.com',
    'https://example.com\n',
    'https://exam ple.com',
    'https://example.com\\@evil.example',
    'java\tscript:alert(1)',
    'https://example.com/\u00a0x',
    '\u0001https://example.com',
    'https://example.com/\u202egpj.exe',
    'https://example.com/\u200b',
    'https://example.com/\ud800',
    'https://example.com/"onclick=x',
    "https://example.com/'x",
    'https://example.com/<b>',
    `https://example.com/${'a'.repeat(600)}`,
  ])('may not be %j', (text) => {
    expect(webUrl(text)).toBeNull()
  })
})

describe('the host of a typed link', () => {
  const OWN: Readonly<Record<Exclude<WebLinkType, 'website' | 'other'>, readonly string[]>> = {
    zalo: ['zalo.me'],
    facebook: ['facebook.com', 'fb.com', 'm.me'],
    shopee: ['shopee.vn'],
    'tiktok-shop': ['tiktok.com'],
    lazada: ['lazada.vn'],
    voso: ['voso.vn'],
    buudien: ['buudien.vn'],
  }
  const cases = (Object.entries(OWN) as [WebLinkType, readonly string[]][]).flatMap(([type, hosts]) =>
    hosts.map((host) => [type, host] as const),
  )

  it.each(cases)('%s may be %s and what lies under it, over https only', (type, host) => {
    expect(hostFits(type, `https://${host}/vi-du-hu-cau`)).toBe(true)
    expect(hostFits(type, `https://www.${host}/vi-du-hu-cau`)).toBe(true)
    expect(hostFits(type, `https://${host.toUpperCase()}/vi-du-hu-cau`)).toBe(true)
    for (const wrong of [
      `http://${host}/`,
      `https://vi-du${host}/`,
      `https://${host}.example.com/`,
      `https://example.com/${host}`,
      `https://${host}@example.com/`,
      `https://example.com?https://${host}/`,
      `${host}/`,
    ])
      expect(hostFits(type, wrong), wrong).toBe(false)
  })

  it('is free for websites and others', () => {
    for (const type of ['website', 'other'] as const) {
      expect(hostFits(type, 'http://example.com/')).toBe(true)
      expect(hostFits(type, 'javascript:alert(1)')).toBe(false)
    }
    expect([...WEB_LINK_TYPES].sort()).toEqual([...Object.keys(OWN), 'website', 'other'].sort())
  })
})

describe('a link', () => {
  it('with a wrong address gets one finding, not two', () => {
    expect(codesOf({ type: 'shopee', url: 'javascript:alert(1)' })).toEqual(['link-scheme'])
    expect(codesOf({ type: 'shopee', url: 'https://example.com/' })).toEqual(['link-host'])
    expect(codesOf({ type: 'shopee', url: 'https://shopee.vn/vi-du-hu-cau' })).toEqual([])
  })

  it.each(['+84000000001', '+840000000001', '0000000001', '00000000001'])('may be the phone %s', (number) => {
    expect(codesOf({ type: 'phone', number })).toEqual([])
  })

  it.each([
    '',
    '+84',
    '000 000 0001',
    '+85000000001',
    '0000.000.001',
    '+84-000000001',
    '000000001',
    '000000000001',
    '+84000000001\n',
    'tel:0000000001',
    '０００００００００１',
  ])('may not be the phone %j', (number) => {
    expect(codesOf({ type: 'phone', number })).toEqual(['invalid_format'])
  })

  it('may be a mail address, and nothing that hides a header', () => {
    expect(codesOf({ type: 'email', address: 'vi-du@example.com' })).toEqual([])
    for (const address of [
      'vi-du',
      'vi-du@',
      '@example.com',
      'a@b',
      'a@example.com?cc=b@example.com',
      'a@example.com\nBcc: b@example.com',
      'mailto:a@example.com',
    ])
      expect(codesOf({ type: 'email', address }), address).toEqual(['invalid_format'])
  })

  it('of an unknown type, or with fields of another type, is refused', () => {
    expect(codesOf({ type: 'fax', number: '0000000001' })).toEqual(['invalid_union'])
    expect(codesOf({ type: 'phone', number: '0000000001', url: 'https://example.com' })).toEqual(['unrecognized_keys'])
  })
})
