import type { Finding } from '#content/finding.ts'
import { FOLDER_KINDS } from '#content/kinds.ts'
import { nearestWord } from '#content/nearest-word.ts'
import { brokenKey, type ExhibitionContent } from '#content/read-exhibition.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'
import { mapOf, referencesOf, type Reference } from './references-of.ts'

/** Ids that lead nowhere, or to a file that cannot be read. */
export const checkReferences: Rule = ({ content }) => [
  ...referencesOf(content).flatMap((reference) => dangling(content, reference)),
  ...waypointsUnknown(content),
]

function dangling(content: ExhibitionContent, { file, path, kind, id }: Reference): Finding[] {
  if (id === undefined) return [findingIn(file, path, 'reference-unknown', { kind })]
  if (mapOf(content, kind).has(id)) return []
  if (content.broken.has(brokenKey(kind, id))) return [findingIn(file, path, 'reference-broken', { kind, id })]
  const otherKind = FOLDER_KINDS.find((other) => mapOf(content, other).has(id))
  const hint = otherKind === undefined ? { nearest: nearestWord(id, [...mapOf(content, kind).keys()]) } : { otherKind }
  return [findingIn(file, path, 'reference-unknown', { kind, id, ...hint })]
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
