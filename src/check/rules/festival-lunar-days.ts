import type { Festival } from '#content/festival.ts'
import type { Finding } from '#content/finding.ts'
import { findingIn } from '../finding-in.ts'

type LunarRule = Extract<Festival['dateRule'], { kind: 'lunar' }>
type LunarDay = LunarRule['on']

const LONGEST_MONTH_DAYS = 30
/** Twelve lunar months, each taken as long as it can be: enough to tell forwards from backwards. */
const YEAR_DAYS = 12 * LONGEST_MONTH_DAYS
/** A festival or its season that seems longer than this was written backwards: no season is half a year long. */
const LONGEST_SEASON_DAYS = YEAR_DAYS / 2

const daysFrom = (a: LunarDay, b: LunarDay): number =>
  ((b.month - a.month) * LONGEST_MONTH_DAYS + b.day - a.day + YEAR_DAYS) % YEAR_DAYS

const dayText = ({ day, month }: LunarDay): string => `${day}/${month}`

/**
 * Lunar days that cannot be kept. A lunar month has 29 or 30 days and changes from year to year, so that nothing can be
 * held each year on a day 30, though it can last to the end of a month. An end comes after the day it begins on, within
 * half a year, over New Year too (16/10 to 15/1); a season does not end before the festival does.
 */
export function lunarFaults(file: string, { on, until, seasonUntil }: LunarRule): Finding[] {
  const fault = (key: 'on' | 'until' | 'seasonUntil', wrong: string, found: LunarDay) => [
    findingIn(file, ['dateRule', key], 'festival-day-impossible', { wrong, found: dayText(found), on: dayText(on) }),
  ]
  const endFault = (key: 'until' | 'seasonUntil', end: LunarDay | undefined): Finding[] => {
    if (end === undefined) return []
    const length = daysFrom(on, end)
    if (length === 0) return fault(key, 'same-day', end)
    return length > LONGEST_SEASON_DAYS ? fault(key, 'backwards', end) : []
  }
  const ofDay = on.day === LONGEST_MONTH_DAYS ? fault('on', 'day-30', on) : []
  const ofEnds = [...endFault('until', until), ...endFault('seasonUntil', seasonUntil)]
  if (ofEnds.length > 0 || until === undefined || seasonUntil === undefined) return [...ofDay, ...ofEnds]
  const endsEarly = daysFrom(on, seasonUntil) < daysFrom(on, until)
  return [...ofDay, ...(endsEarly ? fault('seasonUntil', 'before-until', seasonUntil) : [])]
}
