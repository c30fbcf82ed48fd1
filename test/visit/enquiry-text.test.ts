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
    const village = { ...TEA, isVisit: true }
    expect(enquiryText(village, 'vi')).toContain('muốn ghé thăm')
    expect(enquiryText(village, 'en')).toContain('would like to visit')
    expect(enquiryText(village, 'vi') + enquiryText(village, 'en')).not.toMatch(/hỏi mua|to buy/)
  })

  it('says the same in English', () => {
    expect(enquiryText(TEA, 'en')).toMatch(/^Dear Nhà mẫu,\nI saw “Trà mẫu”/)
  })
})
