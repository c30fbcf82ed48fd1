import { toFill, type Authored } from './authored.ts'
import { boothStarter, makerStarter, productStarter } from './starters.ts'

const HALL = 'nha-chinh'
const BOOTHS = ['gian-1', 'gian-2'] as const
const PRODUCTS = ['san-pham-1', 'san-pham-2'] as const
const MAKER = 'nha-lam-1'

export interface ExhibitionStart {
  readonly id: string
  /** Where the schemas lie, from exhibition.json, as `../../schema`. */
  readonly schemas: string
  /** YYYY-MM-DD. */
  readonly today: string
}

/** A small exhibition that opens: one hall with two booths that face each other, and a product in each. Path → file. */
export function exhibitionStarter({ id, schemas, today }: ExhibitionStart): Map<string, unknown> {
  const inFolder = { schemas: `../${schemas}` }
  const files = new Map<string, unknown>([
    ['exhibition.json', exhibitionFile(id, schemas, today)],
    [`halls/${HALL}.json`, hallFile(inFolder.schemas)],
    [`makers/${MAKER}.json`, makerStarter({ ...inFolder, id: MAKER })],
  ])
  for (const [i, product] of PRODUCTS.entries()) {
    const booth = BOOTHS[i] ?? BOOTHS[0]
    files.set(`booths/${booth}.json`, boothStarter({ ...inFolder, id: booth, number: i + 1, products: [product] }))
    files.set(`products/${product}.json`, productStarter({ ...inFolder, id: product, maker: MAKER }))
  }
  return files
}

function exhibitionFile(id: string, schemas: string, today: string): Authored<'exhibition'> {
  return {
    $schema: `${schemas}/exhibition.json`,
    schemaVersion: 1,
    id,
    name: toFill('tên triển lãm', 'name of the exhibition'),
    tagline: toFill('một câu ngắn dưới tên', 'a short line under the name'),
    intro: toFill('lời giới thiệu, vài đoạn', 'the introduction, a few paragraphs'),
    languages: ['vi', 'en'],
    halls: [HALL],
    entranceHall: HALL,
    compiledOn: today,
    licence: {
      name: '⟨điền: tên giấy phép của nội dung⟩',
      url: 'https://example.com/⟨điền-trang-của-giấy-phép⟩',
      credit: toFill('cách ghi công', 'how to give credit'),
    },
    notice: toFill(
      'thông báo: ai dựng triển lãm này, có phải trang chính thức không, có dùng AI không',
      'the notice: who made this, whether it is official, whether AI was used',
    ),
    privacy: toFill('trang riêng tư: nơi chứa trang biết gì về khách', 'privacy: what the host learns of visitors'),
  }
}

/** Metres from the middle: visitors come in from the south, and the booths stand to the left and the right of the lane. */
function hallFile(schemas: string): Authored<'hall'> {
  return {
    $schema: `${schemas}/hall.json`,
    schemaVersion: 1,
    id: HALL,
    name: toFill('tên nhà trưng bày', 'name of the hall'),
    footprint: { widthM: 18, depthM: 22 },
    style: { kind: 'market-street' },
    entrance: { position: { xM: 0, zM: 8.6 }, yawDeg: 180 },
    booths: [
      { booth: BOOTHS[0], position: { xM: -5.2, zM: -2 }, yawDeg: 90 },
      { booth: BOOTHS[1], position: { xM: 5.2, zM: -2 }, yawDeg: -90 },
    ],
    waypoints: [
      {
        id: 'loi-vao',
        name: { vi: 'Lối vào', en: 'Entrance' },
        position: { xM: 0, zM: 7.2 },
        yawDeg: 180,
      },
    ],
  }
}
