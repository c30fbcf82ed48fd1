import { pathText, type Finding, type JsonPath } from '#content/finding.ts'
import { FOLDERS, type FolderKind } from '#content/kinds.ts'
import { brokenKey, type ExhibitionContent } from '#content/read-exhibition.ts'

interface Reference {
  readonly file: string
  readonly path: JsonPath
  readonly kind: FolderKind
  readonly id: string
}

/** Findings for ids that lead nowhere, lead to a broken file, or are placed twice, and for what nobody shows. */
export function checkReferences(content: ExhibitionContent): Finding[] {
  const references = [...referencesOf(content)]
  return [
    ...references.flatMap((reference) => dangling(content, reference)),
    ...waypointsUnknown(content),
    ...placedTwice(content),
    ...notShown(content, references),
  ]
}

function fileOf(content: ExhibitionContent, kind: FolderKind, id: string): string {
  return `${content.exhibition.id}/${FOLDERS[kind]}/${id}.json`
}

function* referencesOf(content: ExhibitionContent): Generator<Reference> {
  const exhibitionFile = `${content.exhibition.id}/exhibition.json`
  yield { file: exhibitionFile, path: ['entranceHall'], kind: 'hall', id: content.exhibition.entranceHall }
  for (const [i, id] of content.exhibition.halls.entries())
    yield { file: exhibitionFile, path: ['halls', i], kind: 'hall', id }
  for (const hall of content.halls.values()) {
    const file = fileOf(content, 'hall', hall.id)
    for (const [i, { booth }] of hall.booths.entries())
      yield { file, path: ['booths', i, 'booth'], kind: 'booth', id: booth }
    for (const [i, { toHall }] of hall.doors.entries())
      yield { file, path: ['doors', i, 'toHall'], kind: 'hall', id: toHall }
    for (const [i, { festival }] of hall.gates.entries())
      yield { file, path: ['gates', i, 'festival'], kind: 'festival', id: festival }
  }
  for (const booth of content.booths.values()) {
    const file = fileOf(content, 'booth', booth.id)
    if (booth.maker !== undefined) yield { file, path: ['maker'], kind: 'maker', id: booth.maker }
    for (const [i, plinth] of booth.plinths.entries())
      for (const [j, id] of plinth.products.entries())
        yield { file, path: ['plinths', i, 'products', j], kind: 'product', id }
  }
  for (const product of content.products.values()) {
    const file = fileOf(content, 'product', product.id)
    if (product.maker !== undefined) yield { file, path: ['maker'], kind: 'maker', id: product.maker }
    for (const [i, id] of (product.festivals ?? []).entries())
      yield { file, path: ['festivals', i], kind: 'festival', id }
  }
  for (const festival of content.festivals.values()) {
    const file = fileOf(content, 'festival', festival.id)
    for (const [i, id] of (festival.products ?? []).entries())
      yield { file, path: ['products', i], kind: 'product', id }
  }
  for (const tour of content.tours.values()) yield* referencesOfTour(content, tour.id)
  for (const news of content.news.values()) {
    const file = fileOf(content, 'news', news.id)
    for (const [i, id] of (news.products ?? []).entries()) yield { file, path: ['products', i], kind: 'product', id }
    for (const [i, id] of (news.festivals ?? []).entries()) yield { file, path: ['festivals', i], kind: 'festival', id }
  }
}

function* referencesOfTour(content: ExhibitionContent, tourId: string): Generator<Reference> {
  const tour = content.tours.get(tourId)
  if (tour === undefined) return
  const file = fileOf(content, 'tour', tour.id)
  yield { file, path: ['hall'], kind: 'hall', id: tour.hall }
  for (const [i, { at }] of tour.stops.entries()) {
    const path = ['stops', i, 'at', 'id']
    if (at.kind === 'booth' || at.kind === 'product' || at.kind === 'festival')
      yield { file, path, kind: at.kind, id: at.id ?? '' }
  }
}

function mapOf(content: ExhibitionContent, kind: FolderKind): ReadonlyMap<string, unknown> {
  return content[FOLDERS[kind]]
}

function dangling(content: ExhibitionContent, { file, path, kind, id }: Reference): Finding[] {
  if (mapOf(content, kind).has(id)) return []
  const isBroken = content.broken.has(brokenKey(kind, id))
  const code = isBroken ? 'reference-broken' : 'reference-unknown'
  return [{ code, severity: 'error', file, path: pathText(path), args: { kind, id } }]
}

/** A tour stops only at waypoints of the hall it walks. */
function waypointsUnknown(content: ExhibitionContent): Finding[] {
  return [...content.tours.values()].flatMap((tour) => {
    const waypoints = content.halls.get(tour.hall)?.waypoints
    return tour.stops.flatMap(({ at }, i): Finding[] => {
      if (at.kind !== 'waypoint' || waypoints === undefined || waypoints.some(({ id }) => id === at.id)) return []
      const path = pathText(['stops', i, 'at', 'id'])
      return [
        {
          code: 'reference-unknown',
          severity: 'error',
          file: fileOf(content, 'tour', tour.id),
          path,
          args: { kind: 'waypoint', id: at.id ?? '' },
        },
      ]
    })
  })
}

/** A booth stands in one place only. */
function placedTwice(content: ExhibitionContent): Finding[] {
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const hall of content.halls.values())
    for (const [i, { booth }] of hall.booths.entries()) {
      if (seen.has(booth))
        findings.push({
          code: 'reference-twice',
          severity: 'error',
          file: fileOf(content, 'hall', hall.id),
          path: pathText(['booths', i, 'booth']),
          args: { kind: 'booth', id: booth },
        })
      seen.add(booth)
    }
  return findings
}

const PLACED_BY: Partial<Record<FolderKind, string>> = { hall: 'exhibition', booth: 'hall', product: 'booth' }

/** Halls, booths and products that stand nowhere: the catalogue still lists them, the hall cannot. */
function notShown(content: ExhibitionContent, references: readonly Reference[]): Finding[] {
  const findings: Finding[] = []
  for (const [kind, by] of Object.entries(PLACED_BY) as [FolderKind, string][]) {
    const folder = by === 'exhibition' ? 'exhibition.json' : `${by}s/`
    const placed = new Set(references.filter((r) => r.kind === kind && r.file.includes(`/${folder}`)).map((r) => r.id))
    for (const id of mapOf(content, kind).keys())
      if (!placed.has(id))
        findings.push({
          code: 'not-shown',
          severity: 'warning',
          file: fileOf(content, kind, id),
          path: '',
          args: { kind, id },
        })
  }
  return findings
}
