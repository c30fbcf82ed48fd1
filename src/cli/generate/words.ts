import type { ExhibitPackage } from '#content/exhibit-packages.ts'
import type { Subgroup } from '#content/groups.ts'
import type { LocalisedText } from '#content/localised.ts'

const both = (vi: string, en: string): LocalisedText => ({ vi, en })

/** What generated products are, each with its sub-group, its exhibit and the unit it is sold by. */
export const WARES: readonly {
  readonly name: LocalisedText
  readonly subgroup: Subgroup
  readonly exhibit: ExhibitPackage
  readonly per: LocalisedText
}[] = [
  { name: both('Chè xanh', 'Green tea'), subgroup: 'tea', exhibit: 'tea-tin', per: both('hộp 100 g', 'box of 100 g') },
  {
    name: both('Hồng trà', 'Black tea'),
    subgroup: 'tea',
    exhibit: 'tea-pouch',
    per: both('gói 200 g', 'bag of 200 g'),
  },
  { name: both('Bạch trà ép bánh', 'White tea cake'), subgroup: 'tea', exhibit: 'tea-cake', per: both('bánh', 'cake') },
  {
    name: both('Mật ong rừng', 'Forest honey'),
    subgroup: 'honey',
    exhibit: 'honey-jar',
    per: both('chai 500 ml', 'bottle of 500 ml'),
  },
  {
    name: both('Cam vàng', 'Yellow mandarin'),
    subgroup: 'fresh-fruit',
    exhibit: 'mandarin-heap',
    per: both('kg', 'kg'),
  },
  {
    name: both('Hồng giòn', 'Crisp persimmon'),
    subgroup: 'fresh-fruit',
    exhibit: 'persimmon-heap',
    per: both('kg', 'kg'),
  },
  {
    name: both('Gạo nương', 'Upland rice'),
    subgroup: 'rice',
    exhibit: 'rice-sack',
    per: both('túi 5 kg', 'sack of 5 kg'),
  },
  { name: both('Ngô nếp', 'Sticky corn'), subgroup: 'grains', exhibit: 'corn-bundle', per: both('túm', 'bunch') },
  {
    name: both('Thảo quả khô', 'Dried cardamom'),
    subgroup: 'spice',
    exhibit: 'cardamom-heap',
    per: both('túi 200 g', 'bag of 200 g'),
  },
  {
    name: both('Thịt trâu gác bếp', 'Hearth-smoked buffalo'),
    subgroup: 'processed-meat',
    exhibit: 'hanging-meat',
    per: both('kg', 'kg'),
  },
  {
    name: both('Lạp xưởng hun khói', 'Smoked sausage'),
    subgroup: 'processed-meat',
    exhibit: 'sausage-string',
    per: both('kg', 'kg'),
  },
  {
    name: both('Măng ngâm ớt', 'Pickled bamboo shoots'),
    subgroup: 'processed-vegetable',
    exhibit: 'pickle-jar',
    per: both('lọ', 'jar'),
  },
  {
    name: both('Bánh chưng gù', 'Hump-backed rice cake'),
    subgroup: 'grain-products',
    exhibit: 'leaf-cake',
    per: both('chiếc', 'piece'),
  },
  {
    name: both('Cá chép ruộng', 'Terrace carp'),
    subgroup: 'fresh-fish',
    exhibit: 'fish-basket',
    per: both('kg', 'kg'),
  },
  {
    name: both('Trà gừng', 'Ginger tea'),
    subgroup: 'non-alcoholic',
    exhibit: 'ginger-tea',
    per: both('hộp 20 gói', 'box of 20 bags'),
  },
  {
    name: both('Tinh dầu quế', 'Cinnamon oil'),
    subgroup: 'essential-oil',
    exhibit: 'oil-vial',
    per: both('lọ 10 ml', 'vial of 10 ml'),
  },
  { name: both('Vải lanh', 'Hemp cloth'), subgroup: 'textile', exhibit: 'hemp-bolt', per: both('mét', 'metre') },
  { name: both('Thổ cẩm', 'Brocade'), subgroup: 'textile', exhibit: 'brocade-cloth', per: both('tấm', 'piece') },
  {
    name: both('Khèn trúc', 'Bamboo khèn'),
    subgroup: 'musical-instrument',
    exhibit: 'khen',
    per: both('chiếc', 'piece'),
  },
  {
    name: both('Giấy bản', 'Handmade paper'),
    subgroup: 'craft-material',
    exhibit: 'paper-sheets',
    per: both('tập', 'pad'),
  },
  {
    name: both('Vòng bạc chạm', 'Chased silver collar'),
    subgroup: 'craft-decor',
    exhibit: 'silver-collar',
    per: both('chiếc', 'piece'),
  },
  {
    name: both('Làng đón khách', 'Village that hosts guests'),
    subgroup: 'community-tourism',
    exhibit: 'village-diorama',
    per: both('đêm', 'night'),
  },
]

/** How a ware differs from the next one of its kind. */
export const QUALITIES: readonly LocalisedText[] = [
  both('núi cao', 'of the high mountains'),
  both('mùa sương', 'of the misty season'),
  both('nhà bếp', 'of the hearth'),
  both('ruộng bậc thang', 'of the terraces'),
  both('ven suối', 'of the streamside'),
  both('đầu xuân', 'of early spring'),
  both('phơi nắng', 'dried in the sun'),
  both('làm tay', 'made by hand'),
  both('vườn đá', 'of the rock garden'),
  both('cuối thu', 'of late autumn'),
  both('phiên sớm', 'of the early market'),
  both('lưng đèo', 'of the mountain pass'),
]

const FIRST = [
  'Mây',
  'Suối',
  'Nà',
  'Khe',
  'Đá',
  'Sương',
  'Lũng',
  'Bản',
  'Thác',
  'Nương',
  'Đèo',
  'Tả',
  'Pha',
  'Hồ',
  'Cốc',
]
const SECOND = ['Trắng', 'Bạc', 'Xanh', 'Mơ', 'Lặng', 'Vàng', 'Thơm', 'Cao', 'Vắng', 'Tím', 'Ngân', 'Quỳnh', 'Thưa']
/** Names of communes that are nowhere. */
export const COMMUNES: readonly string[] = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`))

/** Sentences to make summaries and stories of. */
export const SENTENCES: readonly LocalisedText[] = [
  both(
    'Người trong bản dậy từ lúc gà gáy, gùi đầy trên lưng.',
    'The villagers rise at cockcrow, baskets full on their backs.',
  ),
  both('Mỗi mẻ chỉ làm vừa đủ cho một phiên chợ.', 'Each batch is just enough for one market day.'),
  both('Nước lấy từ con suối chảy sau nhà.', 'The water comes from the stream behind the house.'),
  both('Bếp lửa không tắt suốt mùa đông.', 'The hearth burns all winter long.'),
  both('Nắng tháng mười phơi được cả sân.', 'The October sun dries a whole yard at once.'),
  both('Bà dạy cho mẹ, mẹ dạy cho con.', 'Grandmother taught mother, and mother teaches the children.'),
  both('Hàng gói bằng lá, buộc bằng lạt giang.', 'It is wrapped in leaves and tied with bamboo strips.'),
  both('Năm nào mưa muộn thì làm ít đi một nửa.', 'When the rains come late, only half as much is made.'),
  both('Khách hỏi mua thường phải đợi tới phiên sau.', 'Those who ask for it often have to wait for the next market.'),
  both('Con đường lên bản vòng qua ba cái đèo.', 'The road to the village winds over three passes.'),
]

/** So that nobody takes what is generated for true. */
export const NOT_REAL: LocalisedText = both('Hàng thử nghiệm, không có thật.', 'Test goods: they do not exist.')
