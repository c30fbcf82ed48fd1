import { radians, type Pose } from '#plan/rect.ts'
import { isId } from './is-id.ts'

/** A spot in the hall, as an address tells it: what is missing is left to the hall. */
export interface SpotAddress {
  readonly hall?: string
  readonly product?: string
  readonly booth?: string
  readonly festival?: string
  readonly tour?: string
  /** To .1 m and whole degrees. */
  readonly at?: Pose
}

const IDS = ['hall', 'product', 'booth', 'festival', 'tour'] as const
/** Nothing that we write is longer; nobody's address needs to be. */
const LONGEST = 2000
const LONGEST_AT = 32
/** Halls are at most 400 m long, and their middle is 0. */
const FARTHEST_M = 500
const AT = /^(-?\d{1,3}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/

/** The spot that a query (`?product=…`) tells of. Whatever is malformed, out of range or absurdly long is not there. */
export function readSpot(query: string): SpotAddress {
  if (query.length > LONGEST) return {}
  const given = new URLSearchParams(query)
  const spot: { -readonly [K in keyof SpotAddress]: SpotAddress[K] } = {}
  for (const name of IDS) {
    const value = given.get(name)
    if (isId(value)) spot[name] = value
  }
  const at = readPose(given.get('at'))
  if (at !== null) spot.at = at
  return spot
}

/**
 * A spot as a query, `''` or from the question mark on; one spelling for each spot.
 * @param query the query it is to stand in: what else that holds stays, before it
 */
export function writeSpot(spot: SpotAddress, query = ''): string {
  const others = [...new URLSearchParams(query.length > LONGEST ? '' : query)].filter(
    ([name]) => name !== 'at' && !IDS.some((id) => id === name),
  )
  const written = others.length === 0 ? [] : [new URLSearchParams(others).toString()]
  for (const name of IDS) {
    const value = spot[name]
    if (isId(value)) written.push(`${name}=${value}`)
  }
  // Commas are legal in a query, and shorter than their escapes.
  if (spot.at !== undefined && isPose(spot.at)) written.push(`at=${writePose(spot.at)}`)
  return written.length === 0 ? '' : `?${written.join('&')}`
}

/** A pose as an address can tell it. */
export const roundedPose = ({ xM, zM, yawRad }: Pose): Pose => ({
  xM: tenths(xM),
  zM: tenths(zM),
  yawRad: radians(wholeDegrees(yawRad)),
})

function readPose(text: string | null): Pose | null {
  const match = text === null || text.length > LONGEST_AT ? null : AT.exec(text)
  if (match === null) return null
  const pose = { xM: Number(match[1]), zM: Number(match[2]), yawRad: radians(Number(match[3])) }
  return isPose(pose) ? roundedPose(pose) : null
}

const isPose = ({ xM, zM, yawRad }: Pose): boolean =>
  Math.abs(xM) <= FARTHEST_M && Math.abs(zM) <= FARTHEST_M && Number.isFinite(yawRad)

const writePose = ({ xM, zM, yawRad }: Pose): string => `${tenths(xM)},${tenths(zM)},${wholeDegrees(yawRad)}`

/** Never -0, which would be a second spelling of 0. */
const tenths = (metres: number): number => Math.round(metres * 10) / 10 + 0

/** From 0 to 359. */
function wholeDegrees(yawRad: number): number {
  const degrees = Math.round((yawRad * 180) / Math.PI) % 360
  return degrees < 0 ? degrees + 360 : degrees + 0
}
