import { BatchedMesh, Matrix4, Sphere, type BufferGeometry, type ShaderMaterial } from 'three'
import type { HallPlan } from '#plan/plan-hall.ts'
import { spotAhead } from '#plan/rect.ts'
import type { Air } from '../air/air.ts'
import { showColours } from '../air/show-colours.ts'
import type { Tier } from '../quality.ts'
import type { ReadPart } from '../read-model.ts'
import { bakedGeometry } from './baked-geometry.ts'
import { chooseDetail, type Detail, type DetailChoice } from './choose-detail.ts'
import { goodsPlaces, type GoodsPlace } from './goods-places.ts'
import { barrier, standIn } from './stand-in.ts'

type Parts = ReadonlyMap<string, ReadPart>

export interface GoodsNow {
  readonly goods: Parts
  readonly near: ReadonlyMap<string, Parts>
  readonly marked: readonly string[]
  readonly tier: Tier
}

/** All products of a hall in one draw call. */
export interface GoodsBatch {
  readonly object: BatchedMesh
  /** Takes what has come since. */
  readonly update: (now: GoodsNow) => void
  /** Chooses anew how each product is drawn, if the eye has come far enough; true if it did. */
  readonly see: (xM: number, zM: number) => boolean
  /** Which instance stands for a product, the nearest to the eye if it has several; -1 for none. */
  readonly instanceOf: (product: string | null) => number
  readonly free: () => void
}

/** One looks again what is near after so many metres. */
const STRIDE_M = 0.4
/** What a batch holds at first; it grows when products come. */
const FIRST = { vertices: 4096, indices: 8192 }

interface Held {
  readonly id: number
  readonly triangles: number
}

interface Standing {
  readonly place: GoodsPlace
  readonly instance: number
  choice: DetailChoice
}

/** @param air that it stands in, for a material shaded by `shown-vertex` */
export function createGoodsBatch(plan: Pick<HallPlan, 'booths'>, material: ShaderMaterial, air: Air): GoodsBatch {
  const places = goodsPlaces(plan)
  const batch = new BatchedMesh(
    Math.max(1, places.length + plan.booths.length),
    FIRST.vertices,
    FIRST.indices,
    material,
  )
  batch.name = 'goods'
  // Each instance is left out by itself; the whole is never out of sight.
  batch.frustumCulled = false
  const held = new Map<string, Held>()
  const block = hold('stand-in', standIn())
  const standing = places.map((place) => stand(place))
  let marked = new Set<string>()
  let tier: Tier = 'phone'
  let details: readonly Detail[] = []
  const seenFrom = { xM: Infinity, zM: Infinity }

  function stand(place: GoodsPlace): Standing {
    const { xM, yM, zM, yawRad } = place
    const instance = batch.addInstance(block.id)
    batch.setMatrixAt(instance, new Matrix4().makeRotationY(yawRad).setPosition(xM, yM, zM))
    batch.setVisibleAt(instance, false)
    return { place, instance, choice: { xM, zM, nearTriangles: 0, farTriangles: 0 } }
  }

  /** A closed booth is barred along its front, once and for all. */
  function bar({ id, footprint }: HallPlan['booths'][number]): void {
    const key = `barrier ${id}`
    if (held.has(key)) return
    const { xM, zM } = spotAhead(footprint, footprint.depthM / 2)
    const instance = batch.addInstance(hold(key, barrier(footprint.widthM)).id)
    batch.setMatrixAt(instance, new Matrix4().makeRotationY(footprint.yawRad).setPosition(xM, 0, zM))
  }

  function hold(key: string, geometry: BufferGeometry): Held {
    const known = held.get(key)
    if (known !== undefined) return known
    const [vertices, indices] = [geometry.getAttribute('position').count, geometry.index?.count ?? 0]
    if (batch.unusedVertexCount < vertices || batch.unusedIndexCount < indices) grow(vertices, indices)
    // A batch holds the same attributes of all it holds, so on every tier.
    showColours(geometry, air)
    const made = { id: batch.addGeometry(geometry), triangles: indices / 3 }
    // Culling asks for it in every frame.
    batch.getBoundingSphereAt(made.id, new Sphere())
    held.set(key, made)
    return made
  }

  /** Half as much again, so that a hall full of booths that come one by one does not copy all of it each time. */
  function grow(vertices: number, indices: number): void {
    const { position } = batch.geometry.attributes
    const [hasVertices, hasIndices] = [position?.count ?? FIRST.vertices, batch.geometry.index?.count ?? FIRST.indices]
    batch.setGeometrySize(Math.ceil(1.5 * hasVertices) + vertices, Math.ceil(1.5 * hasIndices) + indices)
  }

  const nearKey = ({ booth, product }: Pick<GoodsPlace, 'booth' | 'product'>) => `near ${booth} ${product}`

  function takeIn(parts: Parts, key: (product: string) => string): void {
    for (const [product, part] of parts) if (!held.has(key(product))) hold(key(product), bakedGeometry(part))
  }

  function show({ instance, place }: Standing, detail: Detail): void {
    const isMarked = marked.has(place.product)
    const shown = isMarked ? block : held.get(detail === 'near' ? nearKey(place) : place.product)
    batch.setVisibleAt(instance, shown !== undefined && (isMarked || detail !== 'none'))
    if (shown !== undefined) batch.setGeometryIdAt(instance, shown.id)
  }

  return {
    object: batch,
    update: ({ goods, near, marked: missing, tier: nextTier }) => {
      takeIn(goods, (product) => product)
      for (const [booth, parts] of near) takeIn(parts, (product) => nearKey({ booth, product }))
      for (const one of standing) {
        const [nearTriangles, farTriangles] = [held.get(nearKey(one.place)), held.get(one.place.product)].map(
          (each) => each?.triangles ?? 0,
        )
        one.choice = { ...one.choice, nearTriangles: nearTriangles ?? 0, farTriangles: farTriangles ?? 0 }
      }
      marked = new Set(missing)
      for (const booth of plan.booths) if (marked.has(booth.id)) bar(booth)
      tier = nextTier
      seenFrom.xM = Infinity
    },
    see: (xM, zM) => {
      if (Math.hypot(xM - seenFrom.xM, zM - seenFrom.zM) < STRIDE_M) return false
      seenFrom.xM = xM
      seenFrom.zM = zM
      const choices = standing.map(({ choice }) => choice)
      const next = chooseDetail(choices, seenFrom, tier, details)
      for (const [i, one] of standing.entries()) show(one, next[i] ?? 'none')
      details = next
      return true
    },
    instanceOf: (product) => nearestOf(standing, product, seenFrom),
    free: () => batch.dispose(),
  }
}

function nearestOf(standing: readonly Standing[], product: string | null, eye: { xM: number; zM: number }): number {
  let [best, bestM] = [-1, Infinity]
  for (const { place, instance } of standing) {
    if (place.product !== product) continue
    const farM = Number.isFinite(eye.xM) ? Math.hypot(place.xM - eye.xM, place.zM - eye.zM) : 0
    if (farM < bestM) [best, bestM] = [instance, farM]
  }
  return best
}
