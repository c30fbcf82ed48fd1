import { useFrame, useThree } from '@react-three/fiber'
import { PerspectiveCamera } from 'three'
import { EYE_M } from '#plan/viewpoint.ts'
import { viewAngleDeg } from './view-angle.ts'

/** Where a visitor's eye is and looks; the record is stepped outside of React. */
export interface EyeRecord {
  xM: number
  zM: number
  yawRad: number
  pitchRad: number
}

/**
 * Carries the camera along with the visitor.
 * @param step moves the record by so many seconds; true while there is more to come
 */
export function Eye({ record, step }: { record: EyeRecord; step: (seconds: number) => boolean }) {
  const { invalidate, size } = useThree()
  useFrame(({ camera }, seconds) => {
    const isMoving = step(seconds)
    camera.rotation.order = 'YXZ'
    camera.position.set(record.xM, EYE_M, record.zM)
    // A camera of three looks along -z; yaw 0 looks along +z.
    camera.rotation.set(record.pitchRad, record.yawRad + Math.PI, 0)
    if (camera instanceof PerspectiveCamera) {
      const fov = viewAngleDeg(size.width / size.height)
      if (camera.fov !== fov) {
        camera.fov = fov
        camera.updateProjectionMatrix()
      }
    }
    if (isMoving) invalidate()
  })
  return null
}
