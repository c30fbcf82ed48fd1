import { fill, halfPolygon, type Point } from '../svg.ts'
import type { Camera } from './camera.ts'
import { transform, type Mesh } from '#pieces/solid/face.ts'
import { hull } from './hull.ts'
import { shadeFace, type Light } from './light.ts'
import { add, centreOf, dot, normalise, normalOf, scale, subtract, type Vec3 } from '#pieces/solid/vector.ts'

export type Place = { readonly at?: Vec3; readonly scale?: number; readonly yawDeg?: number }

/** Collects what stands in a picture, back to front as added, and the shadows they throw on the ground they stand on. */
export type Stage = {
  /** Draws a mesh; cast (default true) throws its shadow on y = 0 of the place. */
  add(mesh: Mesh, cast?: boolean): void
  /** Draws faces that do not overlap on the picture, without a shadow: one path a colour. */
  addFlat(mesh: Mesh): void
  /** Flat shapes of one colour, in points of the picture; a single convex one hides what is behind it when told so. */
  patch(shapes: readonly (readonly Point[])[], colour: string, hides?: boolean): void
  /** Draws each mesh, those farther from the eye first. */
  addSorted(meshes: readonly Mesh[], cast?: boolean): void
  /** Throws the shadow of a mesh without drawing it. */
  shade(mesh: Mesh): void
  /** Ready SVG, drawn at this point of the order. */
  raw(svg: string): void
  /** Smooth ellipses of one colour. */
  rounds(list: readonly Round[], colour: string): void
  /** Ready SVG that lies on the ground over the shadows: light through glass. */
  light(svg: string): void
  /** Where a point of the place falls on the picture. */
  point(p: Vec3): Point
  /** Pixels per unit at the place's origin. */
  readonly unit: number
  /** 1 a card of its own … 0 small among others. */
  readonly detail: number
  bodies(): string
  shadows(): string
}

export function createStage(camera: Camera, light: Light, place: Place = {}, detail = 1): Stage {
  const { at = [0, 0, 0], scale: size = 1, yawDeg = 0 } = place
  const [c, s] = [Math.cos((yawDeg * Math.PI) / 180), Math.sin((yawDeg * Math.PI) / 180)]
  const toWorld = ([x, y, z]: Vec3): Vec3 => [
    at[0] + (x * c + z * s) * size,
    at[1] + y * size,
    at[2] + (-x * s + z * c) * size,
  ]
  const see = (p: Vec3): Point => {
    const q = camera.project(p)
    return [q.x, q.y]
  }
  const unit = Math.abs(see(add(at, [size, 0, 0]))[0] - see(at)[0])
  const parts: (Drawn | string)[] = []
  const thrown: string[] = []
  const lights: string[] = []

  const put = (mesh: Mesh, cast: boolean, apart = false): void => {
    const world = transform(mesh, toWorld)
    if (cast) thrown.push(shadowOf(world, light, at[1], see))
    const drawn = draw(world, camera, light, detail > 0.6)
    parts.push(apart ? { ...drawn, apart: true } : drawn)
  }
  return {
    unit,
    detail,
    add: (mesh, cast = true) => put(mesh, cast),
    addSorted: (meshes, cast = true) => {
      const far = (mesh: Mesh): number => camera.project(toWorld(centreOf(mesh.flatMap((f) => f.points)))).depth
      meshes
        .map((mesh) => ({ mesh, depth: far(mesh) }))
        .toSorted((a, b) => b.depth - a.depth)
        .forEach(({ mesh }) => put(mesh, cast))
    },
    addFlat: (mesh) => put(mesh, false, true),
    patch: (shapes, colour, hides = false) => {
      parts.push({
        faces: shapes.map((spots) => ({ colour, spots })),
        outline: hides ? hull(shapes.flat()) : [],
        whole: hides,
      })
    },
    rounds: (list, colour) => {
      const faces = list.map((round) => {
        const [cx, cy, rx, ry] = round
        return {
          colour,
          round,
          spots: [
            [cx - rx, cy],
            [cx, cy - ry],
            [cx + rx, cy],
            [cx, cy + ry],
          ] as const,
        }
      })
      parts.push({ faces, outline: [], whole: false })
    },
    raw: (svg) => parts.push(svg),
    light: (svg) => lights.push(svg),
    shade: (mesh) => thrown.push(shadowOf(transform(mesh, toWorld), light, at[1], see)),
    point: (p) => see(toWorld(p)),
    bodies: () => assemble(parts, detail > 0.6, camera.size),
    shadows: () => fill(thrown.join(''), light.shadow, 'opacity=".42" transform="scale(.5)"') + lights.join(''),
  }
}

type Seen = { readonly colour: string; readonly spots: readonly Point[]; readonly round?: Round }
/** A smooth ellipse: middle and half-axes on the picture. */
export type Round = readonly [number, number, number, number]

function ellipsePath([cx, cy, rx, ry]: Round, grid: number): string {
  const [x, y, a, b] = [cx - rx, cy, rx, ry].map((v) => Math.round(v * grid))
  return `M${x} ${y}a${a} ${b} 0 1 0 ${2 * (a ?? 0)} 0 ${a} ${b} 0 1 0-${2 * (a ?? 0)} 0z`
}

/** A drawn mesh; whole when its faces fill its outline without overlap, so that it hides what is behind it. */
type Drawn = {
  readonly faces: readonly Seen[]
  readonly outline: readonly Point[]
  readonly whole: boolean
  readonly apart?: boolean
}

/** The faces of a mesh that the eye sees, far ones first. */
function draw(mesh: Mesh, camera: Camera, light: Light, fine: boolean): Drawn {
  const seen = mesh.flatMap((face) => {
    const middle = centreOf(face.points)
    const toEye = normalise(subtract(camera.eye, middle))
    let normal = normalOf(face.points)
    if (dot(normal, toEye) <= 0.001) {
      if (face.twoSided !== true) return []
      normal = scale(normal, -1)
    }
    const spots = face.points.map((p): Point => {
      const { x, y } = camera.project(p)
      return [x, y]
    })
    return [{ depth: camera.project(middle).depth, colour: shadeFace(face, normal, toEye, light, fine), spots }]
  })
  seen.sort((a, b) => b.depth - a.depth)
  const outline = hull(seen.flatMap((face) => face.spots))
  const share = seen.reduce((sum, face) => sum + area(face.spots), 0) / (area(outline) || 1)
  return { faces: seen, outline, whole: share > 0.955 && share < 1.06, apart: share < 1.06 }
}

/** Paths of a mesh: neighbours in the order, or in a whole mesh any faces, of one colour share a path. */
function paths(faces: readonly Seen[], whole: boolean, grid: number): string {
  const groups: { colour: string; data: string }[] = []
  for (const { colour, spots, round } of faces) {
    const group = whole ? groups.find((g) => g.colour === colour) : groups.at(-1)
    const data = round === undefined ? halfPolygon(spots, grid) : ellipsePath(round, grid)
    if (group !== undefined && group.colour === colour) group.data += data
    else groups.push({ colour, data })
  }
  return groups.map(({ colour, data }) => `<path color="${colour}" d="${data}"/>`).join('')
}

const area = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [u, v] = points[(i + 1) % points.length] ?? [x, y]
      return sum + x * v - u * y
    }, 0),
  ) / 2

function inside(p: Point, outline: readonly Point[]): boolean {
  return outline.every(([x, y], i) => {
    const [u, v] = outline[(i + 1) % outline.length] ?? [x, y]
    return (u - x) * (p[1] - y) - (v - y) * (p[0] - x) <= 0.5
  })
}

/** SVG of all parts in order, without the faces that a whole mesh drawn later hides. */
function assemble(
  parts: readonly (Drawn | string)[],
  fine: boolean,
  [width, height]: readonly [number, number],
): string {
  const [tiny, grid] = fine ? [0.5, 2] : [2.4, 1]
  const start = fine
    ? '<g transform="scale(.5)" fill="currentColor" stroke="currentColor">'
    : '<g fill="currentColor" stroke="currentColor" stroke-width=".6">'
  const hiding: (readonly Point[])[] = []
  const kept = parts.toReversed().map((part): readonly [string, boolean] => {
    if (typeof part === 'string') return [part, false]
    const visible = part.faces.filter(
      ({ spots }) =>
        area(spots) > tiny &&
        !spots.every(([x]) => x < 0) &&
        !spots.every(([x]) => x > width) &&
        !spots.every(([, y]) => y < 0) &&
        !spots.every(([, y]) => y > height) &&
        !hiding.some((outline) => spots.every((p) => inside(p, outline))),
    )
    if (part.whole) hiding.push(part.outline)
    return [paths(visible, part.whole || part.apart === true, grid), true]
  })
  let [out, open] = ['', false]
  for (const [svg, solid] of kept.toReversed()) {
    if (svg === '') continue
    if (solid !== open) out += solid ? start : '</g>'
    out += svg
    open = solid
  }
  return open ? `${out}</g>` : out
}

/** The outline of a mesh's shadow on the plane y = ground, as path data. */
export function shadowOf(mesh: Mesh, light: Light, ground: number, see: (p: Vec3) => Point): string {
  const [lx, ly, lz] = light.sun
  const spots = mesh
    .flatMap((face) => face.points)
    .map(([x, y, z]): Point => {
      const k = Math.max(0, y - ground) / ly
      return see([x - lx * k, ground, z - lz * k])
    })
  const outline = hull(spots)
  return outline.length < 3 ? '' : halfPolygon(outline)
}
