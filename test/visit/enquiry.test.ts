import { describe, expect, it } from 'vitest'
import { enquiriesOf, type Favourite } from '#visit/enquiry.ts'

const favourite = (id: string, maker?: string, rest: Partial<Favourite> = {}): Favourite => ({
  id,
  name: { vi: `Món ${id}` },
  group: 'food',
  subgroup: undefined,
  ...(maker === undefined ? {} : { maker }),
  ...rest,
})
const MAKERS = new Map([
  ['nha-a', { name: { vi: 'Nhà A' } }],
  ['nha-b', { name: { vi: 'Nhà B' } }],
])

describe('favourites', () => {
  it('become one enquiry per maker, and one for those whose maker is not known', () => {
    const marked = [
      favourite('x', 'nha-b'),
      favourite('y'),
      favourite('z', 'nha-a'),
      favourite('w', 'nha-b'),
      favourite('v', 'nha-mat'),
    ]
    const enquiries = enquiriesOf(marked, MAKERS, 'vi')
    expect(enquiries.map(({ maker, products }) => [maker, products])).toEqual([
      ['nha-b', ['x', 'w']],
      [null, ['y', 'v']],
      ['nha-a', ['z']],
    ])
    expect(enquiries[0]?.text).toContain('Chào Nhà B,')
    expect(enquiries[0]?.text).toContain('“Món x”, “Món w”')
    expect(enquiries[1]?.text).toMatch(/^Chào anh chị,\n/)
    expect(enquiries[0]?.meaning).toBeNull()
  })

  it('ask for goods and for a visit apart', () => {
    const [enquiry] = enquiriesOf(
      [favourite('x', 'nha-a'), favourite('lang', 'nha-a', { group: 'tourism' })],
      MAKERS,
      'en',
    )
    expect(enquiry?.text.split('\n')).toHaveLength(4)
    expect(enquiry?.text).toMatch(/“Món x”.*hỏi mua[^]*“Món lang”.*ghé thăm/)
    expect(enquiry?.meaning).toMatch(/“Món x”.*to buy[^]*“Món lang”.*to visit/)
  })

  it('leave out strong alcohol, which may not be sold this way', () => {
    const spirit = favourite('ruou', 'nha-a', { group: 'drink', subgroup: 'spirit' })
    expect(enquiriesOf([spirit], MAKERS, 'vi')).toEqual([])
    expect(enquiriesOf([spirit, favourite('x', 'nha-a')], MAKERS, 'vi')[0]?.products).toEqual(['x'])
  })
})
