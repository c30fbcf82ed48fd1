import { toOuter, type Pose } from '#plan/rect.ts'
import { transform, type Mesh } from '../solid/face.ts'

/** A piece made in a frame of its own, where the plan wants it. */
export function put(mesh: Mesh, frame: Pose, yM = 0, size = 1): Mesh {
  return transform(mesh, ([x, y, z]) => {
    const { xM, zM } = toOuter(frame, { xM: x * size, zM: z * size })
    return [xM, yM + y * size, zM]
  })
}

/** A place for words: a level quad that faces as its pose does. Its words are drawn by whoever draws labels. */
export interface Board {
  readonly pose: Pose
  readonly widthM: number
  readonly heightM: number
  /** Height of its middle above the floor. */
  readonly yM: number
}

/** A board given in a frame, in what holds the frame. */
export const boardIn = (frame: Pose, xM: number, zM: number, board: Omit<Board, 'pose'>): Board => ({
  ...board,
  pose: { ...toOuter(frame, { xM, zM }), yawRad: frame.yawRad },
})
