import { BufferAttribute, type BufferGeometry } from 'three'
import type { Air } from './air.ts'
import { writeGraded } from './grade.ts'
import { nearThickness } from './near-haze.ts'

/**
 * Gives a baked geometry its colours as the screen shows them from near, in an attribute `shown`: the grade is the same
 * in every frame, only the air is not.
 */
export function showColours(geometry: BufferGeometry, air: Air): void {
  if (geometry.hasAttribute('shown')) return
  const baked = geometry.getAttribute('color')
  // Four bytes, though one is idle: cards read three slowly.
  const shown = new Uint8Array(baked.count * 4)
  const colour = new Float32Array(3)
  const haze = 1 - Math.exp(-nearThickness(air))
  const [fogRed, fogGreen, fogBlue] = air.fog.colour
  const lightOf = (part: number, fog: number): number => 4 * part * part * (1 - haze) + fog * haze
  for (let i = 0; i < baked.count; i++) {
    const light = [
      lightOf(baked.getX(i), fogRed),
      lightOf(baked.getY(i), fogGreen),
      lightOf(baked.getZ(i), fogBlue),
    ] as const
    writeGraded(colour, 0, light, air.grade)
    for (let c = 0; c < 3; c++) shown[i * 4 + c] = Math.round(255 * Math.min(1, colour[c] ?? 0))
  }
  geometry.setAttribute('shown', new BufferAttribute(shown, 4, true))
}
