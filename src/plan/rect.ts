/** A place on the floor, in metres: x to the right, z towards the entrance. */
export interface Spot {
  readonly xM: number
  readonly zM: number
}

/** A place and the way it looks: yaw 0 looks along +z, a quarter turn (π/2) along +x, as `rotation.y` of three does. */
export interface Pose extends Spot {
  readonly yawRad: number
}

/** A rectangle on the floor; its depth lies along the way it faces. */
export interface Rect extends Pose {
  readonly widthM: number
  readonly depthM: number
}

export const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The unit vector a yaw looks along. */
export const forwardOf = (yawRad: number): Spot => ({ xM: Math.sin(yawRad), zM: Math.cos(yawRad) })

/** The place so far ahead of where one looks. */
export function spotAhead({ xM, zM, yawRad }: Pose, farM: number): Spot {
  const ahead = forwardOf(yawRad)
  return { xM: xM + ahead.xM * farM, zM: zM + ahead.zM * farM }
}

/** The yaw that looks from one place to another. */
export const yawTowards = (from: Spot, to: Spot): number => Math.atan2(to.xM - from.xM, to.zM - from.zM)

export const distanceM = (a: Spot, b: Spot): number => Math.hypot(b.xM - a.xM, b.zM - a.zM)

/** A place given in a frame (its origin and turn), as a place in what holds the frame. */
export function toOuter(frame: Pose, { xM, zM }: Spot): Spot {
  const [sin, cos] = [Math.sin(frame.yawRad), Math.cos(frame.yawRad)]
  return { xM: frame.xM + xM * cos + zM * sin, zM: frame.zM - xM * sin + zM * cos }
}

/** The way back: a place in the outer frame, seen from inside. */
export function toInner(frame: Pose, { xM, zM }: Spot): Spot {
  const [sin, cos] = [Math.sin(frame.yawRad), Math.cos(frame.yawRad)]
  const [dx, dz] = [xM - frame.xM, zM - frame.zM]
  return { xM: dx * cos - dz * sin, zM: dx * sin + dz * cos }
}

/** A rectangle given in a frame, in what holds the frame. */
export const rectToOuter = (frame: Pose, rect: Rect): Rect => ({
  ...rect,
  ...toOuter(frame, rect),
  yawRad: frame.yawRad + rect.yawRad,
})

/** Its four corners, in turn. */
export function cornersOf(rect: Rect): readonly Spot[] {
  const [w, d] = [rect.widthM / 2, rect.depthM / 2]
  return [
    { xM: -w, zM: -d },
    { xM: w, zM: -d },
    { xM: w, zM: d },
    { xM: -w, zM: d },
  ].map((corner) => toOuter(rect, corner))
}

/** How far a place is from a rectangle; 0 inside. */
export function distanceToRectM(spot: Spot, rect: Rect): number {
  const { xM, zM } = toInner(rect, spot)
  return Math.hypot(Math.max(0, Math.abs(xM) - rect.widthM / 2), Math.max(0, Math.abs(zM) - rect.depthM / 2))
}

/**
 * How deep two rectangles lie in one another, metres; 0 where they do not, or only touch. By the separating axis
 * theorem: the least of their overlaps along the four directions of their sides.
 */
export function overlapM(a: Rect, b: Rect): number {
  const [cornersA, cornersB] = [cornersOf(a), cornersOf(b)]
  const axes = [a.yawRad, a.yawRad + Math.PI / 2, b.yawRad, b.yawRad + Math.PI / 2].map(forwardOf)
  return Math.max(0, Math.min(...axes.map((axis) => sharedM(rangeOn(axis, cornersA), rangeOn(axis, cornersB)))))
}

/** How far a rectangle reaches out of another, metres; 0 when it lies inside. */
export function outsideM(inner: Rect, outer: Rect): number {
  const beyond = cornersOf(inner).map((corner) => {
    const { xM, zM } = toInner(outer, corner)
    return Math.max(Math.abs(xM) - outer.widthM / 2, Math.abs(zM) - outer.depthM / 2)
  })
  return Math.max(0, ...beyond)
}

/** How far a place is out of a rectangle, metres, across its nearest side; 0 inside. */
export const spotOutsideM = ({ xM, zM }: Spot, outer: Rect): number =>
  outsideM({ xM, zM, yawRad: 0, widthM: 0, depthM: 0 }, outer)

/** How far from the middle of another the middle of a rectangle may lie, along each side, to fit inside; at least 0. */
export function roomM(inner: Rect, outer: Rect): Spot {
  const turn = inner.yawRad - outer.yawRad
  const [sin, cos] = [Math.abs(Math.sin(turn)), Math.abs(Math.cos(turn))]
  return {
    xM: Math.max(0, (outer.widthM - inner.widthM * cos - inner.depthM * sin) / 2),
    zM: Math.max(0, (outer.depthM - inner.widthM * sin - inner.depthM * cos) / 2),
  }
}

/** Whether the straight line between two places passes through a rectangle. */
export function isCrossed(from: Spot, to: Spot, rect: Rect): boolean {
  const a = toInner(rect, from)
  const b = toInner(rect, to)
  let [enter, leave] = [0, 1]
  for (const [start, end, half] of [
    [a.xM, b.xM, rect.widthM / 2],
    [a.zM, b.zM, rect.depthM / 2],
  ] as const) {
    const way = end - start
    if (way === 0) {
      if (Math.abs(start) >= half) return false
      continue
    }
    const times = [(-half - start) / way, (half - start) / way].sort((p, q) => p - q)
    enter = Math.max(enter, times[0] ?? 0)
    leave = Math.min(leave, times[1] ?? 1)
  }
  return enter < leave
}

interface Range {
  readonly least: number
  readonly most: number
}

function rangeOn(axis: Spot, corners: readonly Spot[]): Range {
  const along = corners.map(({ xM, zM }) => xM * axis.xM + zM * axis.zM)
  return { least: Math.min(...along), most: Math.max(...along) }
}

const sharedM = (a: Range, b: Range): number => Math.min(a.most, b.most) - Math.max(a.least, b.least)
