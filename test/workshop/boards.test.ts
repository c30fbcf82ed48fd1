import { beforeAll, describe, expect, it } from 'vitest'
import { fasciaOf, gateBoardOf, newsBoardOf, signBoardOf } from '#pieces/hall/boards.ts'
import { postersOf } from '#pieces/hall/booth-frame.ts'
import { LABEL_TILT_RAD, labelsOf } from '#pieces/hall/plinth-labels.ts'
import type { Board } from '#pieces/parts/put.ts'
import { cross, dot, subtract, type Vec3 } from '#pieces/solid/vector.ts'
import { planHall, type HallPlan } from '#plan/plan-hall.ts'
import { forwardOf, toOuter } from '#plan/rect.ts'
import { assembleHall } from '#workshop/assemble-hall.ts'
import { fullContent } from '../fixtures/full-content.ts'
import { eachTriangle, type Triangle } from '../pieces/hall-measures.ts'

const plans: HallPlan[] = []

beforeAll(async () => {
  const { halls, booths } = await fullContent()
  plans.push(...[...halls.values()].map((hall) => planHall(hall, booths)))
})

interface LeaningBoard extends Board {
  readonly tiltRad: number
}

const upright = (board: Board): LeaningBoard => ({ ...board, tiltRad: 0 })

/** Every place for words in a hall. */
function boardsOf(plan: HallPlan): LeaningBoard[] {
  const of = (kind: string, board: (thing: HallPlan['things'][number]) => Board): LeaningBoard[] =>
    plan.things.filter((thing) => thing.kind === kind).map((thing) => upright(board(thing)))
  return [
    ...plan.booths.flatMap((booth) => [
      ...[fasciaOf(plan, booth), ...postersOf(booth)].map(upright),
      ...booth.plinths.flatMap(labelsOf).map((board) => ({ ...board, tiltRad: LABEL_TILT_RAD })),
    ]),
    ...of('sign', signBoardOf),
    ...of('news-wall', newsBoardOf),
    ...of('gate', gateBoardOf),
  ]
}

/** Its middle and four places near its corners, with so much before it. */
function placesOn({ pose, widthM, heightM, yM, tiltRad }: LeaningBoard, beforeM: number): Vec3[] {
  return [
    [0, 0],
    [-0.45, -0.45],
    [0.45, -0.45],
    [0.45, 0.45],
    [-0.45, 0.45],
  ].map(([s = 0, t = 0]): Vec3 => {
    const [cos, sin] = [Math.cos(tiltRad), Math.sin(tiltRad)]
    const { xM, zM } = toOuter(pose, { xM: s * widthM, zM: beforeM * cos - t * heightM * sin })
    return [xM, yM + t * heightM * cos + beforeM * sin, zM]
  })
}

/** Whether the way from one place to another goes through a triangle; by Möller and Trumbore. */
function isCut(from: Vec3, to: Vec3, [a, b, c]: Triangle): boolean {
  const [way, ab, ac] = [subtract(to, from), subtract(b, a), subtract(c, a)]
  const p = cross(way, ac)
  const det = dot(ab, p)
  if (Math.abs(det) < 1e-12) return false
  const t = subtract(from, a)
  const u = dot(t, p) / det
  const q = cross(t, ab)
  const v = dot(way, q) / det
  const at = dot(ac, q) / det
  return u >= -1e-6 && v >= -1e-6 && u + v <= 1 + 1e-6 && at >= 0 && at <= 1
}

describe('a place for words', () => {
  it('lies close before a board that faces as it does, with nothing over it', () => {
    let seen = 0
    for (const plan of plans) {
      const triangles = assembleHall(plan).flatMap(({ mesh }) => eachTriangle(mesh))
      for (const board of boardsOf(plan)) {
        seen++
        const ahead = forwardOf(board.pose.yawRad)
        const near = triangles.filter(
          ([[x, y, z]]) => Math.hypot(x - board.pose.xM, y - board.yM, z - board.pose.zM) < 6,
        )
        const [on, before, behind] = [placesOn(board, 0), placesOn(board, 0.06), placesOn(board, -0.02)]
        on.forEach((place, i) => {
          const over = near.filter((triangle) => isCut(place, before[i] ?? place, triangle))
          expect({ hall: plan.id, board, over: over.slice(0, 1) }).toEqual({ hall: plan.id, board, over: [] })
          const backed = near.filter((triangle) => isCut(place, behind[i] ?? place, triangle))
          const facing = backed.filter(([a, b, c]) => {
            const normal = cross(subtract(b, a), subtract(c, a))
            return normal[0] * ahead.xM + normal[2] * ahead.zM > 0
          })
          expect({ hall: plan.id, board, i, isBacked: facing.length > 0 }).toEqual({
            hall: plan.id,
            board,
            i,
            isBacked: true,
          })
        })
      }
    }
    expect(seen).toBeGreaterThan(30)
  })
})
