import type { BoothPlan } from '#plan/place-booth.ts'
import type { HallPlan } from '#plan/plan-hall.ts'
import { boardIn, type Board } from '../parts/put.ts'
import { fasciaOf, gateBoardOf, newsBoardOf, signBoardOf } from './boards.ts'
import { postersOf } from './booth-frame.ts'
import { LABEL_TILT_RAD, labelsOf } from './plinth-labels.ts'

export type LabelKind = 'fascia' | 'plinth' | 'poster' | 'sign' | 'news' | 'gate'

/** A place for one label: its board, what it is for, and how far it leans back. */
export interface LabelQuad extends Board {
  /** See `labelId`. */
  readonly id: string
  readonly kind: LabelKind
  readonly tiltRad: number
}

/**
 * What a place for words is called: fascia and a booth; plinth, booth, plinth and product; poster, booth and its number
 * from the left; sign and its place in the hall's list; news and its number; gate and festival.
 */
export const labelId = (kind: LabelKind, ...of: readonly (string | number)[]): string => [kind, ...of].join(':')

const NEWS = { widthM: 1.2, heightM: 0.78, gapM: 0.06 } as const

/** All places for words in a hall, in its metres. */
export function labelQuads(plan: HallPlan): readonly LabelQuad[] {
  const quad = (kind: LabelKind, board: Board, ...of: readonly (string | number)[]): LabelQuad => ({
    ...board,
    id: labelId(kind, ...of),
    kind,
    tiltRad: kind === 'plinth' ? LABEL_TILT_RAD : 0,
  })
  const things = plan.things.flatMap((thing) => {
    switch (thing.kind) {
      case 'sign':
        return [quad('sign', signBoardOf(thing), thing.path[1] ?? 0)]
      case 'gate':
        return [quad('gate', gateBoardOf(thing), thing.id)]
      case 'news-wall':
        return sheetsOn(newsBoardOf(thing)).map((sheet, i) => quad('news', sheet, i))
      default:
        return []
    }
  })
  const booths = plan.booths.flatMap((booth) => [
    quad('fascia', fasciaOf(plan, booth), booth.id),
    ...productLabels(booth).map(({ board, of }) => quad('plinth', board, booth.id, ...of)),
    ...postersOf(booth).map((board, i) => quad('poster', board, booth.id, i)),
  ])
  return [...booths, ...things]
}

const productLabels = ({ plinths }: BoothPlan) =>
  plinths.flatMap((plinth) => {
    const boards = labelsOf(plinth)
    return plinth.exhibits.flatMap(({ product }, i) => {
      const board = boards[i]
      return board === undefined ? [] : [{ board, of: [plinth.id, product] }]
    })
  })

/** Sheets in rows on the news wall, from the upper left. */
function sheetsOn(board: Board): readonly Board[] {
  const columns = Math.max(1, Math.floor((board.widthM + NEWS.gapM) / (NEWS.widthM + NEWS.gapM)))
  const rows = Math.max(1, Math.floor((board.heightM + NEWS.gapM) / (NEWS.heightM + NEWS.gapM)))
  const stepM = board.widthM / columns
  const widthM = Math.min(NEWS.widthM, board.widthM)
  const heightM = Math.min(NEWS.heightM, board.heightM)
  return Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    const xM = (column + 0.5) * stepM - board.widthM / 2
    const upM = board.heightM / 2 - (row + 0.5) * (board.heightM / rows)
    return boardIn(board.pose, xM, 0, { widthM, heightM, yM: board.yM + upM })
  })
}
