import { describe, expect, it } from 'vitest'
import { createQuality, qualityAtFirst, type Device } from '#scene/quality.ts'

const desktop: Device = { setting: 'auto', isCoarsePointer: false, devicePixelRatio: 2 }
const phone: Device = { setting: 'auto', isCoarsePointer: true, devicePixelRatio: 3 }

/** Feeds frames until nothing has changed for a while; what the quality was each time it changed. */
function feed(meter: ReturnType<typeof createQuality>, ms: number, frames = 3000): string[] {
  const seen: string[] = []
  for (let i = 0; i < frames; i++)
    if (meter.frame(ms)) seen.push(`${meter.now().tier} ${meter.now().pixelRatio.toFixed(2)}`)
  return seen
}

describe('the quality', () => {
  it('starts from what the device tells', () => {
    expect(qualityAtFirst(desktop)).toEqual({ tier: 'full', pixelRatio: 2 })
    expect(qualityAtFirst(phone)).toEqual({ tier: 'phone', pixelRatio: 1.5 })
    expect(qualityAtFirst({ ...desktop, memoryGb: 2 }).tier).toBe('phone')
    expect(qualityAtFirst({ ...desktop, cores: 2 }).tier).toBe('phone')
    expect(qualityAtFirst({ ...desktop, devicePixelRatio: 1 }).pixelRatio).toBe(1)
  })

  it('is the visitor’s own setting, where there is one', () => {
    expect(qualityAtFirst({ ...desktop, setting: 'low' }).tier).toBe('phone')
    expect(qualityAtFirst({ ...phone, setting: 'high' }).tier).toBe('full')
    const meter = createQuality({ ...desktop, setting: 'high' })
    feed(meter, 90)
    expect(meter.now()).toEqual({ tier: 'full', pixelRatio: 0.7 })
  })

  it('stays where frames come fast enough', () => {
    expect(feed(createQuality(desktop), 1000 / 60)).toEqual([])
    expect(feed(createQuality(phone), 22)).toEqual([])
  })

  it('gives up pixels first, step by step, and then the tier', () => {
    const seen = feed(createQuality(desktop), 60)
    expect(seen[0]).toBe('full 1.68')
    expect(seen).toContain('full 0.70')
    expect(seen.indexOf('full 0.70')).toBeLessThan(seen.indexOf('phone 1.00'))
    expect(seen.at(-1)).toBe('phone 0.70')
  })

  it('rises once when all is calm, and never again', () => {
    const meter = createQuality(phone)
    for (let i = 0; i < 60 && !meter.frame(40); i++);
    const low = meter.now().pixelRatio
    expect(low).toBeLessThan(1.5)
    expect(feed(meter, 12)).toEqual(['phone 1.50'])
    for (let i = 0; i < 60 && !meter.frame(40); i++);
    expect(meter.now().pixelRatio).toBe(low)
    expect(feed(meter, 12)).toEqual([])
  })

  it('takes neither rests nor single long frames for slowness', () => {
    const meter = createQuality(desktop)
    for (let i = 0; i < 600; i++) {
      expect(meter.frame(i % 5 === 0 ? 120 : 16)).toBe(false)
      expect(meter.frame(5000)).toBe(false)
    }
  })
})
