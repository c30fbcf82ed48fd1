import { BatchedMesh, LinearSRGBColorSpace, Mesh, PerspectiveCamera, Scene, WebGLRenderer, type Object3D } from 'three'
import { describe, expect, it } from 'vitest'
import type { HallView } from '#scene/hall-view.ts'
import { createStage } from '#scene/stage.ts'
import { fakeGl } from './fake-gl.ts'
import { part, planOf, productsOf, viewOf } from './stage-view.ts'

const ASPECT = 16 / 9

/** A stage before a renderer that only counts. */
function open(view: HallView) {
  const stage = createStage(view)
  stage.update(view)
  const scene = new Scene()
  scene.add(stage.hall, stage.over)
  const camera = new PerspectiveCamera(56, ASPECT, 0.08, 900)
  const { context, drawn } = fakeGl()
  const canvas = {
    width: 960,
    height: 540,
    style: {},
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }
  const renderer = new WebGLRenderer({ canvas: canvas as unknown as HTMLCanvasElement, context })
  renderer.outputColorSpace = LinearSRGBColorSpace
  const frame = (seconds = 1 / 60): boolean => {
    const isMoving = stage.step(camera, ASPECT, seconds)
    renderer.render(scene, camera)
    return isMoving
  }
  return { stage, scene, camera, renderer, drawn, frame }
}

const named = (root: Object3D, name: string): Object3D => {
  const found = root.getObjectByName(name)
  if (found === undefined) throw new Error(`Nothing is called ${name}.`)
  return found
}
function goodsIn(scene: Object3D): BatchedMesh {
  const goods = named(scene, 'goods')
  if (!(goods instanceof BatchedMesh)) throw new Error('The goods are no batch.')
  return goods
}
const trianglesOf = (goods: BatchedMesh, instance: number): number =>
  goods.getVisibleAt(instance) ? (goods.getGeometryRangeAt(goods.getGeometryIdAt(instance))?.count ?? 0) / 3 : 0

describe('a hall on stage', () => {
  it('takes as many draw calls for two hundred products as for two', () => {
    const calls = [1, 100].map((each) => {
      const { frame, drawn, renderer } = open(viewOf(planOf(2, each)))
      frame()
      expect(renderer.info.render.calls).toBe(drawn())
      return renderer.info.render.calls
    })
    expect(calls[0]).toBeGreaterThan(2)
    expect(calls[1]).toBe(calls[0])
  })

  it('takes hardly more draw calls for a hundred booths of products than for twelve', () => {
    const [few = 0, many = Infinity] = [12, 100].map((booths) => {
      const { frame, drawn, renderer, scene } = open(viewOf(planOf(booths, 3), { pointed: 'booth:b1' }))
      scene.traverse((each) => (each.frustumCulled = false))
      frame()
      expect(renderer.info.render.calls).toBe(drawn())
      return renderer.info.render.calls
    })
    expect(many).toBeLessThanOrEqual(few * 1.5)
    expect(many).toBeLessThan(20)
  })

  it('draws products plainly until their fine form comes, and then finely if they are near', () => {
    const plan = planOf(4, 1)
    const view = viewOf(plan)
    const { stage, scene, frame } = open(view)
    frame()
    const goods = goodsIn(scene)
    expect([0, 3].map((i) => trianglesOf(goods, i))).toEqual([4, 4])
    const near = new Map(plan.booths.map(({ id, index }) => [id, new Map([[`p${index}-0`, part(90)]])]))
    stage.update({ ...view, near })
    frame()
    expect([0, 1, 3].map((i) => trianglesOf(goods, i))).toEqual([90, 90, 4])
    view.record.xM = 6
    frame()
    expect([0, 3].map((i) => trianglesOf(goods, i))).toEqual([4, 90])
  })

  it('keeps the place of a product that cannot be read, and bars its booth', () => {
    const plan = planOf(2, 2)
    const goods = new Map([['p0-0', part(4)]])
    const { stage, scene, frame } = open(viewOf(plan, { goods }))
    frame()
    const batch = goodsIn(scene)
    const shown = () => Array.from({ length: batch.instanceCount }, (_, i) => trianglesOf(batch, i))
    expect(shown()).toEqual([4, 0, 0, 0])
    stage.update(viewOf(plan, { goods, marked: ['p0-1', 'b1'] }))
    frame()
    expect(shown()[1]).toBeGreaterThan(10)
    expect(shown()).toHaveLength(5)
    expect(shown()[4]).toBeGreaterThan(10)
  })

  it('marks what is pointed at and what is chosen, by more than colour', () => {
    const plan = planOf(2, 2)
    const { stage, scene, frame } = open(viewOf(plan))
    const seen = () => ['pointed', 'selected', 'marker'].filter((name) => named(scene, name).visible)
    frame()
    expect(seen()).toEqual([])
    stage.update(viewOf(plan, { pointed: 'booth:b1', selected: 'p0-1', marker: { xM: 1, zM: 3 } }))
    frame()
    expect(seen()).toEqual(['pointed', 'selected', 'marker'])
    const booths = ['booth-b0', 'booth-b1'].map((name) => named(scene, name))
    expect(new Set(booths.map((mesh) => mesh instanceof Mesh && mesh.material)).size).toBe(2)
    // One mark for what is both.
    stage.update(viewOf(plan, { pointed: 'product:p0-1', selected: 'p0-1' }))
    frame()
    expect(seen()).toEqual(['selected'])
  })

  it('fades marks in, unless nothing may move by itself', () => {
    const view = viewOf(planOf(1, 1), { isStill: false })
    const { stage, frame } = open(view)
    expect(frame()).toBe(false)
    stage.update({ ...view, selected: 'p0-0' })
    expect(frame()).toBe(true)
    let frames = 1
    while (frame()) frames++
    expect(frames).toBeLessThan(30)
    stage.update({ ...view, selected: null, isStill: true })
    expect(frame()).toBe(false)
  })

  it('takes a product into the hand alone, as finely as it has come, and puts the hall back', () => {
    const plan = planOf(2, 1)
    const view = viewOf(plan, { near: new Map([['b1', new Map([['p1-0', part(77)]])]]) })
    const { stage, scene, frame, renderer, camera } = open(view)
    frame()
    const before = camera.position.clone()
    stage.update({ ...view, inspected: 'p1-0' })
    frame()
    expect(named(scene, 'goods').parent?.visible).toBe(false)
    expect(renderer.info.render.calls).toBeLessThanOrEqual(4)
    const thing = named(scene, 'in-hand')
    expect(thing instanceof Mesh && thing.geometry.index?.count).toBe(77 * 3)
    stage.update({ ...view, inspected: null })
    frame()
    expect(camera.position.distanceTo(before)).toBe(0)
    expect(named(scene, 'goods').parent?.visible).toBe(true)
  })

  it('does not walk on while something is in the hand', () => {
    let steps = 0
    const view = viewOf(planOf(1, 1), { step: () => steps++ > -1 })
    const { stage, frame } = open(view)
    expect(frame()).toBe(true)
    stage.update({ ...view, inspected: 'p0-0' })
    frame()
    expect(steps).toBe(1)
  })

  it('gives all memory back', () => {
    const plan = planOf(3, 2)
    const near = new Map(plan.booths.map(({ id }) => [id, new Map(productsOf(plan).map((of) => [of, part(300)]))]))
    const view = viewOf(plan)
    const { stage, frame, renderer } = open(view)
    frame()
    stage.update({ ...view, near, selected: 'p0-0', pointed: 'booth:b0', marked: ['p1-0'] })
    frame()
    stage.update({ ...view, near, inspected: 'p0-0' })
    frame()
    stage.update({ ...view, near, inspected: null })
    frame()
    expect(renderer.info.memory.geometries).toBeGreaterThan(5)
    expect(renderer.info.memory.textures).toBeGreaterThan(0)
    stage.free()
    expect(renderer.info.memory).toMatchObject({ geometries: 0, textures: 0 })
    expect(renderer.info.programs).toEqual([])
  })
})
