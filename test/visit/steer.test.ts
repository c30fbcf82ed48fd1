import { describe, expect, it } from 'vitest'
import { isKeyTaken, isSteeringKey, lookByDrag, steerByKeys, steerByStick, tourCommandOf } from '#visit/steer.ts'

const keys = (...codes: readonly string[]) => {
  const into = { forward: 9, aside: 9, turn: 9 }
  steerByKeys(new Set(codes), into)
  return into
}

describe('steering', () => {
  it('by keys', () => {
    expect(keys()).toEqual({ forward: 0, aside: 0, turn: 0 })
    expect(keys('KeyW', 'KeyD', 'KeyX')).toEqual({ forward: 1, aside: 1, turn: 0 })
    expect(keys('ArrowUp', 'KeyW', 'ArrowLeft')).toEqual({ forward: 1, aside: 0, turn: -1 })
    expect(keys('KeyW', 'KeyS', 'KeyQ', 'KeyE')).toEqual({ forward: 0, aside: 0, turn: 0 })
    expect(isSteeringKey('KeyA')).toBe(true)
    expect(isSteeringKey('Space')).toBe(false)
  })

  it('by a stick, which rests in its middle', () => {
    const into = { forward: 0, aside: 0, turn: 5 }
    steerByStick(3, -3, 50, into)
    expect(into).toEqual({ forward: 0, aside: 0, turn: 0 })
    steerByStick(0, -50, 50, into)
    expect(into.forward).toBeCloseTo(1)
    steerByStick(300, 0, 50, into)
    expect(into.aside).toBeCloseTo(1)
    steerByStick(1, 1, 0, into)
    expect(into).toEqual({ forward: 0, aside: 0, turn: 0 })
  })

  it('by dragging, a quarter turn over the shorter side', () => {
    expect(lookByDrag(390, 0, { widthPx: 390, heightPx: 844 }).yawRad).toBeCloseTo(Math.PI / 2)
    expect(lookByDrag(0, 100, { widthPx: 800, heightPx: 400 }).pitchRad).toBeCloseTo(Math.PI / 8)
    expect(Number.isFinite(lookByDrag(5, 5, { widthPx: 0, heightPx: 0 }).yawRad)).toBe(true)
  })

  it('a tour', () => {
    expect(tourCommandOf('Space', { isPaused: false })).toEqual({ kind: 'pause' })
    expect(tourCommandOf('Space', { isPaused: true })).toEqual({ kind: 'resume' })
    expect(tourCommandOf('Enter', { isPaused: false })).toEqual({ kind: 'next' })
    expect(tourCommandOf('Escape', { isPaused: true })).toEqual({ kind: 'end' })
    expect(tourCommandOf('KeyW', { isPaused: false })).toBeNull()
  })

  it('but not where somebody writes, or presses a button', () => {
    const focus = { tag: 'DIV', role: null, isEditable: false }
    expect(isKeyTaken('KeyW', focus)).toBe(false)
    expect(isKeyTaken('KeyW', { ...focus, tag: 'INPUT' })).toBe(true)
    expect(isKeyTaken('KeyW', { ...focus, isEditable: true })).toBe(true)
    expect(isKeyTaken('ArrowDown', { ...focus, role: 'listbox' })).toBe(true)
    expect(isKeyTaken('Space', { ...focus, tag: 'BUTTON' })).toBe(true)
    expect(isKeyTaken('KeyW', { ...focus, tag: 'BUTTON' })).toBe(false)
  })
})
