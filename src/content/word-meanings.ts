import { slugOf } from './slug.ts'

/** What allowed values mean in Vietnamese, the usual word first; authors write these, and are told them. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  true: ['có', 'đúng', 'true', 'phải'],
  false: ['không', 'sai', 'false', 'chưa'],
  food: ['thực phẩm', 'đồ ăn'],
  drink: ['đồ uống'],
  herbal: ['dược liệu', 'thảo dược'],
  craft: ['thủ công mỹ nghệ', 'thủ công'],
  ornamental: ['sinh vật cảnh'],
  tourism: ['du lịch', 'du lịch cộng đồng'],
  honey: ['mật ong', 'mật'],
  tea: ['chè', 'trà'],
  rice: ['gạo'],
  spice: ['gia vị'],
  coffee: ['cà phê'],
  spirit: ['rượu'],
  textile: ['vải', 'dệt'],
  high: ['cao', 'chắc chắn'],
  medium: ['vừa', 'trung bình'],
  low: ['thấp', 'chưa chắc'],
  phone: ['điện thoại', 'số điện thoại', 'sđt', 'đt', 'di động'],
  email: ['thư điện tử', 'e-mail', 'mail'],
  website: ['trang web', 'web'],
  other: ['khác'],
  'co-operative': ['hợp tác xã', 'htx'],
  household: ['hộ gia đình', 'hộ'],
  firm: ['công ty', 'doanh nghiệp'],
  community: ['cộng đồng'],
  'craft-village': ['làng nghề'],
  waypoint: ['điểm dừng'],
  booth: ['gian hàng', 'gian'],
  product: ['sản phẩm'],
  festival: ['lễ hội'],
  'news-wall': ['tường tin'],
  web: ['trang web'],
  'general-knowledge': ['hiểu biết chung'],
  lunar: ['âm lịch'],
  vi: ['tiếng Việt'],
  en: ['tiếng Anh'],
  zh: ['tiếng Trung'],
}

/** The allowed value that a Vietnamese word stands for; '' when it stands for none of these. */
export function meaningOf(word: string, among: readonly string[]): string {
  const slug = slugOf(word)
  if (slug === '') return ''
  return among.find((value) => ofValue(value).some((meaning) => slugOf(meaning) === slug)) ?? ''
}

/** What a value means in Vietnamese; '' where the value says so itself or nobody has told. */
export const meaningInVietnamese = (value: string): string => ofValue(value)[0] ?? ''

const ofValue = (value: string): readonly string[] => (Object.hasOwn(MEANINGS, value) ? (MEANINGS[value] ?? []) : [])
