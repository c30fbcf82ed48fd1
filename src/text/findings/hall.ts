import { kindEn, kindVi } from './kinds.ts'
import type { SentenceArgs, Sentences } from './sentence.ts'

const nf = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }
const vi = (value: SentenceArgs[string] | undefined): string => nf.vi.format(Number(value))
const en = (value: SentenceArgs[string] | undefined): string => nf.en.format(Number(value))

/** `cổng lễ hội “hoi-xuan”`; what there is only one of needs no name. */
const namedVi = (a: SentenceArgs, id = a['id']): string =>
  a['kind'] === 'entrance' || a['kind'] === 'news-wall' ? kindVi(a['kind']) : `${kindVi(a['kind'])} “${id}”`
const namedEn = (a: SentenceArgs, id = a['id']): string =>
  `the ${kindEn(a['kind'])}${a['kind'] === 'entrance' || a['kind'] === 'news-wall' ? '' : ` “${id}”`}`

/** Between which values a position must lie. */
const rangeVi = (a: SentenceArgs): string =>
  `xM phải từ ${vi(-Number(a['xMostM']))} đến ${vi(a['xMostM'])} và zM từ ${vi(-Number(a['zMostM']))} đến ${vi(a['zMostM'])}`
const rangeEn = (a: SentenceArgs): string =>
  `xM must be from ${en(-Number(a['xMostM']))} to ${en(a['xMostM'])} and zM from ${en(-Number(a['zMostM']))} to ${en(a['zMostM'])}`

/** What is said of where things stand. */
export const HALL: Sentences = {
  'booth-outside': {
    vi: (a) => `Gian “${a['id']}” thò ra ngoài nhà ${vi(a['byM'])} m. Để gian nằm gọn trong nhà, ${rangeVi(a)}.`,
    en: (a) => `The booth “${a['id']}” reaches ${en(a['byM'])} m out of the hall. To stand inside, ${rangeEn(a)}.`,
  },
  'booths-overlap': {
    vi: (a) =>
      `Gian “${a['id']}” chồng lên gian “${a['other']}” ${vi(a['byM'])} m. Hãy dời một trong hai gian ra ít nhất bấy nhiêu.`,
    en: (a) =>
      `The booth “${a['id']}” overlaps the booth “${a['other']}” by ${en(a['byM'])} m. Move one of them by at least that much.`,
  },
  'booth-blocks-way': {
    vi: (a) =>
      `Gian “${a['id']}” chắn đường: khách không tới được ${namedVi(a, a['what'])}. Hãy dời gian, chừa lối rộng ít nhất 1 m (nên 3 m).`,
    en: (a) =>
      `The booth “${a['id']}” is in the way: visitors cannot get to ${namedEn(a, a['what'])}. Move it, and leave a way of 1 m or more (3 m is comfortable).`,
  },
  'booth-turned-away': {
    vi: (a) =>
      `Gian “${a['id']}” quay mặt vào tường và quay lưng về phía khách. Hãy đổi thành "yawDeg": ${a['better']}; nếu cố ý đặt như vậy thì cứ để nguyên.`,
    en: (a) =>
      `The booth “${a['id']}” faces a wall and turns its back to visitors. Write "yawDeg": ${a['better']}, or leave it if that is meant.`,
  },
  'plinth-turned-away': {
    vi: (a) =>
      `Bệ “${a['id']}” quay vào vách gian nên khách chỉ thấy lưng sản phẩm ("yawDeg" đang là ${a['found']}). Hãy ghi "yawDeg": 0 để bệ quay mặt ra trước gian.`,
    en: (a) =>
      `The plinth “${a['id']}” faces the wall of its booth, so visitors see products from behind ("yawDeg" is ${a['found']}). Write "yawDeg": 0 to turn it to the front.`,
  },
  'thing-outside': {
    vi: (a) => `${namedVi(a)} nằm ngoài nhà ${vi(a['byM'])} m. Để nằm trong nhà, ${rangeVi(a)}.`,
    en: (a) => `${namedEn(a)} is ${en(a['byM'])} m outside of the hall. To be inside, ${rangeEn(a)}.`,
  },
  'plinth-outside': {
    vi: (a) =>
      `Bệ “${a['id']}” thò ra ngoài gian ${vi(a['byM'])} m. Vị trí bệ tính từ giữa gian; để bệ nằm gọn trong gian, ${rangeVi(a)}. Hoặc làm bệ nhỏ lại.`,
    en: (a) =>
      `The plinth “${a['id']}” reaches ${en(a['byM'])} m out of its booth. It is placed from the middle of the booth; to stand inside, ${rangeEn(a)}. Or make the plinth smaller.`,
  },
  'plinths-overlap': {
    vi: (a) => `Bệ “${a['id']}” chồng lên bệ “${a['other']}” ${vi(a['byM'])} m. Hãy dời một trong hai bệ.`,
    en: (a) => `The plinth “${a['id']}” overlaps the plinth “${a['other']}” by ${en(a['byM'])} m. Move one of them.`,
  },
  'entrance-blocked': {
    vi: () =>
      'Lối vào bị chắn: chỗ khách bước vào nằm trong tường, bệ hoặc đồ trang trí. Hãy dời lối vào hoặc dời vật đang chắn, cách nhau ít nhất 1 m.',
    en: () =>
      'The entrance is blocked: visitors would arrive inside a wall, a plinth or a piece of dressing. Move the entrance, or what stands there, 1 m or more apart.',
  },
  'entrance-looks-out': {
    vi: (a) =>
      `Khách bước vào mà nhìn ra ngoài nhà: phía trước chỉ còn ${vi(a['aheadM'])} m. yawDeg của lối vào là hướng nhìn của khách; lối vào ở phía nam (zM lớn) thường ghi 180.`,
    en: (a) =>
      `Visitors arrive looking out of the hall: there are only ${en(a['aheadM'])} m ahead of them. The entrance's yawDeg is the way they look; at the south side (large zM) it is usually 180.`,
  },
  'place-unreachable': {
    vi: (a) =>
      `Từ lối vào không đi tới được ${namedVi(a)}. Hãy dời nó ra chỗ trống, hoặc mở lối rộng ít nhất 1 m giữa những vật đang chắn.`,
    en: (a) =>
      `There is no way from the entrance to ${namedEn(a)}. Move it to open ground, or leave a way of 1 m or more between what stands there.`,
  },
  'product-not-before': {
    vi: (a) =>
      `Không ai đứng được trước bệ “${a['id']}” để xem ${Number(a['count']) > 1 ? `“${a['product']}” và ${vi(Number(a['count']) - 1)} sản phẩm khác` : `“${a['product']}”`}: mặt trước của bệ bị chắn. Hãy chừa khoảng 1,5 m trước bệ, hoặc xoay bệ (yawDeg) ra phía lối đi.`,
    en: (a) =>
      `Nobody can stand before the plinth “${a['id']}” to see ${Number(a['count']) > 1 ? `“${a['product']}” and ${en(Number(a['count']) - 1)} more` : `“${a['product']}”`}: its front is shut in. Leave some 1.5 m before it, or turn it (yawDeg) towards the way.`,
  },
  'hall-too-full': {
    vi: (a) =>
      `Nhà này bày ${vi(a['count'])} sản phẩm; quá ${vi(a['most'])} thì khách mỏi chân, máy yếu chạy chậm. Nên chia bớt gian sang một nhà khác, nối bằng cửa.`,
    en: (a) =>
      `This hall shows ${en(a['count'])} products; with more than ${en(a['most'])} visitors tire and weak phones slow down. Better move some booths to another hall, joined by a door.`,
  },
  'hall-unsigned': {
    vi: (a) =>
      `Nhà này bày ${vi(a['count'])} sản phẩm mà chưa có biển chỉ đường. Quá ${vi(a['most'])} sản phẩm thì khách khó tìm: hãy thêm "signs", ví dụ { "text": { "vi": "Chè" }, "arrow": "left", "position": { "xM": 0, "zM": 20 }, "yawDeg": 0 }.`,
    en: (a) =>
      `This hall shows ${en(a['count'])} products and has no signs. Beyond ${en(a['most'])} they are hard to find: add "signs", as { "text": { "vi": "Chè", "en": "Tea" }, "arrow": "left", "position": { "xM": 0, "zM": 20 }, "yawDeg": 0 }.`,
  },
  'light-stale': {
    vi: () =>
      'Ánh sáng của nhà này được tính cho cách bày cũ nên tạm không dùng; nhà vẫn mở với ánh sáng đơn giản hơn. Chạy “npm run bake” để tính lại.',
    en: () =>
      'The light of this hall was baked for an older layout and is not used; the hall opens in its plainer light. Run “npm run bake” to renew it.',
  },
}
