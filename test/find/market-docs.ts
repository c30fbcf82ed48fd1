import type { SearchDoc } from '#find/search-doc.ts'

/** A small market of things to be found; ids say what they are. */
export const TODAY = '2026-11-22'

const tuyenQuang = (commune: string) => ({
  communes: [{ kind: 'commune' as const, name: commune }],
  province: 'Tuyên Quang',
})
const haGiang = (commune: string, district: string) => ({
  communes: [{ kind: 'commune' as const, name: commune }],
  districts: [{ kind: 'district' as const, name: district }],
  province: 'Hà Giang',
})

export const marketDocs: readonly SearchDoc[] = [
  {
    kind: 'product',
    id: 'green-tea',
    name: { vi: 'Trà xanh Fìn Hò', en: 'Fìn Hò green tea', zh: '芬霍绿茶' },
    summary: { vi: 'Búp chè Shan tuyết cổ thụ của người Dao đỏ.', en: 'From old-growth Shan tuyết trees.' },
    group: 'food',
    rating: { stars: 5, decision: { number: '1/QĐ', issuedOn: '2024-06-30' }, validUntil: '2027-06-30' },
    place: { now: tuyenQuang('Thông Nguyên'), before: haGiang('Thông Nguyên', 'Hoàng Su Phì') },
    maker: { vi: 'HTX Chế biến chè Phìn Hồ' },
    aliases: ['Phìn Hồ', 'Phin Ho'],
    peoples: [{ vi: 'Dao', en: 'Dao' }],
    months: [3, 4, 5],
  },
  {
    kind: 'product',
    id: 'shan-tea',
    name: { vi: 'Chè Shan tuyết', en: 'Shan tuyết tea' },
    summary: { vi: 'Chè hái ở vùng núi cao.' },
    group: 'food',
    rating: { stars: 4, decision: { number: '2/QĐ', issuedOn: '2022-01-01' }, validUntil: '2025-01-01' },
    place: { now: tuyenQuang('Cao Bồ'), before: haGiang('Cao Bồ', 'Vị Xuyên') },
    months: [3, 11],
  },
  {
    kind: 'product',
    id: 'honey',
    name: { vi: 'Mật ong bạc hà', en: 'Elsholtzia honey', zh: '薄荷蜂蜜' },
    summary: { vi: 'Mật của ong đốt trên hoa bạc hà.', en: 'Honey of the karst plateau.' },
    group: 'food',
    rating: { stars: 4 },
    place: { now: tuyenQuang('Mèo Vạc'), before: haGiang('Tả Lủng', 'Mèo Vạc') },
    months: [10, 11, 12],
  },
  {
    kind: 'product',
    id: 'hemp',
    name: { vi: 'Vải lanh', en: 'Hemp cloth' },
    summary: { vi: 'Phụ nữ Mông dệt bên bếp lửa.' },
    group: 'craft',
    peoples: [{ vi: 'Mông', en: 'Mông (Hmong)' }],
    place: { now: tuyenQuang('Lùng Tám'), before: haGiang('Lùng Tám', 'Quản Bạ') },
  },
  {
    kind: 'product',
    id: 'mandarin',
    name: { vi: 'Quýt Mỹ Lý', en: 'Lychee and mandarin' },
    group: 'food',
    place: { now: tuyenQuang('Bắc Quang') },
    months: [11, 12, 1],
  },
  { kind: 'product', id: 'spirit', name: { vi: 'Rượu ngô H’Mông', en: 'Corn spirit' }, group: 'drink' },
  {
    kind: 'booth',
    id: 'bee-booth',
    name: { vi: 'Gian ong đá' },
    maker: { vi: 'HTX Tuấn Dũng' },
    booth: { id: 'bee-booth', fascia: { vi: 'Gian ong đá' } },
  },
  { kind: 'maker', id: 'tuan-dung', name: { vi: 'HTX Tuấn Dũng' }, summary: { vi: 'Nuôi ong.' } },
  {
    kind: 'festival',
    id: 'love-market',
    name: { vi: 'Chợ tình Khâu Vai', en: 'Khâu Vai love market' },
    months: [5],
    aliases: ['Phong Lưu'],
  },
  { kind: 'news', id: 'constructor', name: { vi: 'Constructor __proto__ hasOwnProperty' } },
]
