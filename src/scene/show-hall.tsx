import { createRoot, extend } from '@react-three/fiber'
import { Mesh, SphereGeometry, type ShaderMaterial } from 'three'
import type { Air } from './air/air.ts'
import { airUniforms } from './air/air-uniforms.ts'
import { bakedMaterial } from './air/baked-material.ts'
import { Sky } from './air/sky.tsx'
import { skyMaterial } from './air/sky-material.ts'
import { HallParts } from './hall/hall-parts.tsx'
import { Labels, type LabelsProps } from './labels/labels.tsx'
import type { ReadPart } from './read-model.ts'
import { Eye, type EyeRecord } from './visitor/eye.tsx'

// Only what is drawn with: all of three would be 40 kB more.
extend({ Mesh })

export interface HallView {
  readonly parts: ReadonlyMap<string, ReadPart>
  readonly air: Air
  readonly labels: Pick<LabelsProps, 'quads' | 'words'>
  readonly record: EyeRecord
  /** Moves the record by so many seconds; true while there is more to come. */
  readonly step: (seconds: number) => boolean
  /** Physical pixels a CSS pixel. */
  readonly pixelRatio: number
  readonly isPerVertex: boolean
  readonly onFirstFrame: () => void
}

export interface ShownHall {
  /** Draws once more: something has changed. */
  readonly redraw: () => void
  readonly resize: (width: number, height: number) => void
  readonly end: () => void
}

const FAR_M = 900
/** Boards hang under eaves, in the light of the sky. */
const inShade = (): number => 0.85

/** Draws a hall into a canvas: one frame whenever something has changed, none at rest. */
export async function showHall(canvas: HTMLCanvasElement, view: HallView): Promise<ShownHall> {
  const { air, parts, labels, record, step, pixelRatio, isPerVertex, onFirstFrame } = view
  const uniforms = airUniforms(air)
  const materials: readonly [ShaderMaterial, ShaderMaterial] = [
    bakedMaterial(uniforms, { isPerVertex }),
    skyMaterial(air, uniforms),
  ]
  const dome = new SphereGeometry(1, 24, 12)
  const root = createRoot(canvas)
  const sized = (width: number, height: number) =>
    root.configure({
      frameloop: 'demand',
      dpr: pixelRatio,
      flat: true,
      linear: true,
      size: { width, height, top: 0, left: 0 },
      camera: { near: 0.08, far: FAR_M },
      gl: { antialias: !isPerVertex, powerPreference: 'high-performance', alpha: false, stencil: false },
    })
  await sized(canvas.clientWidth, canvas.clientHeight)
  const store = root.render(
    <>
      <Eye record={record} step={step} />
      <HallParts parts={parts} material={materials[0]} />
      <Labels {...labels} uniforms={uniforms} lightOf={inShade} />
      <Sky geometry={dome} material={materials[1]} />
    </>,
  )
  const redraw = () => store.getState().invalidate()
  const onRestored = () => redraw()
  canvas.addEventListener('webglcontextrestored', onRestored)
  requestAnimationFrame(() => requestAnimationFrame(onFirstFrame))
  return {
    redraw,
    resize: (width, height) => void sized(width, height).then(redraw),
    end: () => {
      canvas.removeEventListener('webglcontextrestored', onRestored)
      root.unmount()
      for (const material of materials) material.dispose()
      for (const { geometry } of [...parts.values(), { geometry: dome }]) geometry.dispose()
    },
  }
}
