import type { Festival } from '#content/festival.ts'
import type { Hall } from '#content/hall.ts'
import type { News } from '#content/news.ts'
import type { Tour } from '#content/tour.ts'
import type { Dice } from './dice.ts'
import { INVENTED, somewhere } from './places.ts'
import { storyOf } from './products.ts'
import { COMMUNES, NOT_REAL } from './words.ts'

export function makeFestival(dice: Dice, number: number, products: readonly string[]): Festival {
  const commune = dice.pick(COMMUNES)
  return {
    $schema: '../../../schema/festival.json',
    schemaVersion: 1,
    id: `hoi-${number}`,
    name: { vi: `Hội thử nghiệm ${commune} ${number}`, en: `${commune} test festival ${number}` },
    summary: NOT_REAL,
    story: storyOf(dice),
    peoples: [{ vi: 'Người Mây (hư cấu)', en: 'The Cloud people (invented)' }],
    place: somewhere(dice),
    dateRule: dice.chance(50)
      ? { kind: 'lunar', on: { month: dice.int(1, 12), day: dice.int(1, 29) } }
      : { kind: 'window', usualMonths: [dice.int(1, 12)] },
    private: false,
    sacred: false,
    sequence: [{ vi: 'Trống nổi lên.', en: 'The drums begin.' }],
    products: products.slice(0, 20),
    sources: [...INVENTED],
    confidence: 'low',
  }
}

export function makeNews(dice: Dice, number: number, products: readonly string[]): News {
  const story = storyOf(dice)
  return {
    $schema: '../../../schema/news.json',
    schemaVersion: 1,
    id: `tin-${number}`,
    title: { vi: `Tin thử nghiệm số ${number}`, en: `Test news no. ${number}` },
    summary: NOT_REAL,
    date: `202${dice.int(2, 5)}-0${dice.int(1, 9)}`,
    body: { vi: `**Thử nghiệm.** ${story.vi}`, en: `**A test.** ${story.en ?? story.vi}` },
    products: products.slice(0, 20),
    sources: [...INVENTED],
  }
}

/** From the way in past some booths, the festival and the news, as far as the hall has them. */
export function makeTour(hall: Hall): Tour {
  const caption = NOT_REAL
  const booths = hall.booths.slice(0, 6).map(({ booth }) => ({ kind: 'booth' as const, id: booth }))
  const gates = hall.gates.map(({ festival }) => ({ kind: 'festival' as const, id: festival }))
  const stops = [{ kind: 'waypoint' as const, id: 'loi-vao' }, ...booths, ...gates, { kind: 'news-wall' as const }]
  return {
    $schema: '../../../schema/tour.json',
    schemaVersion: 1,
    id: `di-${hall.id}`,
    name: { vi: `Đi một vòng ${hall.name.vi}`, en: `Once around ${hall.name.en ?? hall.name.vi}` },
    hall: hall.id,
    stops: stops.map((at) => ({ at, caption, seconds: 8 })),
  }
}
