import type { ShaderMaterial } from 'three'
import type { ReadPart } from '../read-model.ts'

/** The baked parts of a hall, each a mesh that never moves. */
export function HallParts({ parts, material }: { parts: ReadonlyMap<string, ReadPart>; material: ShaderMaterial }) {
  return [...parts].map(([name, { geometry, matrix }]) => (
    <mesh key={name} name={name} geometry={geometry} material={material} matrix={matrix} matrixAutoUpdate={false} />
  ))
}
