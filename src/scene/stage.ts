import { Group, Vector2, type PerspectiveCamera, type ShaderMaterial } from 'three'
import { airUniforms } from './air/air-uniforms.ts'
import { bakedMaterial, shadeBy } from './air/baked-material.ts'
import { makeSky } from './air/sky.ts'
import { createGoodsBatch } from './goods/goods-batch.ts'
import type { Hand, HallView } from './hall-view.ts'
import { makeHallChunks } from './hall/hall-chunks.ts'
import { makeVeil } from './hand/backdrop.ts'
import { createCrossing } from './hand/crossing.ts'
import { createHandScene } from './hand/hand-scene.ts'
import { createTurnThing } from './hand/turn-thing.ts'
import { createMarks } from './marks/marks.ts'
import type { Tier } from './quality.ts'
import { NOT_COVERED, shiftView } from './visitor/covered.ts'
import { placeEye } from './visitor/eye.ts'

/** All that is drawn of a hall but its labels, and what moves it from frame to frame. */
export interface Stage {
  /** The hall, into which the labels go, and what comes over it. */
  readonly hall: Group
  readonly over: Group
  readonly uniforms: ReturnType<typeof airUniforms>
  readonly hand: Hand
  readonly update: (view: HallView) => void
  /** Goes on by so many seconds and puts the camera where the eye is; true while there is more to come. */
  readonly step: (camera: PerspectiveCamera, aspect: number, seconds: number) => boolean
  /** Blows a little further. */
  readonly blow: (seconds: number) => void
  readonly free: () => void
}

const NONE = -1

/** @param first what is shown at first; its plan, model and air stay */
export function createStage(first: HallView): Stage {
  let view = first
  const uniforms = airUniforms(view.air)
  const materials = {
    plain: bakedMaterial(uniforms),
    glowing: bakedMaterial(uniforms),
    batch: bakedMaterial(uniforms),
    exact: bakedMaterial(uniforms),
  }
  glowOf(materials.glowing).set(0.4, 0)
  // It may lie over the same part in another geometry, whose places differ by a rounding.
  materials.glowing.polygonOffset = true
  materials.glowing.polygonOffsetFactor = -1
  materials.glowing.polygonOffsetUnits = -1
  const chunks = makeHallChunks(view.model, materials)
  const goods = createGoodsBatch(view.plan, materials.batch, view.air)
  const marks = createMarks(view.plan)
  const sky = makeSky(view.air)
  const thing = createTurnThing()
  const handScene = createHandScene(materials.exact)
  const veil = makeVeil()
  const hall = new Group()
  hall.add(chunks.object, goods.object, marks.object, sky.mesh)
  const over = new Group()
  over.add(handScene.object, veil.mesh)
  const crossing = createCrossing((product) => {
    hall.visible = product === null
    handScene.object.visible = product !== null
    if (product !== null) thing.begin()
    handScene.put(product === null ? null : partOf(view, product))
  })

  function shade(tier: Tier): void {
    const isPhone = tier === 'phone'
    if (isPhone) chunks.showColours(view.air)
    for (const material of [materials.plain, materials.glowing, materials.batch])
      shadeBy(material, isPhone ? 'shown-vertex' : 'pixel')
    shadeBy(materials.exact, isPhone ? 'vertex' : 'pixel')
  }

  function light(): void {
    const pointed = view.pointed ?? ''
    chunks.glow(pointed.startsWith('booth:') ? `booth-${pointed.slice('booth:'.length)}` : null)
    const product = pointed.startsWith('product:') ? pointed.slice('product:'.length) : null
    glowOf(materials.batch).set(goods.instanceOf(product), goods.instanceOf(view.selected))
  }

  return {
    hall,
    over,
    uniforms,
    hand: thing,
    update: (next) => {
      const before = view
      view = next
      shade(view.tier)
      if (before === next || HELD.some((name) => before[name] !== next[name])) goods.update(next)
      marks.update(next)
      light()
      const shown = crossing.shown()
      if (shown !== null) handScene.put(partOf(view, shown))
      crossing.ask(next.inspected, next.isStill)
    },
    step: (camera, aspect, seconds) => {
      let isMoving = crossing.step(seconds)
      veil.set(crossing.veil())
      const covered = view.covered ?? NOT_COVERED
      if (crossing.shown() === null) {
        isMoving = view.step(seconds) || isMoving
        placeEye(camera, view.record, aspect)
        if (goods.see(view.record.xM, view.record.zM)) light()
        isMoving = marks.step(seconds) || isMoving
      } else {
        isMoving = thing.step(seconds, view.isStill) || isMoving
        handScene.look(camera, thing.held, aspect, covered)
      }
      shiftView(camera, covered)
      return isMoving
    },
    blow: (seconds) => {
      const time = uniforms['uTime']
      if (time !== undefined) time.value += seconds
    },
    free: () => {
      for (const each of [chunks, goods, marks, sky, handScene, veil]) each.free()
      for (const material of Object.values(materials)) material.dispose()
      // Those of the hall and its products belong to whoever read them, but nobody draws them any more.
      for (const parts of [view.model, view.goods, ...view.near.values()])
        for (const { geometry } of parts.values()) geometry.dispose()
    },
  }
}

/** What the batch of products is made of. */
const HELD = ['goods', 'near', 'marked', 'tier'] as const

/** A product as near as it has come. */
function partOf({ near, goods }: HallView, product: string) {
  for (const parts of near.values()) {
    const part = parts.get(product)
    if (part !== undefined) return part
  }
  return goods.get(product) ?? null
}

function glowOf(material: ShaderMaterial): Vector2 {
  const glow: unknown = material.uniforms['uGlow']?.value
  return glow instanceof Vector2 ? glow : new Vector2(NONE, NONE)
}
