/** Draws nothing but a cleared screen: no page that draws can be faster. The answer begins to, as long as one turns. */
export function showClearedFrame(canvas: HTMLCanvasElement, isTurning: () => boolean): () => void {
  canvas.width = Math.floor(canvas.clientWidth * devicePixelRatio)
  canvas.height = Math.floor(canvas.clientHeight * devicePixelRatio)
  const gl = canvas.getContext('webgl2', { antialias: false, alpha: false, stencil: false })
  if (gl === null) throw new Error('This browser draws no 3D.')
  function frame(timeMs: number): void {
    if (gl === null) return
    // Another colour each time, so that no frame can be left out.
    gl.clearColor(0.5 + 0.5 * Math.sin(timeMs / 500), 0.6, 0.8, 1)
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT)
    if (isTurning()) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  return () => void requestAnimationFrame(frame)
}
