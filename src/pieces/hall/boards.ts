import type { HallPlan } from '#plan/plan-hall.ts'
import type { BoothPlan } from '#plan/place-booth.ts'
import type { ThingPlan } from '#plan/place-things.ts'
import { overlapM } from '#plan/rect.ts'
import { boardIn, type Board } from '../parts/put.ts'
import { fasciaIn } from './booth-frame.ts'
import { GATE_BOARD } from './gate.ts'
import { NEWS_BOARD, SIGN } from './ways.ts'

type Placed = Pick<ThingPlan, 'footprint'>

/** Where a booth's name is written, in metres of the hall. */
export const fasciaOf = (plan: Pick<HallPlan, 'galleries'>, booth: Pick<BoothPlan, 'footprint'>): Board =>
  fasciaIn(booth, isUnderGallery(plan, booth))

/** Whether a booth stands under a gallery's roof. */
export const isUnderGallery = (
  { galleries }: Pick<HallPlan, 'galleries'>,
  { footprint }: Pick<BoothPlan, 'footprint'>,
): boolean => galleries.some((row) => overlapM(row.footprint, footprint) > 1)

/** Where the words of a sign are written. */
export const signBoardOf = ({ footprint }: Placed): Board =>
  boardIn(footprint, 0, 0.034, { widthM: SIGN.widthM - 0.1, heightM: SIGN.heightM - 0.1, yM: SIGN.yM })

/** Where the news is written. */
export const newsBoardOf = ({ footprint }: Placed): Board =>
  boardIn(footprint, 0, NEWS_BOARD.zM + 0.004, {
    widthM: footprint.widthM - 0.44,
    heightM: NEWS_BOARD.heightM - 0.1,
    yM: NEWS_BOARD.yM,
  })

/** Where the name of a gate is written. */
export const gateBoardOf = ({ footprint }: Placed): Board =>
  boardIn(footprint, 0, footprint.depthM * 0.32 + 0.063, GATE_BOARD)
