import { BufferAttribute, BufferGeometry } from 'three'
import type { LabelQuad } from '#pieces/hall/label-quads.ts'
import { toOuter } from '#plan/rect.ts'
import type { Place, Size } from './pack-shelves.ts'

export interface PlacedLabel {
  readonly quad: LabelQuad
  readonly place: Place
  /** How bright it lies there: 1 in the sun, .8 in shade. */
  readonly light: number
}

/** Labels lie before their boards, metres: nearer and they would flicker from afar. */
const LIFT_M = 0.006

/** All labels of a page as one geometry, in metres of the hall; `light` as a third attribute. */
export function labelGeometry(labels: readonly PlacedLabel[], page: Size): BufferGeometry {
  const positions = new Float32Array(labels.length * 12)
  const uvs = new Float32Array(labels.length * 8)
  const lights = new Float32Array(labels.length * 4)
  const indices = new Uint16Array(labels.length * 6)
  for (const [i, { quad, place, light }] of labels.entries()) {
    positions.set(cornersOf(quad), i * 12)
    const [left, right] = [place.x / page.width, (place.x + place.width) / page.width]
    const [low, high] = [1 - (place.y + place.height) / page.height, 1 - place.y / page.height]
    uvs.set([left, low, right, low, right, high, left, high], i * 8)
    lights.fill(light, i * 4, i * 4 + 4)
    indices.set(
      [0, 1, 2, 0, 2, 3].map((corner) => i * 4 + corner),
      i * 6,
    )
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('uv', new BufferAttribute(uvs, 2))
  geometry.setAttribute('light', new BufferAttribute(lights, 1))
  geometry.setIndex(new BufferAttribute(indices, 1))
  return geometry
}

/** Its corners from the lower left, against the clock as its reader sees it. */
function cornersOf({ pose, yM, widthM, heightM, tiltRad }: LabelQuad): number[] {
  const [sin, cos] = [Math.sin(tiltRad), Math.cos(tiltRad)]
  const [w, h] = [widthM / 2, heightM / 2]
  const corner = (x: number, up: number): number[] => {
    const { xM, zM } = toOuter(pose, { xM: x, zM: LIFT_M * cos - up * sin })
    return [xM, yM + up * cos + LIFT_M * sin, zM]
  }
  return [...corner(-w, -h), ...corner(w, -h), ...corner(w, h), ...corner(-w, h)]
}
