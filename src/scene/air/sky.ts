import { Mesh, Quaternion, SphereGeometry, Vector3, type IUniform } from 'three'
import type { Air } from './air.ts'
import { skyMaterial } from './sky-material.ts'

/** The dome of the sky; drawn after all that hides it. */
export interface Sky {
  readonly mesh: Mesh
  readonly free: () => void
}

const UP = new Vector3(0, 1, 0)

/** Its colours are worked out a vertex: skies are smooth, and a pixel of one must cost nothing. */
export function makeSky(air: Air, uniforms: Record<string, IUniform>): Sky {
  const geometry = new SphereGeometry(1, 40, 40)
  // Its pole points to the sun, where the rings lie close and the light changes fast.
  geometry.applyQuaternion(new Quaternion().setFromUnitVectors(UP, new Vector3(...air.sun).normalize()))
  const material = skyMaterial(air, uniforms)
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
