import type { Finding } from '#content/finding.ts'
import { FOLDER_KINDS } from '#content/kinds.ts'
import { nearestWord } from '#content/nearest-word.ts'
import { brokenKey, type ExhibitionContent } from '#content/read-exhibition.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'
import { mapOf, referencesOf, type Reference } from './references-of.ts'

/** More than this are no slips, as when files are lost, and each guess looks through all there are. */
const MOST_GUESSES = 200

/** Ids of one kind are alike, as those of two honeys: where more differs, another thing is meant, which is gone. */
const slipsInId = (letters: number): number => Math.max(2, Math.floor(letters * 0.2))

/** What a tour can stop at. */
const STOPS: ReadonlySet<string> = new Set(['waypoint', 'booth', 'product', 'festival'])

/** Ids that lead nowhere, or to a file that cannot be read. */
export const checkReferences: Rule = ({ content }) => [
  ...referencesOf(content)
    .filter(({ kind, id }) => id === undefined || !mapOf(content, kind).has(id))
    .map((reference, i) => dangling(content, reference, i < MOST_GUESSES)),
  ...waypointsUnknown(content),
]

function dangling(content: ExhibitionContent, { file, path, kind, id }: Reference, guess: boolean): Finding {
  if (id === undefined) return findingIn(file, path, 'reference-unknown', { kind })
  if (content.broken.has(brokenKey(kind, id))) return findingIn(file, path, 'reference-broken', { kind, id })
  const isWaypoint =
    guess && [...content.halls.values()].some(({ waypoints }) => waypoints.some((one) => one.id === id))
  const otherKind = FOLDER_KINDS.find((other) => mapOf(content, other).has(id)) ?? (isWaypoint ? 'waypoint' : undefined)
  const isStop = path[0] === 'stops' && STOPS.has(otherKind ?? '') ? 1 : 0
  if (otherKind !== undefined) return findingIn(file, path, 'reference-unknown', { kind, id, otherKind, isStop })
  const nearest = guess ? nearestWord(id, [...mapOf(content, kind).keys()], slipsInId) : ''
  return findingIn(file, path, 'reference-unknown', { kind, id, nearest })
}

/** A tour stops only at waypoints of the hall it walks. */
function waypointsUnknown(content: ExhibitionContent): Finding[] {
  return [...content.tours.values()].flatMap((tour) => {
    const hall = content.halls.get(tour.hall)
    const ids = hall?.waypoints.map((waypoint) => waypoint.id) ?? []
    return tour.stops.flatMap(({ at: { kind, id } }, i): Finding[] => {
      if (kind !== 'waypoint' || hall === undefined || (id !== undefined && ids.includes(id))) return []
      const args = id === undefined ? { kind } : { kind, id, nearest: nearestWord(id, ids) }
      return [findingIn(fileOf(content, 'tour', tour.id), ['stops', i, 'at', 'id'], 'reference-unknown', args)]
    })
  })
}
