import { nearestReached } from '#plan/nearest-reached.ts'
import { middleOf } from '#plan/walkable-floor.ts'
import { BLOCK, type Ground } from './ground.ts'
import type { Walker } from './walker.ts'

/** How often a body is pushed out of all it touches, where things stand in a corner. */
const MOST_PUSHES = 6
/** Nearer than this to touching is touching, metres. */
const SLACK_M = 1e-7
/** Somebody further than this from the floor is put back on it wherever that is, metres. */
const FAR_M = 1000

/** Moves by so much, sliding along what is in the way. The body ends off everything, wherever it was to go. */
export function moveBy(walker: Walker, ground: Ground, xM: number, zM: number): void {
  const fromX = walker.xM
  const fromZ = walker.zM
  walker.xM = fromX + xM
  walker.zM = fromZ + zM
  if (pushOut(walker, ground) && isByFloor(walker.xM, walker.zM, ground)) return
  // Wedged, or through a gap that is none: along one side of the hall, along the other, or not at all.
  walker.xM = fromX + xM
  walker.zM = fromZ
  if (pushOut(walker, ground) && isByFloor(walker.xM, walker.zM, ground)) return
  walker.xM = fromX
  walker.zM = fromZ + zM
  if (pushOut(walker, ground) && isByFloor(walker.xM, walker.zM, ground)) return
  walker.xM = fromX
  walker.zM = fromZ
  walker.velocityXMps = 0
  walker.velocityZMps = 0
}

/** Whoever stands in something, or where nobody can walk, is put on the nearest floor. */
export function putOnFloor(walker: Walker, ground: Ground): void {
  if (isClear(walker.xM, walker.zM, ground) && isByFloor(walker.xM, walker.zM, ground)) return
  const { floor } = ground
  const isSomewhere = Number.isFinite(walker.xM) && Number.isFinite(walker.zM)
  const cell = isSomewhere ? nearestReached(floor, walker, FAR_M) : floor.reached.indexOf(1)
  walker.velocityXMps = 0
  walker.velocityZMps = 0
  if (cell === -1) return
  const { xM, zM } = middleOf(floor, cell)
  walker.xM = xM
  walker.zM = zM
}

/** Pushes the body out of everything and takes the speed into it away; false where it is wedged between things. */
function pushOut(walker: Walker, ground: Ground): boolean {
  const { blocks, bodyRadiusM } = ground
  for (let push = 0; push < MOST_PUSHES; push++) {
    let isTouching = keepIn(walker, ground)
    for (let i = 0; i < blocks.length; i += BLOCK) if (pushFrom(walker, blocks, i, bodyRadiusM)) isTouching = true
    if (!isTouching) return true
  }
  return isClear(walker.xM, walker.zM, ground)
}

/** Back inside the hall; whether that moved anything. */
function keepIn(walker: Walker, { westM, eastM, northM, southM }: Ground): boolean {
  const x = Math.min(eastM, Math.max(westM, walker.xM))
  const z = Math.min(southM, Math.max(northM, walker.zM))
  const isX = Math.abs(x - walker.xM) > SLACK_M
  const isZ = Math.abs(z - walker.zM) > SLACK_M
  if (isX) walker.velocityXMps = 0
  if (isX) walker.accelerationXMps2 = 0
  if (isZ) walker.velocityZMps = 0
  if (isZ) walker.accelerationZMps2 = 0
  walker.xM = x
  walker.zM = z
  return isX || isZ
}

/** Out of one rectangle, the shortest way; whether the body was in it. */
function pushFrom(walker: Walker, blocks: Float64Array, i: number, radiusM: number): boolean {
  const dx = walker.xM - (blocks[i] ?? 0)
  const dz = walker.zM - (blocks[i + 1] ?? 0)
  const reachM = (blocks[i + 6] ?? 0) + radiusM
  if (dx * dx + dz * dz > reachM * reachM) return false
  const sin = blocks[i + 2] ?? 0
  const cos = blocks[i + 3] ?? 1
  const halfX = blocks[i + 4] ?? 0
  const halfZ = blocks[i + 5] ?? 0
  const x = dx * cos - dz * sin
  const z = dx * sin + dz * cos
  let outX = x - Math.max(-halfX, Math.min(halfX, x))
  let outZ = z - Math.max(-halfZ, Math.min(halfZ, z))
  let byM = radiusM
  const awayM = Math.hypot(outX, outZ)
  if (awayM >= radiusM - SLACK_M) return false
  if (awayM > 1e-9) {
    outX /= awayM
    outZ /= awayM
    byM -= awayM
  } else {
    // Inside: by the nearest side.
    const isX = halfX - Math.abs(x) < halfZ - Math.abs(z)
    byM += isX ? halfX - Math.abs(x) : halfZ - Math.abs(z)
    outX = isX ? (x < 0 ? -1 : 1) : 0
    outZ = isX ? 0 : z < 0 ? -1 : 1
  }
  const normalX = outX * cos + outZ * sin
  const normalZ = outZ * cos - outX * sin
  walker.xM += normalX * byM
  walker.zM += normalZ * byM
  stopInto(walker, normalX, normalZ)
  return true
}

/** Takes away what of the speed goes into a thing; what goes along it stays. */
function stopInto(walker: Walker, normalX: number, normalZ: number): void {
  const into = walker.velocityXMps * normalX + walker.velocityZMps * normalZ
  if (into < 0) {
    walker.velocityXMps -= into * normalX
    walker.velocityZMps -= into * normalZ
  }
  const pull = walker.accelerationXMps2 * normalX + walker.accelerationZMps2 * normalZ
  if (pull < 0) {
    walker.accelerationXMps2 -= pull * normalX
    walker.accelerationZMps2 -= pull * normalZ
  }
}

/** Whether a body there touches nothing. */
export function isClear(xM: number, zM: number, ground: Ground): boolean {
  const { blocks, bodyRadiusM, westM, eastM, northM, southM } = ground
  const isIn = xM >= westM - SLACK_M && xM <= eastM + SLACK_M && zM >= northM - SLACK_M && zM <= southM + SLACK_M
  if (!isIn) return false
  for (let i = 0; i < blocks.length; i += BLOCK) {
    const dx = xM - (blocks[i] ?? 0)
    const dz = zM - (blocks[i + 1] ?? 0)
    const sin = blocks[i + 2] ?? 0
    const cos = blocks[i + 3] ?? 1
    const outX = Math.max(0, Math.abs(dx * cos - dz * sin) - (blocks[i + 4] ?? 0))
    const outZ = Math.max(0, Math.abs(dx * sin + dz * cos) - (blocks[i + 5] ?? 0))
    if (Math.hypot(outX, outZ) < bodyRadiusM - 2 * SLACK_M) return false
  }
  return true
}

/** Whether the floor that can be walked to is beside; a body gets through gaps that the grid is too coarse for. */
export function isByFloor(xM: number, zM: number, { floor }: Ground): boolean {
  const { first, cellM, columns, rows, reached } = floor
  const column = Math.round((xM - first.xM) / cellM)
  const row = Math.round((zM - first.zM) / cellM)
  for (let z = Math.max(0, row - 1); z <= Math.min(rows - 1, row + 1); z++)
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++)
      if (reached[z * columns + x] === 1) return true
  return false
}
