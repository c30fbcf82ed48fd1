import { gzipSync } from 'node:zlib'
import type { Root } from '@gltf-transform/core'
import { Box3, Frustum, Matrix4, PerspectiveCamera, Sphere, Vector3 } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { planHall, type HallPlan } from '#plan/plan-hall.ts'
import { EYE_M } from '#plan/viewpoint.ts'
import { modelHall, type Made } from '#workshop/model-hall.ts'
import { shippedHall } from '../fixtures/shipped-hall.ts'
import { readBack } from './read-back.ts'

interface Part {
  readonly triangles: number
  readonly sphere: Sphere
}

let plan: HallPlan
let made: Made
let root: Root
let parts: readonly Part[]

beforeAll(async () => {
  const { hall, booths } = await shippedHall()
  plan = planHall(hall, booths)
  made = await modelHall(plan, undefined, { skyRays: 6, sunRays: 1 })
  root = await readBack(made.bytes)
  parts = root.listNodes().flatMap((node) => {
    const [primitive] = node.getMesh()?.listPrimitives() ?? []
    const positions = primitive?.getAttribute('POSITION')
    if (primitive === undefined || positions === null || positions === undefined) return []
    const matrix = new Matrix4().fromArray(node.getWorldMatrix())
    const box = new Box3()
    for (let i = 0; i < positions.getCount(); i++)
      box.expandByPoint(new Vector3().fromArray(positions.getElement(i, [0, 0, 0])).applyMatrix4(matrix))
    return [{ triangles: (primitive.getIndices()?.getCount() ?? 0) / 3, sphere: box.getBoundingSphere(new Sphere()) }]
  })
}, 120_000)

/** Triangles of all parts that are in view, whole part by whole part, as they are drawn. */
function drawn(xM: number, zM: number, yawRad: number, aspect: number, uprightDeg: number): number {
  const camera = new PerspectiveCamera(uprightDeg, aspect, 0.08, 900)
  camera.position.set(xM, EYE_M, zM)
  camera.rotation.set(0, yawRad + Math.PI, 0, 'YXZ')
  camera.updateMatrixWorld(true)
  const view = new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
  const frustum = new Frustum().setFromProjectionMatrix(view)
  return parts.reduce((sum, { sphere, triangles }) => sum + (frustum.intersectsSphere(sphere) ? triangles : 0), 0)
}

describe('the model of the shipped hall', () => {
  it('keeps to its budget of triangles and bytes', () => {
    expect(made.triangles).toBeLessThanOrEqual(56_000)
    expect(gzipSync(made.bytes, { level: 9 }).length).toBeLessThanOrEqual(450_000)
  })

  it('has no triangle without area, and loses next to none on its grid', () => {
    let [triangles, flat] = [0, 0]
    for (const primitive of root.listMeshes().flatMap((mesh) => mesh.listPrimitives())) {
      const positions = primitive.getAttribute('POSITION')
      const indices = primitive.getIndices()?.getArray() ?? []
      const corner = (i: number): Vector3 =>
        new Vector3().fromArray(positions?.getElement(indices[i] ?? 0, [0, 0, 0]) ?? [0, 0, 0])
      for (let i = 0; i < indices.length; i += 3) {
        const [a, b, c] = [corner(i), corner(i + 1), corner(i + 2)]
        if (b.sub(a).cross(c.sub(a)).lengthSq() === 0) flat++
      }
      triangles += indices.length / 3
    }
    expect(flat).toBe(0)
    expect(triangles).toBeGreaterThan(made.triangles * 0.99)
  })

  it('draws little of it in any frame: what is behind is left out', () => {
    const spots = plan.things.filter(({ kind }) => kind === 'waypoint').map(({ footprint }) => footprint)
    const views = [
      { aspect: 412 / 915, uprightDeg: 78 },
      { aspect: 16 / 9, uprightDeg: 56 },
    ]
    const frames = views.flatMap(({ aspect, uprightDeg }) =>
      [plan.entrance, ...spots].flatMap(({ xM, zM }) =>
        [0, 1, 2, 3].map((quarter) => drawn(xM, zM, (quarter * Math.PI) / 2, aspect, uprightDeg)),
      ),
    )
    expect(frames.length).toBeGreaterThan(100)
    expect(Math.max(...frames)).toBeLessThanOrEqual(56_000)
    expect(frames.reduce((sum, one) => sum + one, 0) / frames.length).toBeLessThanOrEqual(28_000)
  })
})
