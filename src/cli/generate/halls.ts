import type { Exhibition } from '#content/exhibition.ts'
import type { Hall } from '#content/hall.ts'
import { layOutHall } from './hall-layout.ts'

const STYLES = ['market-street', 'open-field'] as const

export const hallId = (number: number): string => `nha-${number}`

/** The halls stand in a row, each with a door to the next. */
export function makeHall(number: number, hallCount: number, booths: readonly string[], festival: string | null): Hall {
  const { footprint, entrance, westDoor, eastDoor, gate, newsWall, lanes, booths: places } = layOutHall(booths.length)
  const door = (to: number, placed: typeof westDoor) =>
    to < 1 || to > hallCount ? [] : [{ id: `sang-${hallId(to)}`, toHall: hallId(to), ...placed }]
  return {
    $schema: '../../../schema/hall.json',
    schemaVersion: 1,
    id: hallId(number),
    name: { vi: `Nhà thử nghiệm ${number}`, en: `Test hall ${number}` },
    footprint,
    ground: 'fired-tile',
    style: { kind: STYLES[number % 2] ?? STYLES[0], eavesM: 3.7, bayM: 3.4, seed: number },
    entrance,
    booths: places.map((place, i) => ({ booth: booths[i] ?? '', ...place })),
    doors: [...door(number - 1, westDoor), ...door(number + 1, eastDoor)],
    gates: festival === null ? [] : [{ festival, ...gate }],
    newsWall,
    waypoints: [
      {
        id: 'loi-vao',
        name: { vi: 'Lối vào', en: 'Entrance' },
        position: { ...entrance.position, zM: entrance.position.zM - 1.4 },
        yawDeg: 180,
      },
      ...lanes.map((lane, i) => ({ id: `lan-${i + 1}`, name: { vi: `Lối ${i + 1}`, en: `Lane ${i + 1}` }, ...lane })),
    ],
    dressing: [],
    signs: [],
    fences: [],
  }
}

export function makeExhibition(id: string, hallCount: number): Exhibition {
  const paragraph = {
    vi: 'Không có gì ở đây là thật: mọi sản phẩm, nhà làm và lễ hội đều do máy xếp chữ mà thành, để thử phần mềm.',
    en: 'Nothing here is real: every product, maker and festival was put together by a machine to test the software.',
  }
  return {
    $schema: '../../schema/exhibition.json',
    schemaVersion: 1,
    id,
    name: { vi: 'Chợ Phiên Thử Nghiệm', en: 'The Test Fair' },
    tagline: { vi: 'Phiên chợ bịa ra để đo đếm', en: 'A fair made up to be measured' },
    intro: paragraph,
    languages: ['vi', 'en'],
    halls: Array.from({ length: hallCount }, (_, i) => hallId(i + 1)),
    entranceHall: hallId(1),
    compiledOn: '2026-11-01',
    licence: {
      name: 'CC0-1.0',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      credit: { vi: 'Không cần ghi công', en: 'No credit needed' },
    },
    marketplaces: [],
    notice: paragraph,
    privacy: { vi: 'Không có gì rời khỏi máy của bạn.', en: 'Nothing leaves your device.' },
  }
}
