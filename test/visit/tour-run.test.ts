import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beginTour,
  captionOf,
  secondsLeft,
  stepTour,
  wholeSeconds,
  type TourCommand,
  type TourRun,
} from '#visit/tour-run.ts'

const stop = (index: number, seconds: number) => ({
  index,
  target: { kind: 'booth', id: `gian-${index}` } as const,
  caption: { vi: `Lời ${index}` },
  seconds,
  waySeconds: 3,
})
const STOPS = [stop(0, 5), stop(2, 4), stop(3, 6)]
const run = () => beginTour('vong', STOPS, [1])
const done = (start: TourRun, ...commands: readonly (TourCommand['kind'] | number)[]): TourRun =>
  commands.reduce<TourRun>(
    (at, given) =>
      stepTour(
        at,
        typeof given === 'number' || given === 'tick' ? { kind: 'tick', seconds: Number(given) } : { kind: given },
      ),
    start,
  )

describe('a tour', () => {
  it('walks, stays for its seconds, and goes on to its end', () => {
    let at = run()
    expect(at).toMatchObject({ at: 0, phase: 'walking', leftSeconds: 5, skipped: [1] })
    for (const { seconds } of STOPS) {
      at = done(at, 'arrived')
      for (let i = 0; i < seconds * 4; i++) at = done(at, 0.25)
    }
    expect(at).toMatchObject({ phase: 'ended', isComplete: true })
    expect(done(at, 'next', 'previous', 'resume', 1)).toBe(at)
  })

  it('says its words on the way, and stays a little however long that was', () => {
    expect(done(run(), 1)).toMatchObject({ phase: 'walking', leftSeconds: 4 })
    expect(done(run(), 1, 1, 1, 1, 1, 1)).toMatchObject({ phase: 'walking', leftSeconds: 3 })
    expect(done(run(), 1, 1, 1, 1, 'arrived', 1, 1)).toMatchObject({ at: 0, phase: 'there', leftSeconds: 1 })
    expect(done(run(), 1, 'pause', 1)).toMatchObject({ leftSeconds: 4 })
  })

  it('stands still while it is paused, and goes back to its stop', () => {
    const paused = done(run(), 'arrived', 1, 'pause')
    expect(done(paused, 1, 1, 'arrived')).toBe(paused)
    expect(done(paused, 'resume')).toMatchObject({ phase: 'walking', at: 0, leftSeconds: 4 })
    expect(done(paused, 'resume', 'arrived', 1)).toMatchObject({ phase: 'there', leftSeconds: 3 })
  })

  it('skips, goes back and ends', () => {
    expect(done(run(), 'next', 'next')).toMatchObject({ at: 2, phase: 'walking', leftSeconds: 6 })
    expect(done(run(), 'next', 'next', 'next')).toMatchObject({ phase: 'ended', isComplete: true })
    expect(done(run(), 'pause', 'next')).toMatchObject({ at: 1, isPaused: false })
    expect(done(run(), 'arrived', 1, 'previous')).toMatchObject({ at: 0, phase: 'walking', leftSeconds: 5 })
    expect(done(run(), 'next', 'end')).toMatchObject({ phase: 'ended', isComplete: false })
  })

  it('skips nothing when the page was away', () => {
    expect(done(run(), 'arrived', 3600)).toMatchObject({ at: 0, leftSeconds: 4 })
    expect(done(run(), 'arrived', Number.NaN, -3)).toMatchObject({ at: 0, leftSeconds: 5 })
  })

  it('has ended where there is nowhere to go', () => {
    expect(beginTour('vong', [], [0, 1])).toMatchObject({ phase: 'ended', isComplete: false, leftSeconds: 0 })
  })

  it('tells its time and its words', () => {
    expect(wholeSeconds(run())).toBe(18)
    expect(secondsLeft(run())).toBe(18)
    expect(secondsLeft(done(run(), 'arrived', 1))).toBe(16)
    expect(captionOf(done(run(), 'next'))).toEqual({ vi: 'Lời 2' })
    expect(captionOf(done(run(), 'end'))).toBeNull()
    expect(secondsLeft(done(run(), 'end'))).toBe(0)
  })

  it('is in a legal state after any commands', () => {
    const command: fc.Arbitrary<TourCommand> = fc.oneof(
      fc.constantFrom('arrived', 'arrived', 'pause', 'resume', 'next', 'previous', 'end').map((kind) => ({ kind })),
      fc.double({ min: -1, max: 100 }).map((seconds) => ({ kind: 'tick' as const, seconds })),
    )
    const stops = fc
      .array(fc.integer({ min: 3, max: 60 }), { maxLength: 6 })
      .map((all) => all.map((s, i) => stop(i, s)))
    fc.assert(
      fc.property(stops, fc.array(command, { maxLength: 60 }), (all, commands) => {
        let at = beginTour('vong', all, [])
        for (const given of commands) {
          const before = at
          at = stepTour(at, given)
          const here = at.stops[at.at]
          expect(at.phase === 'ended' || here !== undefined).toBe(true)
          expect(at.leftSeconds).toBeGreaterThanOrEqual(0)
          expect(at.leftSeconds).toBeLessThanOrEqual(here?.seconds ?? 0)
          if (at.phase === 'ended') expect(at).toMatchObject({ isPaused: false, leftSeconds: 0 })
          if (before.phase === 'ended') expect(at).toBe(before)
          if (at.isComplete) expect(at.phase).toBe('ended')
          expect(secondsLeft(at)).toBeLessThanOrEqual(wholeSeconds(at) + 1e-9)
          expect(captionOf(at) === null).toBe(at.phase === 'ended')
        }
      }),
    )
  })
})
