import type { LocalisedText } from '#content/localised.ts'
import type { Target } from './target.ts'

export interface TourStop {
  /** Its place in the tour's file. */
  readonly index: number
  readonly target: Target
  readonly caption: LocalisedText
  /** How long its words take, from setting out on. */
  readonly seconds: number
  /** About how long the way there takes. */
  readonly waySeconds: number
}

/** A tour under way. `walking` is the way to the stop, `there` the stay. */
export interface TourRun {
  readonly tour: string
  /** Those that can be come to. */
  readonly stops: readonly TourStop[]
  /** Those that cannot, by their place in the file. */
  readonly skipped: readonly number[]
  readonly at: number
  readonly phase: 'walking' | 'there' | 'ended'
  readonly isPaused: boolean
  /** What is left of the stop: its words are said on the way already. */
  readonly leftSeconds: number
  /** Ended after the last stop, not before. */
  readonly isComplete: boolean
}

export type TourCommand =
  | { readonly kind: 'arrived' | 'pause' | 'resume' | 'next' | 'previous' | 'end' }
  | { readonly kind: 'tick'; readonly seconds: number }

/** A page that was away does not skip stops: longer ticks count as this, seconds. */
const LONGEST_TICK_S = 1
/** However long the way was, so long one looks at what it led to. */
const LEAST_STAY_S = 3

/** A tour that sets out for its first stop; one with nowhere to go has ended. */
export function beginTour(tour: string, stops: readonly TourStop[], skipped: readonly number[]): TourRun {
  const [first] = stops
  const run = { tour, stops, skipped, at: 0, isPaused: false, isComplete: false }
  if (first === undefined) return { ...run, phase: 'ended', leftSeconds: 0 }
  return { ...run, phase: 'walking', leftSeconds: first.seconds }
}

/** What a command makes of a tour; the same run where it means nothing now. */
export function stepTour(run: TourRun, command: TourCommand): TourRun {
  if (run.phase === 'ended') return run
  switch (command.kind) {
    case 'arrived':
      return run.phase === 'walking' && !run.isPaused ? { ...run, phase: 'there' } : run
    case 'tick':
      return tick(run, command.seconds)
    case 'pause':
      return run.isPaused ? run : { ...run, isPaused: true }
    case 'resume':
      // One may have strolled off: the stay goes on when one is back.
      return run.isPaused ? { ...run, isPaused: false, phase: 'walking' } : run
    case 'next':
      return goTo(run, run.at + 1)
    case 'previous':
      return goTo(run, Math.max(0, run.at - 1))
    case 'end':
      return { ...run, phase: 'ended', isPaused: false, leftSeconds: 0 }
    default:
      return command satisfies never
  }
}

function tick(run: TourRun, seconds: number): TourRun {
  if (run.isPaused || !(seconds > 0)) return run
  const leftSeconds = run.leftSeconds - Math.min(seconds, LONGEST_TICK_S)
  if (run.phase === 'walking') {
    const kept = Math.max(leftSeconds, Math.min(LEAST_STAY_S, run.leftSeconds))
    return kept === run.leftSeconds ? run : { ...run, leftSeconds: kept }
  }
  return leftSeconds > 0 ? { ...run, leftSeconds } : goTo(run, run.at + 1)
}

function goTo(run: TourRun, at: number): TourRun {
  const stop = run.stops[at]
  if (stop === undefined) return { ...run, phase: 'ended', isPaused: false, leftSeconds: 0, isComplete: true }
  return { ...run, at, phase: 'walking', isPaused: false, leftSeconds: stop.seconds }
}

/** What is said now: the words of the stop one is at, or on the way to. */
export const captionOf = ({ phase, stops, at }: TourRun): LocalisedText | null =>
  phase === 'ended' ? null : (stops[at]?.caption ?? null)

/** A stop with the way to it, seconds. */
const spanOf = ({ seconds, waySeconds }: TourStop): number =>
  waySeconds + Math.max(seconds - waySeconds, Math.min(LEAST_STAY_S, seconds))

/** All of it, ways and stays, seconds. */
export const wholeSeconds = ({ stops }: TourRun): number => stops.reduce((sum, stop) => sum + spanOf(stop), 0)

/** About how long it still takes, seconds. */
export function secondsLeft({ phase, stops, at, leftSeconds }: TourRun): number {
  if (phase === 'ended') return 0
  const later = stops.slice(at + 1).reduce((sum, stop) => sum + spanOf(stop), 0)
  const stop = stops[at]
  if (phase === 'there' || stop === undefined) return leftSeconds + later
  return spanOf({ ...stop, seconds: leftSeconds }) + later
}
