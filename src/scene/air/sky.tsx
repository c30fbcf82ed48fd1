import type { BufferGeometry, ShaderMaterial } from 'three'

/** The dome of the sky; drawn after all that hides it. */
export function Sky({ geometry, material }: { geometry: BufferGeometry; material: ShaderMaterial }) {
  return <mesh name="sky" geometry={geometry} material={material} renderOrder={1000} frustumCulled={false} />
}
