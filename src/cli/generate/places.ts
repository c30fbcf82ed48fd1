import type { Place } from '#content/place.ts'
import type { Source } from '#content/source.ts'
import type { Dice } from './dice.ts'
import { COMMUNES } from './words.ts'

/** A commune of a province that does not exist, in both layers. */
export function somewhere(dice: Dice): Place {
  const name = dice.pick(COMMUNES)
  const now = { communes: [{ kind: 'commune' as const, name }], province: 'Vân Sơn' }
  if (dice.chance(20)) return { now }
  const before = dice.chance(60) ? name : dice.pick(COMMUNES)
  return {
    now,
    before: {
      communes: [{ kind: 'commune', name: before }],
      districts: [{ kind: 'district', name: dice.pick(COMMUNES) }],
      province: 'Vân Sơn Cũ',
    },
  }
}

export const INVENTED: readonly [Source, ...Source[]] = [
  { kind: 'web', url: 'https://example.com/thu-nghiem', title: 'Trang thử nghiệm, không có thật' },
]
