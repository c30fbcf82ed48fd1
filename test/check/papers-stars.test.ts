import { describe, expect, it } from 'vitest'
import { starsIn } from '#check/rules/stars-in.ts'

describe('the stars that a text speaks of', () => {
  it.each([
    ['OCOP 5 sao', [5]],
    ['đạt năm sao', [5]],
    ['từ 3 đến 4 sao', [4]],
    ['OCOP 3–4 sao', [4]],
    ['Ba sao, theo báo', [3]],
    ['five-star tea', [5]],
    ['a 4-star rating', [4]],
    ['three or four OCOP stars', [4]],
    ['held four OCOP (One Commune One Product) stars', [4]],
    ['五星产品', [5]],
    ['★★★★ và ⭐', [4, 1]],
  ])('are counted: %s', (text, stars) => {
    expect(starsIn(text).map((spoken) => spoken.stars)).toEqual(stars)
  })

  it.each([
    'Vì sao? Tại sao?',
    'Mỗi năm sao chè ba lần.',
    '5 năm sao lưu một lần',
    'Bà sao chè bằng chảo gang.',
    'Chè được sao tay trong 3 giờ.',
    'Ngôi sao năm cánh, cờ đỏ sao vàng',
    'Khách sạn 5 sao đặt mua',
    'Sold to a five-star hotel',
    'lozenges, A-shapes, stars',
    '13 sao, 2.5 stars',
  ])('are none: %s', (text) => {
    expect(starsIn(text)).toEqual([])
  })
})
