import { useFrame } from '@react-three/fiber'
import type { FrameBeat } from './frame-beat.ts'

/** Draws frame after frame: the eye before the labels, which look from it, and the drawing after all. */
export function Frames({ beat }: { readonly beat: FrameBeat }) {
  useFrame(beat.step, -1)
  useFrame(beat.draw, 1)
  return null
}
