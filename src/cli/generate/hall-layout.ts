import type { Hall } from '#content/hall.ts'

type Placed = Pick<Hall['booths'][number], 'position' | 'yawDeg'>

/** Where everything of a generated hall stands: metres from its middle, x to the east, z to the south. */
export interface HallLayout {
  readonly footprint: Hall['footprint']
  readonly entrance: Hall['entrance']
  readonly booths: readonly Placed[]
  readonly westDoor: Placed
  readonly eastDoor: Placed
  readonly gate: Placed
  readonly newsWall: NonNullable<Hall['newsWall']>
  /** The middle of each lane, looking north. */
  readonly lanes: readonly Placed[]
}

/** What every generated booth measures, as the ones of the shipped market street do. */
export const BOOTH = { widthM: 6.6, depthM: 4 } as const

const LANE_M = 6.4
const BETWEEN_BACKS_M = 0.6
const LANE_PITCH_M = LANE_M + 2 * BOOTH.depthM + BETWEEN_BACKS_M
const BOOTH_PITCH_M = BOOTH.widthM + 0.4
/** Aisles across all lanes: by the entrance with its doors and news, and by the gate at the far end. */
const SOUTH_AISLE_M = 9
const NORTH_AISLE_M = 7

/** Lanes from south to north with booths on both sides that face them, in a hall about as wide as deep. */
export function layOutHall(boothCount: number): HallLayout {
  const rows = Math.max(1, Math.ceil(Math.sqrt(boothCount / 2)))
  const laneCount = Math.max(1, Math.ceil(boothCount / (2 * rows)))
  const widthM = laneCount * LANE_PITCH_M + 1
  const depthM = SOUTH_AISLE_M + rows * BOOTH_PITCH_M + NORTH_AISLE_M
  const [east, south] = [widthM / 2, depthM / 2]
  const laneX = (lane: number) => (lane - (laneCount - 1) / 2) * LANE_PITCH_M
  const rowZ = (row: number) => south - SOUTH_AISLE_M - (row + 0.5) * BOOTH_PITCH_M
  const fromLane = LANE_M / 2 + BOOTH.depthM / 2

  const booths = Array.from({ length: boothCount }, (_, i) => {
    const lane = Math.floor(i / (2 * rows))
    const row = Math.floor((i % (2 * rows)) / 2)
    return i % 2 === 0 ? placed(laneX(lane) - fromLane, rowZ(row), 90) : placed(laneX(lane) + fromLane, rowZ(row), -90)
  })
  return {
    footprint: { widthM: rounded(widthM), depthM: rounded(depthM) },
    entrance: placed(0, south - 2.4, 180),
    booths,
    westDoor: placed(0.5 - east, south - 5, 90),
    eastDoor: placed(east - 0.5, south - 5, -90),
    gate: placed(0, 1 - south, 0),
    newsWall: { ...placed(5.5, south - 0.6, 180), widthM: 3.6 },
    lanes: Array.from({ length: laneCount }, (_, lane) => placed(laneX(lane), (rowZ(0) + rowZ(rows - 1)) / 2, 180)),
  }
}

const placed = (xM: number, zM: number, yawDeg: number): Placed => ({
  position: { xM: rounded(xM), zM: rounded(zM) },
  yawDeg,
})

const rounded = (metres: number): number => Math.round(metres * 100) / 100
