import { Vector3 } from 'three'
import type { Air } from './air.ts'
import { smoothstep } from './grade.ts'

const SUN_GLOW = new Vector3(1, 0.78, 0.45)
const CLOUD = new Vector3(1, 0.97, 0.92)

/** Writes the light that comes from a way of the sky, a unit vector, into `light`. */
export function skyLight({ sky, sun: [sunX, sunY, sunZ] }: Air, towards: Vector3, light: Vector3): void {
  const { x, y, z } = towards
  const up = Math.max(y, 0)
  light.set(...sky.horizon).lerp(new Vector3(...sky.middle), smoothstep(0, 0.24, up))
  light.lerp(new Vector3(...sky.zenith), smoothstep(0.16, 0.85, up))
  const sun = Math.max(x * sunX + y * sunY + z * sunZ, 0)
  light.addScaledVector(SUN_GLOW, 0.35 * sun ** 6 + 0.5 * sun ** 60)
  // Two long veils of cloud, so that the sky has a direction.
  const veil = Math.sin(x * 5 + z * 3 + Math.sin(z * 4)) * Math.sin(up * 14 + x * 2)
  light.lerp(CLOUD, 0.16 * smoothstep(0.1, 0.9, veil) * smoothstep(0.02, 0.2, up))
}
