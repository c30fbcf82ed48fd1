import { PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { createCrossing } from '#scene/hand/crossing.ts'
import { handDistanceM } from '#scene/hand/hand-distance.ts'
import { createTurnThing } from '#scene/hand/turn-thing.ts'
import { shiftView } from '#scene/visitor/covered.ts'

describe('a thing in the hand', () => {
  it('follows a turn softly and comes to rest', () => {
    const thing = createTurnThing()
    const from = thing.held.yawRad
    thing.turn(1, 0)
    expect(thing.step(1 / 60, false)).toBe(true)
    expect(thing.held.yawRad).toBeGreaterThan(from)
    expect(thing.held.yawRad).toBeLessThan(from + 0.5)
    let frames = 0
    while (thing.step(1 / 60, false)) frames++
    expect(frames).toBeLessThan(60)
    expect(thing.held.yawRad).toBeCloseTo(from + 1)
  })

  it('is there at once where nothing may move by itself', () => {
    const thing = createTurnThing()
    thing.turn(1, 0.2)
    expect(thing.step(1 / 60, true)).toBe(false)
  })

  it('is never turned over, and comes no nearer than its surface', () => {
    const thing = createTurnThing()
    thing.turn(0, 50)
    thing.zoom(1000)
    thing.step(0, true)
    expect(thing.held.pitchRad).toBeLessThan(Math.PI / 2)
    expect(thing.held.zoom).toBe(3)
    thing.turn(0, -50)
    thing.zoom(1e-9)
    thing.zoom(0)
    thing.step(0, true)
    expect(thing.held.pitchRad).toBeGreaterThan(-0.2)
    expect(thing.held.zoom).toBeCloseTo(0.6)
  })

  it('comes back the short way round', () => {
    const thing = createTurnThing()
    const first = thing.held.yawRad
    thing.turn(20, 0.3)
    thing.step(0, true)
    thing.reset()
    expect(Math.abs(thing.held.yawRad - first)).toBeLessThanOrEqual(Math.PI)
    thing.step(0, true)
    expect(thing.held.yawRad).toBe(first)
  })

  it.each([
    ['a desktop', 16 / 9, { bottomShare: 0, rightShare: 0.3 }],
    ['an upright phone', 412 / 915, { bottomShare: 0.38, rightShare: 0 }],
  ])('fits what %s leaves free, in its middle', (_, aspect, covered) => {
    const radiusM = 0.2
    const camera = new PerspectiveCamera(34, aspect)
    camera.position.z = handDistanceM(radiusM, 34, aspect, covered)
    shiftView(camera, covered)
    camera.updateMatrixWorld()
    const on = (x: number, y: number) => new Vector3(x, y, 0).project(camera)
    const middle = on(0, 0)
    expect(middle.x).toBeCloseTo(-covered.rightShare)
    expect(middle.y).toBeCloseTo(covered.bottomShare)
    expect(on(radiusM, 0).x).toBeLessThan(1 - 2 * covered.rightShare)
    expect(on(-radiusM, 0).x).toBeGreaterThan(-1)
    expect(on(0, radiusM).y).toBeLessThan(1)
    expect(on(0, -radiusM).y).toBeGreaterThan(2 * covered.bottomShare - 1)
    const span = Math.max(on(radiusM, 0).x - on(-radiusM, 0).x, on(0, radiusM).y - on(0, -radiusM).y)
    expect(span).toBeGreaterThan(0.9)
  })

  it('gives the whole view back', () => {
    const camera = new PerspectiveCamera(50, 2)
    const before = camera.projectionMatrix.clone()
    camera.updateProjectionMatrix()
    const plain = camera.projectionMatrix.clone()
    shiftView(camera, { bottomShare: 0.4, rightShare: 0 })
    expect(camera.aspect).toBe(2)
    expect(camera.projectionMatrix.equals(plain)).toBe(false)
    shiftView(camera, { bottomShare: 0, rightShare: 0 })
    expect(camera.projectionMatrix.equals(plain)).toBe(true)
    expect(before).toBeDefined()
  })
})

describe('the way from hall to hand', () => {
  it('goes through a veil: what is shown changes only behind it', () => {
    const shown: (string | null)[] = []
    const crossing = createCrossing((product) => {
      expect(crossing.veil()).toBe(1)
      shown.push(product)
    })
    crossing.ask('khen', false)
    expect(crossing.shown()).toBeNull()
    let frames = 0
    while (crossing.step(1 / 60)) frames++
    expect(frames).toBeGreaterThan(5)
    expect(crossing.veil()).toBe(0)
    expect(shown).toEqual(['khen'])
  })

  it('turns back half way when one thinks better of it', () => {
    const shown: unknown[] = []
    const crossing = createCrossing((product) => shown.push(product))
    crossing.ask('khen', false)
    crossing.step(0.05)
    crossing.ask(null, false)
    while (crossing.step(1 / 60));
    expect(shown).toEqual([])
    expect(crossing.veil()).toBe(0)
  })

  it('is a cut where nothing may move by itself', () => {
    const shown: unknown[] = []
    const crossing = createCrossing((product) => shown.push(product))
    crossing.ask('khen', true)
    expect(shown).toEqual(['khen'])
    expect(crossing.step(1 / 60)).toBe(false)
  })
})
