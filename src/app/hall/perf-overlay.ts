import type { FrameFacts } from '#scene/hall-view.ts'
import type { Quality } from '#scene/quality.ts'

/** Figures are written so often, ms: often enough to follow, seldom enough to cost nothing. */
const WRITE_MS = 500

export interface PerfOverlay {
  readonly frame: (facts: FrameFacts, quality: Quality) => void
}

/** For a person who holds a real phone (`?perf=1`): what frames cost, as plain text over the hall. */
export function createPerfOverlay(main: HTMLElement, isWanted: boolean): PerfOverlay {
  if (!isWanted) return { frame: () => undefined }
  const box = document.createElement('pre')
  box.className = 'perf'
  main.append(box)
  let [writtenMs, frames, movingMs, slowestMs, drawMs] = [0, 0, 0, 0, 0]
  return {
    frame: (facts, { tier, pixelRatio }) => {
      drawMs = facts.drawMs
      if (facts.isMoving) {
        frames++
        movingMs += facts.ms
        slowestMs = Math.max(slowestMs, facts.ms)
      }
      const now = performance.now()
      if (now - writtenMs < WRITE_MS) return
      writtenMs = now
      const rate = movingMs === 0 ? 0 : (1000 * frames) / movingMs
      box.textContent = [
        `${rate.toFixed(0)} frames/s, slowest ${slowestMs.toFixed(0)} ms, script ${drawMs.toFixed(1)} ms`,
        `${facts.calls} draws, ${(facts.triangles / 1000).toFixed(1)} k triangles`,
        `${facts.textures} textures ${(facts.textureBytes / 1e6).toFixed(1)} MB, ${facts.geometries} geometries`,
        `${tier} tier at ${pixelRatio.toFixed(2)} ×, heap ${heapMb()}`,
      ].join('\n')
      frames = movingMs = slowestMs = 0
    },
  }
}

/** Only some browsers tell. */
function heapMb(): string {
  const memory = 'memory' in performance ? (performance.memory as { usedJSHeapSize: number }) : null
  return memory === null ? '?' : `${(memory.usedJSHeapSize / 1e6).toFixed(0)} MB`
}
