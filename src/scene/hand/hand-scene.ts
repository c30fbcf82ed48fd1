import { Box3, BufferGeometry, Group, Mesh, Vector3, type PerspectiveCamera, type ShaderMaterial } from 'three'
import { bakedGeometry } from '../goods/baked-geometry.ts'
import { facetsBetween, litFacets, ring } from '../goods/plain-shapes.ts'
import type { ReadPart } from '../read-model.ts'
import type { Covered } from '../visitor/covered.ts'
import { makeBackdrop } from './backdrop.ts'
import { handDistanceM } from './hand-distance.ts'
import type { Held } from './turn-thing.ts'

/** One thing alone, large, on a small top of wood. */
export interface HandScene {
  readonly object: Group
  /** Puts another thing there; null takes it away. */
  readonly put: (part: ReadPart | null) => void
  /** Carries the camera round the thing. */
  readonly look: (camera: PerspectiveCamera, held: Readonly<Held>, aspect: number, covered: Covered) => void
  readonly free: () => void
}

/** A narrow angle, as one has near things before the eye without bending them. */
const FOV_DEG = 34
const WOOD = [0.15, 0.072, 0.034] as const
/** From which part of its radius inwards the top is how dark. */
const DARKER = [
  [0.96, 1],
  [0.82, 0.93],
  [0.76, 0.85],
  [0.7, 0.76],
  [0.64, 0.67],
  [0.58, 0.6],
] as const
const SIDES = 40
/** Far above the hall's mist, where the air changes nothing so near. */
const AT_YM = 2

export function createHandScene(material: ShaderMaterial): HandScene {
  const backdrop = makeBackdrop()
  const thing = new Mesh<BufferGeometry>(new BufferGeometry(), material)
  const top = new Mesh<BufferGeometry>(new BufferGeometry(), material)
  thing.name = 'in-hand'
  const object = new Group()
  object.name = 'hand'
  object.visible = false
  object.add(backdrop.mesh, top, thing)
  const middle = new Vector3()
  const box = new Box3()
  let radiusM = 0.2
  /** What is there already; near forms come while one looks. */
  let of: ReadPart | null = null

  return {
    object,
    put: (part) => {
      if (part === of) return
      of = part
      thing.geometry.dispose()
      top.geometry.dispose()
      thing.geometry = part === null ? new BufferGeometry() : bakedGeometry(part)
      thing.visible = part !== null
      top.visible = part !== null
      if (part === null) return
      thing.geometry.computeBoundingBox()
      box.copy(thing.geometry.boundingBox ?? box)
      box.getCenter(middle)
      radiusM = Math.max(0.05, box.min.distanceTo(box.max) / 2)
      const footM = Math.max(...[box.min.x, box.max.x, box.min.z, box.max.z].map(Math.abs))
      top.geometry = woodTop(footM * 1.28, box.min.y)
      for (const mesh of [thing, top]) mesh.position.set(0, AT_YM, 0)
    },
    look: (camera, { yawRad, pitchRad, zoom }, aspect, covered) => {
      const farM = handDistanceM(radiusM, FOV_DEG, aspect, covered) / zoom
      const outM = Math.cos(pitchRad) * farM
      // Turning the thing to the right is going round it to the left.
      camera.position.set(
        middle.x - Math.sin(yawRad) * outM,
        AT_YM + middle.y + Math.sin(pitchRad) * farM,
        middle.z + Math.cos(yawRad) * outM,
      )
      camera.lookAt(middle.x, AT_YM + middle.y, middle.z)
      backdrop.middle.set(-covered.rightShare, covered.bottomShare)
      if (camera.fov === FOV_DEG && camera.aspect === aspect) return
      camera.fov = FOV_DEG
      camera.aspect = aspect
      camera.updateProjectionMatrix()
    },
    free: () => {
      backdrop.free()
      thing.geometry.dispose()
      top.geometry.dispose()
    },
  }
}

/** A round top of wood, darker towards where the thing stands: it does not float. */
function woodTop(radiusM: number, yM: number): BufferGeometry {
  const round = (atYM: number, share: number) => ring(SIDES, atYM, () => ({ x: radiusM * share, z: radiusM * share }))
  const upM = yM - 0.001
  const shades = DARKER.map(([share, shade], i) => {
    const inner = round(upM, DARKER[i + 1]?.[0] ?? 0)
    return facetsBetween(round(upM, share), inner, [WOOD[0] * shade, WOOD[1] * shade, WOOD[2] * shade])
  })
  return litFacets([
    ...shades.flat(),
    ...facetsBetween(round(yM - 0.012, 1), round(upM, 0.96), WOOD),
    ...facetsBetween(round(yM - 0.06, 0.97), round(yM - 0.012, 1), WOOD),
  ])
}
