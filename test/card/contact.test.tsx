// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ContactSection } from '#card/contact-section.tsx'
import { MakerSheet } from '#card/maker-sheet.tsx'
import type { Link } from '#content/link.ts'
import type { Maker } from '#content/maker.ts'
import type { Product } from '#content/product.ts'
import { addresses, prerendered, readText, seen } from './stand.tsx'
import { aMaker, aProduct, MARKETPLACES } from './things.ts'

const PHONE: Link = { type: 'phone', number: '+84000000001' }
const SEARCH = 'https://example.com/tim?q=Tr%C3%A0%20m%E1%BA%ABu'
const UNKNOWN = 'Chưa có địa chỉ liên hệ nào'

const section = (product: Product, maker?: Maker, lang: 'vi' | 'en' = 'vi') =>
  prerendered(<ContactSection product={product} maker={maker} marketplaces={MARKETPLACES} />, { lang })

afterEach(() => vi.unstubAllGlobals())

describe('the contacts of a maker', () => {
  it('are shown from the day that the maker agreed', () => {
    const contacts: Link[] = [PHONE, { type: 'zalo', url: 'https://zalo.me/000000001', checkedOn: '2026-10-20' }]
    const page = section(aProduct(), aMaker({ contacts, contactConsentOn: '2026-01-01' }))
    expect(addresses(page)).toEqual(['tel:+84000000001', 'https://zalo.me/000000001', SEARCH])
    expect(readText(page)).toContain('Gọi điện +84000000001')
    expect(readText(page)).toContain('đã kiểm tra 20/10/2026')
    expect(readText(page)).not.toContain(UNKNOWN)
  })

  it('are not shown without that day, on the card or on the page of the maker', () => {
    const maker = aMaker({ contacts: [PHONE, { type: 'email', address: 'a@example.com' }] })
    for (const page of [section(aProduct(), maker), prerendered(<MakerSheet maker={maker} />)]) {
      expect(page.innerHTML).not.toMatch(/000000001|a@example/)
      expect(readText(page)).toContain('Nhà làm chưa đồng ý công khai liên hệ.')
    }
    const product = aProduct({ links: [{ type: 'website', url: 'https://example.com/tra' }] })
    expect(addresses(section(product, maker))).toEqual(['https://example.com/tra', SEARCH])
  })

  it('that nobody knows are said to be unknown, and what is true is offered', async () => {
    const page = await seen(<ContactSection product={aProduct()} maker={undefined} marketplaces={MARKETPLACES} />)
    expect(readText(page)).toContain(UNKNOWN)
    expect(page.querySelector('textarea')?.value).toContain('Trà mẫu')
    expect(readText(page)).toContain('Tìm “Trà mẫu” trên Sàn Ví Dụ')
    expect(readText(page)).toContain('không phải cửa hàng của nhà làm')
    expect(addresses(page)).toEqual([SEARCH])
    expect(readText(prerendered(<MakerSheet maker={aMaker()} />))).toContain(UNKNOWN)
  })

  it('in English are searched for by the Vietnamese name', () => {
    const page = section(aProduct(), undefined, 'en')
    expect(addresses(page)).toEqual([SEARCH])
    expect(readText(page)).toContain('Search Sàn Ví Dụ for “Trà mẫu”')
    expect(readText(page)).toContain('not the maker’s shop')
  })

  it('of a village that one visits are not searched for on a marketplace', () => {
    const page = section(aProduct({ group: 'tourism' }))
    expect(addresses(page)).toEqual([])
    expect(page.querySelector('textarea')?.textContent).toContain('muốn ghé thăm')
  })
})

describe('a link', () => {
  const BAD: Link[] = [
    { type: 'shopee', url: 'https://shopee.vn.example.com/x' },
    { type: 'zalo', url: 'http://zalo.me/1' },
    { type: 'website', url: 'javascript:alert(1)' },
    { type: 'other', url: 'https:shopee.vn/x' },
    { type: 'phone', number: '+84 000;ext=1' },
    { type: 'email', address: 'a@example.com?bcc=b@example.com' },
  ]
  it.each(BAD)('that leads elsewhere than it says is not shown: $type', (link) => {
    const page = section(aProduct({ links: [link, { type: 'website', url: 'https://example.com/tra' }] }))
    expect(addresses(page)).toEqual(['https://example.com/tra', SEARCH])
  })

  it('is as good as none when no other is there', () => {
    expect(readText(section(aProduct({ links: BAD })))).toContain(UNKNOWN)
    const maker = aMaker({ contacts: BAD, contactConsentOn: '2026-01-01' })
    expect(addresses(prerendered(<MakerSheet maker={maker} />))).toEqual([])
  })

  it('to the web opens apart, tells its page nothing, and says that it leads away', () => {
    const page = section(aProduct({ links: [{ type: 'website', url: 'https://example.com/tra' }, PHONE] }))
    const [web, phone, search] = [...page.querySelectorAll('.contact-links a')]
    for (const link of [web, search]) {
      expect(link?.getAttribute('target')).toBe('_blank')
      for (const rel of ['noopener', 'noreferrer']) expect(link?.getAttribute('rel')).toContain(rel)
      expect(readText(link ?? null)).toMatch(/\(mở trang khác\)$/)
    }
    expect(phone?.hasAttribute('target')).toBe(false)
  })
})

describe('an enquiry', () => {
  const ready = () => seen(<ContactSection product={aProduct()} maker={undefined} marketplaces={[]} />)
  const press = (page: HTMLElement, name: string) =>
    act(async () => [...page.querySelectorAll('button')].find((button) => readText(button) === name)?.click())

  it('is text that can be selected, named and explained, before any script and after', async () => {
    for (const page of [section(aProduct()), await ready()]) {
      const area = page.querySelector('textarea')
      expect(area?.hasAttribute('readonly')).toBe(true)
      expect(readText(page.querySelector(`label[for="${area?.id}"]`))).toBe('Lời hỏi viết sẵn')
      expect(page.querySelector(`[id="${area?.getAttribute('aria-describedby')}"]`)).not.toBeNull()
    }
    expect(section(aProduct()).querySelector('button')).toBeNull()
  })

  it('is copied, and says so; where copying is refused it says how to go on', async () => {
    const writeText = vi.fn(async (_text: string) => undefined)
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    const page = await ready()
    await press(page, 'Chép lời hỏi')
    expect(writeText.mock.calls).toEqual([[page.querySelector('textarea')?.value]])
    expect(readText(page.querySelector('[role="status"]'))).toBe('Đã chép')
    writeText.mockRejectedValue(new Error('refused'))
    await press(page, 'Chép lời hỏi')
    expect(readText(page.querySelector('[role="status"]'))).toContain('chép bằng tay')
    vi.stubGlobal('navigator', {})
    await press(page, 'Chép lời hỏi')
    expect(readText(page.querySelector('[role="status"]'))).toContain('chép bằng tay')
  })

  it('is shared only where the browser can, and a closed share sheet is no error', async () => {
    vi.stubGlobal('navigator', {})
    expect(readText(await ready())).not.toContain('Chia sẻ')
    const share = vi.fn(async () => Promise.reject(new DOMException('closed', 'AbortError')))
    vi.stubGlobal('navigator', { share })
    const page = await ready()
    await press(page, 'Chia sẻ')
    expect(share).toHaveBeenCalledWith({ text: page.querySelector('textarea')?.value })
    expect(readText(page.querySelector('[role="status"]'))).toBe('')
  })
})
