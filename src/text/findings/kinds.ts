const KINDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  exhibition: ['triển lãm', 'exhibition'],
  hall: ['nhà trưng bày', 'hall'],
  booth: ['gian hàng', 'booth'],
  plinth: ['bệ', 'plinth'],
  maker: ['nhà làm', 'maker'],
  product: ['sản phẩm', 'product'],
  festival: ['lễ hội', 'festival'],
  tour: ['tuyến tham quan', 'tour'],
  news: ['tin', 'news piece'],
  waypoint: ['điểm dừng', 'waypoint'],
  door: ['cửa', 'door'],
  gate: ['cổng lễ hội', 'festival gate'],
  sign: ['biển chỉ đường', 'sign'],
  entrance: ['lối vào', 'entrance'],
  'news-wall': ['tường tin', 'news wall'],
  fence: ['hàng rào', 'fence'],
  dressing: ['đồ trang trí', 'dressing'],
  language: ['thứ tiếng', 'language'],
  commune: ['xã', 'commune'],
  ward: ['phường', 'ward'],
  township: ['thị trấn', 'township'],
  district: ['huyện', 'district'],
  city: ['thành phố', 'city'],
}

type Kind = string | number | undefined

/** What a kind of thing is called in Vietnamese; an unknown one is shown as itself. */
export const kindVi = (kind: Kind): string => KINDS[String(kind)]?.[0] ?? String(kind)
export const kindEn = (kind: Kind): string => KINDS[String(kind)]?.[1] ?? String(kind)
