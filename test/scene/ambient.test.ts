import { describe, expect, it } from 'vitest'
import { createAmbient } from '#scene/ambient.ts'

/** A clock that goes when it is told to. */
function open() {
  let nowMs = 0
  let next: { atMs: number; call: () => void } | null = null
  let frames = 0
  const ambient = createAmbient(
    {
      nowMs: () => nowMs,
      later: (call, ms) => {
        const mine = { atMs: nowMs + ms, call }
        next = mine
        return () => {
          if (next === mine) next = null
        }
      },
    },
    () => frames++,
  )
  /** Lets so much time go by; how many frames were asked for. */
  function pass(ms: number): number {
    const [endMs, before] = [nowMs + ms, frames]
    while (next !== null && next.atMs <= endMs) {
      const { atMs, call } = next
      next = null
      nowMs = atMs
      call()
    }
    nowMs = endMs
    return frames - before
  }
  return { ambient, pass, isWaiting: () => next !== null }
}

describe('what moves by itself', () => {
  it('takes at most fifteen frames a second', () => {
    const { ambient, pass } = open()
    ambient.allow(true)
    ambient.touch()
    const frames = pass(10_000)
    expect(frames).toBeLessThanOrEqual(150)
    expect(frames).toBeGreaterThan(140)
  })

  it('stops when nobody has done anything for twenty seconds, and then asks for nothing at all', () => {
    const { ambient, pass, isWaiting } = open()
    ambient.allow(true)
    ambient.touch()
    pass(21_000)
    expect(pass(60_000)).toBe(0)
    expect(isWaiting()).toBe(false)
    ambient.touch()
    expect(pass(1000)).toBeGreaterThan(10)
  })

  it('never starts where it is not allowed, and stops at once when it no longer is', () => {
    const { ambient, pass, isWaiting } = open()
    ambient.touch()
    expect(pass(5000)).toBe(0)
    ambient.allow(true)
    expect(pass(1000)).toBeGreaterThan(10)
    ambient.allow(false)
    expect(isWaiting()).toBe(false)
    expect(pass(5000)).toBe(0)
  })

  it('keeps one beat however often it is touched', () => {
    const { ambient, pass } = open()
    ambient.allow(true)
    for (let i = 0; i < 50; i++) ambient.touch()
    expect(pass(1000)).toBeLessThanOrEqual(15)
  })
})
