import type { RootState } from '@react-three/fiber'
import { PerspectiveCamera } from 'three'
import { describe, expect, it, vi } from 'vitest'
import { createFrameBeat } from '#scene/frame-beat.ts'
import type { Stage } from '#scene/stage.ts'

/** A beat over a stage that moves for as long as it is told to. */
function open() {
  const stage = { step: vi.fn(() => true) }
  const gl = { render: vi.fn(), info: { render: {}, memory: {} } }
  const state = { gl, scene: {}, camera: new PerspectiveCamera(), size: { width: 4, height: 3 }, invalidate: vi.fn() }
  const onFrame = vi.fn()
  const beat = createFrameBeat(stage as unknown as Stage, onFrame)
  return { beat, stage, gl, state, root: state as unknown as RootState, onFrame }
}

describe('the beat of frames', () => {
  it('steps, draws and asks for the next frame while there is more to come', () => {
    const { beat, stage, gl, state, root, onFrame } = open()
    beat.step(root, 0.5)
    beat.draw(root)
    // Nothing moved in the rest before.
    expect(stage.step).toHaveBeenCalledWith(state.camera, 4 / 3, 1 / 60)
    beat.step(root, 0.5)
    expect(stage.step).toHaveBeenLastCalledWith(state.camera, 4 / 3, 0.25)
    expect(state.invalidate).toHaveBeenCalledTimes(2)
    expect(gl.render).toHaveBeenCalledTimes(1)
    expect(onFrame).toHaveBeenCalledTimes(1)
  })

  it('leaves a frame alone that was asked for before the end: what it would draw is freed', () => {
    const { beat, stage, gl, state, root, onFrame } = open()
    beat.step(root, 0.5)
    beat.end()
    beat.draw(root)
    beat.step(root, 0.5)
    beat.draw(root)
    expect(stage.step).toHaveBeenCalledTimes(1)
    expect(state.invalidate).toHaveBeenCalledTimes(1)
    expect(gl.render).not.toHaveBeenCalled()
    expect(onFrame).not.toHaveBeenCalled()
  })
})
