import type { Finding } from '#content/finding.ts'
import type { Hall } from '#content/hall.ts'
import { brokenKey, type ExhibitionContent } from '#content/read-exhibition.ts'
import type { Checked, Rule } from '../checked.ts'
import { fileOf, findingIn } from '../finding-in.ts'
import { mapOf, referencesOf, type Reference } from './references-of.ts'

type ShownKind = 'hall' | 'booth' | 'product' | 'maker'

/** Who gives a thing its place. */
const SHOWN_BY: Readonly<Record<ShownKind, readonly Reference['from'][]>> = {
  hall: ['exhibition'],
  booth: ['hall'],
  product: ['booth'],
  maker: ['product', 'booth'],
}

/** What stands nowhere, and halls and doors that visitors cannot use as they would expect. */
export const checkShown: Rule = (checked) => [...notShown(checked), ...entranceUnlisted(checked), ...doors(checked)]

/** Halls, booths and products that stand nowhere, and makers of nothing: the catalogue lists them, the hall cannot. */
function notShown({ content }: Checked): Finding[] {
  const references = referencesOf(content)
  return (Object.keys(SHOWN_BY) as ShownKind[]).flatMap((kind) => {
    const by = SHOWN_BY[kind]
    // What a broken file shows is not known; nothing is held against its things until it is mended.
    if ([...content.broken.keys()].some((key) => by.some((shower) => key.startsWith(`${shower}:`)))) return []
    const shown = new Set(references.filter((one) => one.kind === kind && by.includes(one.from)).map(({ id }) => id))
    return [...mapOf(content, kind).keys()].flatMap((id) =>
      shown.has(id) ? [] : [findingIn(fileOf(content, kind, id), [], 'not-shown', { kind, id })],
    )
  })
}

function entranceUnlisted({ content }: Checked): Finding[] {
  const { id, entranceHall, halls } = content.exhibition
  if (halls.includes(entranceHall) || !isThere(content, entranceHall)) return []
  return [findingIn(`${id}/exhibition.json`, ['entranceHall'], 'entrance-hall-unlisted', { id: entranceHall })]
}

const isThere = (content: ExhibitionContent, hall: string): boolean =>
  content.halls.has(hall) || content.broken.has(brokenKey('hall', hall))

/** Doors lead to another hall, from which one can come back. */
function doors({ content }: Checked): Finding[] {
  return [...content.halls.values()].flatMap((hall) =>
    hall.doors.flatMap(({ id, toHall }, i): Finding[] => {
      const file = fileOf(content, 'hall', hall.id)
      if (toHall === hall.id) return [findingIn(file, ['doors', i, 'toHall'], 'door-to-itself', { id, hall: hall.id })]
      const other = content.halls.get(toHall)
      // A door of the other hall that leads nowhere, or to itself, may be the one back, misspelt.
      const leadsBack = (back: Hall['doors'][number]) =>
        back.toHall === hall.id || back.toHall === toHall || !content.halls.has(back.toHall)
      if (other === undefined || other.doors.some(leadsBack)) return []
      return [findingIn(file, ['doors', i, 'toHall'], 'door-one-way', { id, hall: hall.id, toHall })]
    }),
  )
}
