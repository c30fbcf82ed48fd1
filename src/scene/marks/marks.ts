import { BufferGeometry, Group, Mesh } from 'three'
import type { HallPlan } from '#plan/plan-hall.ts'
import type { Spot } from '#plan/rect.ts'
import { markGeometry } from './mark-geometry.ts'
import { markMaterial } from './mark-material.ts'
import { markerAt, markOf, type MarkShape } from './place-mark.ts'

export interface MarksNow {
  readonly pointed: string | null
  readonly selected: string | null
  readonly marker: Spot | null
  readonly isStill: boolean
}

/** What lies on floor and plinths to say: here. */
export interface Marks {
  readonly object: Group
  readonly update: (now: MarksNow) => void
  /** Fades; true while there is more to come. */
  readonly step: (seconds: number) => boolean
  readonly free: () => void
}

const FADE_S = 0.18
/** What is only pointed at is marked more softly than what is chosen. */
const SOFT = 0.72

export function createMarks(plan: Pick<HallPlan, 'booths' | 'things'>): Marks {
  const marks = { pointed: createMark('pointed'), selected: createMark('selected'), marker: createMark('marker') }
  const all = Object.values(marks)
  const object = new Group()
  object.add(...all.map((mark) => mark.mesh))
  return {
    object,
    update: ({ pointed, selected, marker, isStill }) => {
      const chosen = selected === null ? null : `product:${selected}`
      marks.selected.show(chosen, () => markOf(plan, chosen ?? ''), 1, isStill)
      const other = pointed === chosen ? null : pointed
      marks.pointed.show(other, () => markOf(plan, other ?? ''), SOFT, isStill)
      const key = marker === null ? null : `${marker.xM} ${marker.zM}`
      marks.marker.show(key, () => marker && markerAt(marker), 0.9, isStill)
    },
    step: (seconds) => {
      let isFading = false
      for (const mark of all) isFading = mark.step(seconds) || isFading
      return isFading
    },
    free: () => {
      for (const mark of all) mark.free()
    },
  }
}

function createMark(name: string) {
  const material = markMaterial()
  const alpha = { value: 0 }
  material.uniforms['uAlpha'] = alpha
  const mesh = new Mesh<BufferGeometry>(new BufferGeometry(), material)
  mesh.name = name
  mesh.visible = false
  let key: string | null = null
  let wished = 0
  return {
    mesh,
    show: (nextKey: string | null, shapeOf: () => MarkShape | null, most: number, isStill: boolean) => {
      if (nextKey !== key) {
        key = nextKey
        const shape = nextKey === null ? null : shapeOf()
        wished = shape === null ? 0 : most
        if (shape !== null) {
          mesh.geometry.dispose()
          mesh.geometry = markGeometry(shape)
          // Another place: it does not glide there, it comes anew.
          alpha.value = 0
        }
      }
      if (isStill) alpha.value = wished
      mesh.visible = alpha.value > 0 || wished > 0
    },
    step: (seconds: number): boolean => {
      if (alpha.value === wished) return false
      const by = seconds / FADE_S
      alpha.value = wished > alpha.value ? Math.min(wished, alpha.value + by) : Math.max(wished, alpha.value - by)
      mesh.visible = alpha.value > 0 || wished > 0
      return alpha.value !== wished
    },
    free: () => {
      mesh.geometry.dispose()
      material.dispose()
    },
  }
}
