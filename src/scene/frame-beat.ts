import type { RootState } from '@react-three/fiber'
import { PerspectiveCamera } from 'three'
import type { FrameFacts } from './hall-view.ts'
import type { Stage } from './stage.ts'

/** What is done in each frame, before others look from the camera and after. */
export interface FrameBeat {
  readonly step: (state: RootState, seconds: number) => void
  readonly draw: (state: RootState) => void
  /** No frame more: one that was asked for before the end may still come, and finds nothing to draw. */
  readonly end: () => void
}

export type MutableFacts = { -readonly [Name in keyof FrameFacts]: FrameFacts[Name] }

/** What the first step after a rest lasts at most, seconds: while nothing moved, no time passed. */
const FIRST_S = 1 / 60
/** No step is longer: who has looked at another tab does not come back as if hurled. */
const LONGEST_S = 0.25

/** Steps and draws a stage, and tells after each frame; a frame makes no garbage. */
export function createFrameBeat(stage: Stage, onFrame: (facts: MutableFacts) => void): FrameBeat {
  let hadMore = false
  let hasMore = false
  let atMs = 0
  let isOver = false
  const facts: MutableFacts = {
    ms: 0,
    isMoving: false,
    drawMs: 0,
    calls: 0,
    triangles: 0,
    geometries: 0,
    textures: 0,
    textureBytes: 0,
  }
  return {
    step: ({ camera, size, invalidate }, seconds) => {
      if (isOver) return
      hadMore = hasMore
      const stepS = Math.min(seconds, hadMore ? LONGEST_S : FIRST_S)
      if (camera instanceof PerspectiveCamera) hasMore = stage.step(camera, size.width / size.height, stepS)
      // One frame more on coming to rest: what waited for that can be done now.
      if (hasMore || hadMore) invalidate()
    },
    draw: ({ gl, scene, camera }) => {
      if (isOver) return
      const startMs = performance.now()
      gl.render(scene, camera)
      facts.drawMs = performance.now() - startMs
      facts.ms = startMs - atMs
      atMs = startMs
      facts.isMoving = hadMore
      facts.calls = gl.info.render.calls
      facts.triangles = gl.info.render.triangles
      facts.geometries = gl.info.memory.geometries
      facts.textures = gl.info.memory.textures
      onFrame(facts)
    },
    end: () => void (isOver = true),
  }
}
