import type { PerspectiveCamera } from 'three'

/** How much of the canvas sheets hide, 0 … 1. */
export interface Covered {
  readonly bottomShare: number
  readonly rightShare: number
}

export const NOT_COVERED: Covered = { bottomShare: 0, rightShare: 0 }

/** Moves the middle of the view into the part of the canvas that no sheet hides; sizes stay. */
export function shiftView(camera: PerspectiveCamera, { bottomShare, rightShare }: Covered): void {
  const { view } = camera
  const [x, y] = [rightShare / 2, bottomShare / 2]
  const isAsWished = view?.enabled === true ? view.offsetX === x && view.offsetY === y : x === 0 && y === 0
  if (isAsWished) return
  if (x === 0 && y === 0) camera.clearViewOffset()
  else {
    // This sets the aspect to that of its whole: ours is 1 × 1, so the aspect is put right after.
    const { aspect } = camera
    camera.setViewOffset(1, 1, x, y, 1, 1)
    camera.aspect = aspect
    camera.updateProjectionMatrix()
  }
}
