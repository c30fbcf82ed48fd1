import type { Finding } from '#content/finding.ts'
import type { Hall } from '#content/hall.ts'
import { brokenKey, type ExhibitionContent } from '#content/read-exhibition.ts'
import type { Tour } from '#content/tour.ts'
import type { Checked, Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'

// A tour is meant to last 60 to 120 s with 6 to 10 stops (product.md); beyond this it is too long for nearly everybody.
const MOST_SECONDS = 150
const MOST_STOPS = 12

/** Tours that stop where their hall has nothing, or last longer than visitors stay. */
export const checkTours: Rule = (checked) =>
  [...checked.content.tours.values()].flatMap((tour) => [...stopFindings(checked, tour), ...tooLong(checked, tour)])

function stopFindings({ content }: Checked, tour: Tour): Finding[] {
  const hall = content.halls.get(tour.hall)
  if (hall === undefined) return []
  const file = fileOf(content, 'tour', tour.id)
  return tour.stops.flatMap(({ at: { kind, id } }, i): Finding[] => {
    if (kind === 'news-wall')
      return hall.newsWall === undefined
        ? [findingIn(file, ['stops', i, 'at', 'kind'], 'tour-stop-no-wall', { hall: hall.id })]
        : []
    // An id that leads nowhere is told of with the other references, waypoints among them.
    if (kind === 'waypoint' || id === undefined || !isKnown(content, kind, id)) return []
    if (holds(content, hall, kind, id)) return []
    const where = [...content.halls.values()].find((other) => holds(content, other, kind, id))
    const args = { kind, id, hall: hall.id, ...(where === undefined ? {} : { where: where.id }) }
    return [findingIn(file, ['stops', i, 'at', 'id'], 'tour-stop-elsewhere', args)]
  })
}

type Stop = 'booth' | 'product' | 'festival'

function isKnown({ booths, products, festivals }: ExhibitionContent, kind: Stop, id: string): boolean {
  const maps = { booth: booths, product: products, festival: festivals }
  return maps[kind].has(id)
}

/** Whether the hall has that booth, a plinth with that product, or a gate to that festival; a broken booth may hold any. */
function holds(content: ExhibitionContent, { booths, gates }: Hall, kind: Stop, id: string): boolean {
  if (kind === 'festival') return gates.some(({ festival }) => festival === id)
  if (kind === 'booth') return booths.some(({ booth }) => booth === id)
  return booths.some(
    ({ booth }) =>
      content.broken.has(brokenKey('booth', booth)) ||
      content.booths.get(booth)?.plinths.some(({ products }) => products.includes(id)),
  )
}

function tooLong({ content }: Checked, tour: Tour): Finding[] {
  const seconds = Math.round(tour.stops.reduce((sum, stop) => sum + stop.seconds, 0))
  const stops = tour.stops.length
  if (seconds <= MOST_SECONDS && stops <= MOST_STOPS) return []
  const args = { seconds, stops, mostSeconds: MOST_SECONDS, mostStops: MOST_STOPS }
  return [findingIn(fileOf(content, 'tour', tour.id), ['stops'], 'tour-too-long', args)]
}
