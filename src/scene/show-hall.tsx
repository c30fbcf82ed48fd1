import { createRoot, extend } from '@react-three/fiber'
import { Group, Mesh } from 'three'
import { labelQuads } from '#pieces/hall/label-quads.ts'
import { createAmbient } from './ambient.ts'
import { createFrameBeat, type MutableFacts } from './frame-beat.ts'
import { Frames } from './frames.tsx'
import type { HallView, ShownHall } from './hall-view.ts'
import { Labels } from './labels/labels.tsx'
import { pictureLoader } from './labels/load-picture.ts'
import { createStage } from './stage.ts'
import { textureBytesOf } from './texture-bytes.ts'

// Only what is drawn with: all of three would be 40 kB more.
extend({ Mesh, Group })

const FAR_M = 900
/** The wind of one slow frame, seconds. */
const WIND_S = 1 / 15
/** Boards hang under eaves, in the light of the sky. */
const inShade = (): number => 0.85

/** Draws a hall into a canvas: one frame whenever something has changed, none at rest. */
export async function showHall(canvas: HTMLCanvasElement, first: HallView): Promise<ShownHall> {
  let view = first
  let isFirst = true
  let [textures, textureBytes] = [0, 0]
  const stage = createStage(view)
  stage.update(view)
  const quads = labelQuads(view.plan)
  const loadPicture = view.assetOf && pictureLoader({ assetOf: view.assetOf })
  const root = createRoot(canvas)
  const sized = (width: number, height: number) =>
    root.configure({
      frameloop: 'demand',
      dpr: view.pixelRatio,
      flat: true,
      linear: true,
      size: { width, height, top: 0, left: 0 },
      camera: { near: 0.08, far: FAR_M },
      gl: { antialias: first.tier === 'full', powerPreference: 'high-performance', alpha: false, stencil: false },
    })
  await sized(canvas.clientWidth, canvas.clientHeight)

  function onFrame(facts: MutableFacts): void {
    if (isFirst) {
      isFirst = false
      requestAnimationFrame(() => view.onFirstFrame())
    }
    if (view.onFrame === undefined) return
    // Counted only when there are others: it walks through the whole scene.
    if (facts.textures !== textures) {
      textures = facts.textures
      textureBytes = textureBytesOf(store.getState().scene)
    }
    facts.textureBytes = textureBytes
    view.onFrame(facts)
  }
  const beat = createFrameBeat(stage, onFrame)
  const draw = () =>
    root.render(
      <>
        <primitive object={stage.hall}>
          <Labels
            quads={quads}
            words={view.words}
            uniforms={stage.uniforms}
            loadPicture={loadPicture}
            lightOf={inShade}
          />
        </primitive>
        <primitive object={stage.over} />
        <Frames beat={beat} />
      </>,
    )
  const store = draw()
  const frame = () => store.getState().invalidate()
  const ambient = createAmbient(
    {
      nowMs: () => performance.now(),
      later: (call, ms) => {
        const timer = setTimeout(call, ms)
        return () => clearTimeout(timer)
      },
    },
    () => {
      stage.blow(WIND_S)
      frame()
    },
  )
  const redraw = () => {
    ambient.touch()
    frame()
  }
  const blow = () => ambient.allow(view.tier === 'full' && !view.isStill && view.inspected === null)
  blow()

  const off = new AbortController()
  canvas.addEventListener(
    'webglcontextlost',
    (event) => {
      // Without this the browser never gives it back.
      event.preventDefault()
      view.onLost()
    },
    { signal: off.signal },
  )
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      frame()
      view.onRestored()
    },
    { signal: off.signal },
  )

  return {
    update: (change) => {
      const before = view
      view = { ...view, ...change }
      stage.update(view)
      if (view.words !== before.words) draw()
      if (view.pixelRatio !== before.pixelRatio) store.getState().setDpr(view.pixelRatio)
      blow()
      redraw()
    },
    redraw,
    resize: (widthPx, heightPx) => void sized(widthPx, heightPx).then(frame),
    hand: {
      turn: (yawRad, pitchRad) => {
        stage.hand.turn(yawRad, pitchRad)
        redraw()
      },
      zoom: (factor) => {
        stage.hand.zoom(factor)
        redraw()
      },
      reset: () => {
        stage.hand.reset()
        redraw()
      },
    },
    end: () => {
      off.abort()
      beat.end()
      ambient.end()
      root.unmount()
      stage.free()
    },
  }
}
