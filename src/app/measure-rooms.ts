import { showClearedFrame } from '#scene/measure/cleared-frame.ts'
import { showWhiteRoom } from '#scene/measure/white-room.tsx'

// Only `npm run bench` builds this: what the hall is compared with, each turning as long as the hall's own key is held.

async function main(canvas: HTMLCanvasElement, room: string | null): Promise<void> {
  let isTurning = false
  const show = room === 'white' ? showWhiteRoom : showClearedFrame
  const turn = await show(canvas, () => isTurning)
  addEventListener('keydown', ({ code }) => {
    if (code !== 'ArrowLeft' || isTurning) return
    isTurning = true
    turn()
  })
  addEventListener('keyup', () => (isTurning = false))
  document.documentElement.dataset['room'] = 'open'
}

const canvas = document.querySelector('canvas')
if (canvas !== null) void main(canvas, new URLSearchParams(location.search).get('room'))
