import type { PerspectiveCamera } from 'three'
import { EYE_M } from '#plan/viewpoint.ts'
import { viewAngleDeg } from './view-angle.ts'

/** Where a visitor's eye is and looks; the record is stepped outside of React. */
export interface EyeRecord {
  xM: number
  zM: number
  yawRad: number
  pitchRad: number
}

/** Puts the camera where the visitor's eye is. */
export function placeEye(camera: PerspectiveCamera, { xM, zM, yawRad, pitchRad }: EyeRecord, aspect: number): void {
  camera.rotation.order = 'YXZ'
  camera.position.set(xM, EYE_M, zM)
  // A camera of three looks along -z; yaw 0 looks along +z.
  camera.rotation.set(pitchRad, yawRad + Math.PI, 0)
  const fov = viewAngleDeg(aspect)
  if (camera.fov === fov && camera.aspect === aspect) return
  camera.fov = fov
  camera.aspect = aspect
  camera.updateProjectionMatrix()
}
