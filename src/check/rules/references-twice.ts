import type { Finding, FindingArgs, JsonPath } from '#content/finding.ts'
import type { FindingCode } from '#content/finding-codes.ts'
import type { Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'

/** What is there twice and may be there once: booths in halls, entries of lists, ids, numbers. */
export const checkTwice: Rule = (checked) => [
  ...boothsPlacedTwice(checked),
  ...numbersTwice(checked),
  ...idsTwice(checked),
  ...listedTwice(checked),
]

/** Where something is found again, with where it was found first. */
interface Again<T> {
  readonly one: T
  readonly first: T
}

function repeated<T>(all: Iterable<T>, keyOf: (one: T) => string | number): Again<T>[] {
  const seen = new Map<string | number, T>()
  const again: Again<T>[] = []
  for (const one of all) {
    const first = seen.get(keyOf(one))
    if (first === undefined) seen.set(keyOf(one), one)
    else again.push({ one, first })
  }
  return again
}

/** A booth stands in one place only. */
const boothsPlacedTwice: Rule = ({ content }) => {
  const placed = [...content.halls.values()].flatMap((hall) =>
    hall.booths.map(({ booth }, i) => ({ booth, i, hall: hall.id })),
  )
  return repeated(placed, ({ booth }) => booth).map(({ one, first }) =>
    findingIn(fileOf(content, 'hall', one.hall), ['booths', one.i, 'booth'], 'reference-twice', {
      kind: 'booth',
      id: one.booth,
      hall: first.hall,
    }),
  )
}

const numbersTwice: Rule = ({ content }) =>
  repeated(content.booths.values(), ({ number }) => number).map(({ one, first }) =>
    findingIn(fileOf(content, 'booth', one.id), ['number'], 'number-twice', { number: one.number, other: first.id }),
  )

const idsTwice: Rule = ({ content }) => [
  ...[...content.booths.values()].flatMap(({ id, plinths }) =>
    twiceIn('id-twice', fileOf(content, 'booth', id), 'plinth', ids('plinths', plinths)),
  ),
  ...[...content.halls.values()].flatMap(({ id, waypoints, doors }) => [
    ...twiceIn('id-twice', fileOf(content, 'hall', id), 'waypoint', ids('waypoints', waypoints)),
    ...twiceIn('id-twice', fileOf(content, 'hall', id), 'door', ids('doors', doors)),
  ]),
]

const ids = (key: string, things: readonly { readonly id: string }[]): Entry[] =>
  things.map(({ id }, i) => ({ path: [key, i, 'id'], id }))

const listedTwice: Rule = ({ content }) => {
  const { exhibition } = content
  const file = `${exhibition.id}/exhibition.json`
  return [
    ...listed(file, 'hall', entries(['halls'], exhibition.halls)),
    ...listed(file, 'language', entries(['languages'], exhibition.languages)),
    ...[...content.booths.values()].flatMap(({ id, plinths }) =>
      twiceIn(
        'listed-twice',
        fileOf(content, 'booth', id),
        'product',
        plinths.flatMap(({ products }, i) => entries(['plinths', i, 'products'], products)),
        { in: 'booth' },
      ),
    ),
    ...[...content.products.values()].flatMap(({ id, festivals }) =>
      listed(fileOf(content, 'product', id), 'festival', entries(['festivals'], festivals)),
    ),
    ...[...content.festivals.values()].flatMap(({ id, products }) =>
      listed(fileOf(content, 'festival', id), 'product', entries(['products'], products)),
    ),
    ...[...content.news.values()].flatMap(({ id, products, festivals }) => [
      ...listed(fileOf(content, 'news', id), 'product', entries(['products'], products)),
      ...listed(fileOf(content, 'news', id), 'festival', entries(['festivals'], festivals)),
    ]),
  ]
}

interface Entry {
  readonly path: JsonPath
  readonly id: string
}

const entries = (path: JsonPath, all: readonly string[] = []): Entry[] =>
  all.map((id, i) => ({ path: [...path, i], id }))

const listed = (file: string, kind: string, all: readonly Entry[]): Finding[] =>
  twiceIn('listed-twice', file, kind, all)

function twiceIn(
  code: FindingCode,
  file: string,
  kind: string,
  all: readonly Entry[],
  args: FindingArgs = {},
): Finding[] {
  return repeated(all, ({ id }) => id).map(({ one: { path, id } }) =>
    findingIn(file, path, code, { kind, id, ...args }),
  )
}
