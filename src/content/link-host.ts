import { flawOfText } from './plain-text.ts'

/** Hosts (and their subdomains) that a link of each type may lead to. */
const HOSTS: Readonly<Record<string, readonly string[]>> = {
  zalo: ['zalo.me'],
  facebook: ['facebook.com', 'fb.com', 'm.me'],
  shopee: ['shopee.vn'],
  'tiktok-shop': ['tiktok.com'],
  lazada: ['lazada.vn'],
  voso: ['voso.vn'],
  buudien: ['buudien.vn'],
}

/** The types of link that lead to a page of the web. */
export const WEB_LINK_TYPES = [
  'zalo',
  'facebook',
  'shopee',
  'tiktok-shop',
  'lazada',
  'voso',
  'buudien',
  'website',
  'other',
] as const
export type WebLinkType = (typeof WEB_LINK_TYPES)[number]

/**
 * The address when it is plain http(s) with a host name and no credentials, else null. The two slashes must be there:
 * `https:shopee.vn` is absolute to a parser that has no base, but a path of our own site in a link of a page.
 */
export function webUrl(text: string): URL | null {
  if (text.length > 600 || !/^https?:\/\//iu.test(text) || /[\s\\<>"']/u.test(text) || flawOfText(text) !== null)
    return null
  const url = URL.parse?.(text) ?? parsed(text)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  if (url.username !== '' || url.password !== '') return null
  return url.hostname.includes('.') ? url : null
}

/** The hosts that a link of this type may lead to; none where it may lead anywhere. */
export const hostsOf = (type: WebLinkType): readonly string[] => HOSTS[type] ?? []

/** Whether a link of this type may lead there. Marketplaces and messengers must be https and on their own hosts. */
export function hostFits(type: WebLinkType, text: string): boolean {
  const url = webUrl(text)
  if (url === null) return false
  const hosts = HOSTS[type]
  if (hosts === undefined) return true
  return url.protocol === 'https:' && hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
}

/** The type of link that leads to such an address. */
export const typeOf = (text: string): WebLinkType =>
  WEB_LINK_TYPES.find((type) => HOSTS[type] !== undefined && hostFits(type, text)) ?? 'website'

// URL.parse came after Node 20.
function parsed(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
