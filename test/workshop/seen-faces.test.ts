import { beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '#pieces/random.ts'
import { joinTriangles } from '#pieces/join-triangles.ts'
import { box } from '#pieces/solid/box.ts'
import type { Vec3 } from '#pieces/solid/vector.ts'
import { trianglesOf, type Triangles } from '#pieces/triangles.ts'
import { obstaclesOf, planHall, type HallPlan } from '#plan/plan-hall.ts'
import { EYE_M } from '#plan/viewpoint.ts'
import { middleOf, walkableFloor, type WalkableFloor } from '#plan/walkable-floor.ts'
import { assembleHall } from '#workshop/assemble-hall.ts'
import { eyesOn } from '#workshop/assemble/eyes.ts'
import { seenFaces } from '#workshop/assemble/seen-faces.ts'
import { buildBvh } from '#workshop/light/bvh.ts'
import { nearestHit } from '#workshop/light/nearest-hit.ts'
import { shippedHall } from '../fixtures/shipped-hall.ts'

let plan: HallPlan
let floor: WalkableFloor

beforeAll(async () => {
  const { hall, booths } = await shippedHall()
  plan = planHall(hall, booths)
  floor = walkableFloor(plan.bounds, obstaclesOf(plan), plan.entrance)
})

describe('what is seen', () => {
  it('is what faces an eye and is not behind anything', () => {
    const front = box([0, 0, 0], [4, 4, 0.2], { colour: '#fff' })
    const behind = box([0, 0.5, -2], [1, 1, 1], { colour: '#f00' })
    const all = trianglesOf([...front, ...behind])
    const part = seenFaces([{ at: [0, 1.5, 6], farM: Infinity }], buildBvh(all.positions, all.indices))
    expect(part(behind).seen).toEqual([])
    // Of the front box its face alone: sides and top are seen from the side and above.
    expect(part(front).seen).toHaveLength(1)
    expect(part([{ ...(front[3] ?? { points: [], colour: '' }), twoSided: true }]).seen).toHaveLength(1)
  })

  it('is asked for all over the floor, and close round what stands on it', () => {
    const eyes = eyesOn(plan, floor)
    expect(eyes.length).toBeGreaterThan(250)
    expect(eyes.every(({ at }) => at[1] === EYE_M)).toBe(true)
    expect(eyes.some(({ farM }) => farM < 10)).toBe(true)
  })

  it('leaves no hole: of many looks from anywhere, next to none meets what was left out', () => {
    const chunks = assembleHall(plan)
    const whole = joinTriangles(chunks.map(({ mesh }) => trianglesOf(mesh)))
    const part = seenFaces(eyesOn(plan, floor), buildBvh(whole.positions, whole.indices))
    const parted = chunks.map(({ mesh }) => part(mesh))
    const seen = trianglesOf(parted.flatMap((one) => one.seen))
    const all = joinTriangles([seen, trianglesOf(parted.flatMap(({ hidden }) => hidden))])
    expect(all.indices.length - seen.indices.length).toBeGreaterThan(3 * 6000)
    const bvh = buildBvh(all.positions, all.indices)
    const random = createRandom('looks')
    const cells = Array.from(floor.reached.keys()).filter((cell) => floor.reached[cell] === 1)
    let [looks, holes] = [0, 0]
    while (looks < 60_000) {
      const { xM, zM } = middleOf(floor, cells[random.whole(0, cells.length - 1)] ?? 0)
      const [yaw, pitch] = [random.between(0, 2 * Math.PI), random.between(-0.75, 0.6)]
      const [x, y, z] = [Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch)]
      const hit = nearestHit(bvh, xM, EYE_M, zM, x, y, z, 900)
      looks++
      // What is turned away is not drawn in any case.
      if (hit >= seen.indices.length / 3 && facing(all, hit, [x, y, z]) < 0) holes++
    }
    expect(holes / looks).toBeLessThan(0.0005)
  })
})

/** Less than nothing where a triangle is turned to who looks that way. */
function facing({ normals, indices }: Triangles, triangle: number, way: Vec3): number {
  const at = (indices[triangle * 3] ?? 0) * 3
  return way.reduce((sum, x, axis) => sum + x * (normals[at + axis] ?? 0), 0)
}
