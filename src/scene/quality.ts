/** How much is drawn: `phone` works its air out a vertex, keeps to fewer triangles and has no wind. */
export type Tier = 'phone' | 'full'

export interface Quality {
  readonly tier: Tier
  /** Physical pixels a CSS pixel. */
  readonly pixelRatio: number
}

export interface Device {
  readonly setting: 'auto' | 'low' | 'high'
  readonly isCoarsePointer: boolean
  readonly devicePixelRatio: number
  /** Not all browsers tell. */
  readonly memoryGb?: number
  readonly cores?: number
}

export interface QualityMeter {
  readonly now: () => Quality
  /** Takes the time of one moving frame; true when the quality changes by it. */
  readonly frame: (ms: number) => boolean
}

const MOST_RATIO: Readonly<Record<Tier, number>> = { phone: 1.5, full: 2 }
const LEAST_RATIO = 0.7
/** Each step down draws about 30 % fewer pixels. */
const STEP = 0.84
/** Frames of one measure: about a second of walking. */
const WINDOW = 45
/** The first frames compile shaders and upload. */
const WARM_UP = 8
/** A longer gap is no frame: somebody stood still, or looked at another tab. */
const LONGEST_MS = 400
/** Slower than 36 a second is too slow; faster than 55 leaves room. */
const SLOW_MS = 1000 / 36
const FAST_MS = 1000 / 55
/** Fast for so many measures in a row before one dares a step up. */
const CALM = 6

/** What a device is given before anything is measured. The visitor's own setting wins. */
export function qualityAtFirst(device: Device): Quality {
  const tier = tierAtFirst(device)
  return { tier, pixelRatio: Math.min(device.devicePixelRatio, MOST_RATIO[tier]) }
}

function tierAtFirst({ setting, isCoarsePointer, memoryGb = 8, cores = 8 }: Device): Tier {
  if (setting !== 'auto') return setting === 'low' ? 'phone' : 'full'
  return isCoarsePointer || memoryGb <= 4 || cores <= 2 ? 'phone' : 'full'
}

/**
 * Measures how fast frames come, and gives up pixels first, then the tier; once, after a long calm, it takes a step back.
 * A setting of the visitor's own keeps its tier, and its pixels only give way.
 */
export function createQuality(device: Device): QualityMeter {
  let quality = qualityAtFirst(device)
  const times = new Float64Array(WINDOW)
  let count = -WARM_UP
  let calm = 0
  let hasRaised = false

  function restart(next: Quality): true {
    quality = next
    count = -WARM_UP
    calm = 0
    return true
  }

  function lower(): boolean {
    const { tier, pixelRatio } = quality
    if (pixelRatio > LEAST_RATIO) return restart({ tier, pixelRatio: Math.max(LEAST_RATIO, pixelRatio * STEP) })
    if (tier === 'phone' || device.setting !== 'auto') return false
    return restart({ tier: 'phone', pixelRatio: Math.min(1, device.devicePixelRatio) })
  }

  function raise(): boolean {
    const { tier, pixelRatio } = quality
    const most = Math.min(device.devicePixelRatio, MOST_RATIO[tier])
    if (hasRaised || pixelRatio >= most) return false
    hasRaised = true
    return restart({ tier, pixelRatio: Math.min(most, pixelRatio / STEP) })
  }

  return {
    now: () => quality,
    frame: (ms) => {
      if (!(ms > 0) || ms > LONGEST_MS) return false
      if (count >= 0) times[count] = ms
      count++
      if (count < WINDOW) return false
      count = 0
      // The middle one: a single long frame is a hiccup, not a slow device.
      const middle = times.sort()[WINDOW >> 1] ?? 0
      if (middle > SLOW_MS) {
        calm = 0
        return lower()
      }
      calm = middle < FAST_MS ? calm + 1 : 0
      return calm >= CALM && raise()
    },
  }
}
