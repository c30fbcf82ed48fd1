import { BufferAttribute, Mesh, Quaternion, SphereGeometry, Vector3, type BufferGeometry } from 'three'
import type { Air } from './air.ts'
import { writeGraded } from './grade.ts'
import { skyLight } from './sky-light.ts'
import { skyMaterial } from './sky-material.ts'

/** The dome of the sky; drawn after all that hides it. */
export interface Sky {
  readonly mesh: Mesh
  readonly free: () => void
}

const UP = new Vector3(0, 1, 0)

/** Its colours are worked out once, a vertex: skies are smooth, and a frame of one must cost nothing. */
export function makeSky(air: Air): Sky {
  const geometry: BufferGeometry = new SphereGeometry(1, 40, 40)
  // Its pole points to the sun, where the rings lie close and the light changes fast.
  geometry.applyQuaternion(new Quaternion().setFromUnitVectors(UP, new Vector3(...air.sun).normalize()))
  dropBelow(geometry)
  geometry.deleteAttribute('normal').deleteAttribute('uv').setAttribute('color', skyColours(geometry, air))
  const material = skyMaterial()
  const mesh = new Mesh(geometry, material)
  mesh.name = 'sky'
  mesh.renderOrder = 1000
  mesh.frustumCulled = false
  return {
    mesh,
    free: () => {
      geometry.dispose()
      material.dispose()
    },
  }
}

/** Under this there is always ground: six metres before the visitor's feet. */
const LOWEST = -0.25

function dropBelow(geometry: BufferGeometry): void {
  const { index } = geometry
  const positions = geometry.getAttribute('position')
  const corners = Array.from(index?.array ?? [])
  const kept = corners.filter((_, i) => {
    const first = i - (i % 3)
    return [0, 1, 2].some((k) => positions.getY(corners[first + k] ?? 0) > LOWEST)
  })
  geometry.setIndex(kept)
}

/** Finer than bytes: between two vertices of a sky, a step of 255 would be a band. */
function skyColours(geometry: BufferGeometry, air: Air): BufferAttribute {
  const positions = geometry.getAttribute('position')
  const colours = new Float32Array(positions.count * 3)
  const [towards, light] = [new Vector3(), new Vector3()]
  for (let i = 0; i < positions.count; i++) {
    skyLight(air, towards.fromBufferAttribute(positions, i).normalize(), light)
    writeGraded(colours, i * 3, [light.x, light.y, light.z], air.grade)
  }
  return new BufferAttribute(colours, 3)
}
