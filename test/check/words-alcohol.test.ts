import { describe, expect, it } from 'vitest'
import { phraseFinder } from '#check/rules/phrases.ts'
import { PRAISE_EN, PRAISE_VI } from '#check/rules/praise-words.ts'

const vi = phraseFinder('vi', PRAISE_VI)
const en = phraseFinder('en', PRAISE_EN)

describe('words that praise a drink', () => {
  it.each([
    'Rượu thơm ngon',
    'Ngon nhất vùng',
    'hương vị tuyệt vời',
    'hảo hạng, trứ danh',
    'đặc sản nổi tiếng',
    'Du khách nên thử một lần',
    'Mời quý khách thưởng thức',
    'say lòng người',
    'êm dịu, đậm đà',
    'uống không đau đầu',
  ])('praise: %s', (text) => {
    expect(vi(text)).not.toEqual([])
  })

  it.each([
    'Chưng từ ngô với men lá, 25 độ và 29 độ.',
    'Cấm tuyệt đối với người dưới 18 tuổi.',
    'Giống ngô này gần tuyệt chủng.',
    'Ngọn lá ngón trên đồi; người Mông có tiếng khèn.',
    'Thẻ này không mời ai thưởng thức.',
    'Dùng tốt nhất trước ngày ghi trên chai.',
    'Nhà số 1, thôn Thanh Vân.',
    'Thơm mùi ngô.',
  ])('do not: %s', (text) => {
    expect(vi(text)).toEqual([])
  })

  it.each([
    'Delicious and smooth',
    'the finest spirit',
    'a must-try',
    'famous for its spirit',
    'Enjoy it with friends',
  ])('praise: %s', (text) => {
    expect(en(text)).not.toEqual([])
  })

  it.each(['Best before the date on the bottle.', 'A cake of fine flour and leaves.', 'This card is about the craft.'])(
    'do not: %s',
    (text) => {
      expect(en(text)).toEqual([])
    },
  )
})
