import { describe, expect, it } from 'vitest'
import { enquiryText } from '#visit/enquiry-text.ts'

const TEA = { productName: 'Trà mẫu', makerName: 'Nhà mẫu', isVisit: false }

describe('an enquiry', () => {
  it('greets the maker and asks for the product', () => {
    expect(enquiryText(TEA, 'vi')).toBe(
      'Chào Nhà mẫu,\nTôi xem “Trà mẫu” ở Chợ Phiên và muốn hỏi mua. Hiện còn hàng không, giá bao nhiêu, và gửi hàng thế nào ạ?\nCảm ơn anh chị.',
    )
  })

  it('greets whoever it may be when the maker is not known', () => {
    expect(enquiryText({ ...TEA, makerName: undefined }, 'vi')).toMatch(/^Chào anh chị,\n/)
  })

  it('asks a village for a visit, not for goods', () => {
    const text = enquiryText({ ...TEA, isVisit: true }, 'en')
    expect(text).toContain('muốn ghé thăm')
    expect(text).toContain('would like to visit')
    expect(text).not.toMatch(/hỏi mua|to buy/)
  })

  it('is in Vietnamese first, which the maker reads, and under it in the visitor’s language', () => {
    const [first, second, ...rest] = enquiryText(TEA, 'en').split('\n\n')
    expect(first).toBe(enquiryText(TEA, 'vi'))
    expect(second).toMatch(/^Dear Nhà mẫu,\nI saw “Trà mẫu”/)
    expect(rest).toEqual([])
  })
})
