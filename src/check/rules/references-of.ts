import type { JsonPath } from '#content/finding.ts'
import { FOLDERS, type FolderKind } from '#content/kinds.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { fileOf } from '../finding-in.ts'

/** One id that stands in a file and names another. */
export interface Reference {
  readonly from: FolderKind | 'exhibition'
  readonly file: string
  readonly path: JsonPath
  readonly kind: FolderKind
  /** Undefined where a tour stops at a kind of thing without saying at which. */
  readonly id: string | undefined
}

type Named = readonly [path: JsonPath, kind: FolderKind, id: string | undefined]

/** Every reference of an exhibition; waypoints are no files of their own and are not among them. */
export function referencesOf(content: ExhibitionContent): Reference[] {
  const { exhibition } = content
  const from = (kind: FolderKind, id: string, named: Iterable<Named>): Reference[] =>
    Array.from(named, ([path, of, name]) => ({
      from: kind,
      file: fileOf(content, kind, id),
      path,
      kind: of,
      id: name,
    }))
  const ofExhibition: Named[] = [
    [['entranceHall'], 'hall', exhibition.entranceHall],
    ...listed(['halls'], 'hall', exhibition.halls),
  ]
  return [
    ...ofExhibition.map(([path, kind, id]): Reference => {
      return { from: 'exhibition', file: `${exhibition.id}/exhibition.json`, path, kind, id }
    }),
    ...[...content.halls.values()].flatMap(({ id, booths, doors, gates }) =>
      from('hall', id, [
        ...booths.map(({ booth }, i): Named => [['booths', i, 'booth'], 'booth', booth]),
        ...doors.map(({ toHall }, i): Named => [['doors', i, 'toHall'], 'hall', toHall]),
        ...gates.map(({ festival }, i): Named => [['gates', i, 'festival'], 'festival', festival]),
      ]),
    ),
    ...[...content.booths.values()].flatMap(({ id, maker, plinths }) =>
      from('booth', id, [
        ...ofMaker(maker),
        ...plinths.flatMap(({ products }, i) => listed(['plinths', i, 'products'], 'product', products)),
      ]),
    ),
    ...[...content.products.values()].flatMap(({ id, maker, festivals }) =>
      from('product', id, [...ofMaker(maker), ...listed(['festivals'], 'festival', festivals)]),
    ),
    ...[...content.festivals.values()].flatMap(({ id, products }) =>
      from('festival', id, listed(['products'], 'product', products)),
    ),
    ...[...content.tours.values()].flatMap(({ id, hall, stops }) =>
      from('tour', id, [
        [['hall'], 'hall', hall],
        ...stops.flatMap(({ at }, i): Named[] =>
          at.kind === 'waypoint' || at.kind === 'news-wall' ? [] : [[['stops', i, 'at', 'id'], at.kind, at.id]],
        ),
      ]),
    ),
    ...[...content.news.values()].flatMap(({ id, products, festivals }) =>
      from('news', id, [...listed(['products'], 'product', products), ...listed(['festivals'], 'festival', festivals)]),
    ),
  ]
}

const ofMaker = (maker: string | undefined): Named[] => (maker === undefined ? [] : [[['maker'], 'maker', maker]])

const listed = (path: JsonPath, kind: FolderKind, ids: readonly string[] = []): Named[] =>
  ids.map((id, i): Named => [[...path, i], kind, id])

/** What has been read of one kind, by id. */
export const mapOf = (content: ExhibitionContent, kind: FolderKind): ReadonlyMap<string, unknown> =>
  content[FOLDERS[kind]]
