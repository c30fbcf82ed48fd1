import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { radians } from '#plan/rect.ts'
import { readSpot, roundedPose, writeSpot, type SpotAddress } from '#visit/spot-address.ts'
import { historyStep } from '#visit/spot-of.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)
const metres = fc.double({ min: -499, max: 499, noNaN: true })
const pose = fc.record({ xM: metres, zM: metres, yawRad: fc.double({ min: -20, max: 20, noNaN: true }) })
const spot: fc.Arbitrary<SpotAddress> = fc.record(
  { hall: id, product: id, booth: id, festival: id, tour: id, at: pose },
  { requiredKeys: [] },
)

describe('the address of a spot', () => {
  it('leads back to it, in one spelling', () => {
    fc.assert(
      fc.property(spot, (given) => {
        const query = writeSpot(given)
        const read = readSpot(query)
        expect(read).toEqual(given.at === undefined ? given : { ...given, at: roundedPose(given.at) })
        expect(writeSpot(read)).toBe(query)
        expect(query).toMatch(/^(?:\?[a-z0-9=&.,-]+)?$/)
        expect(new URL(query, 'https://vi-du.vn/hagiang/vi/').search).toBe(query)
      }),
    )
  })

  it.each<[SpotAddress, string]>([
    [{}, ''],
    [{ product: 'tra-xanh' }, '?product=tra-xanh'],
    [{ at: { xM: -0.04, zM: 3.26, yawRad: -Math.PI / 2 }, hall: 'sanh' }, '?hall=sanh&at=0,3.3,270'],
    [{ at: { xM: 1, zM: 2, yawRad: radians(359.7) } }, '?at=1,2,0'],
  ])('%j is “%s”', (given, query) => {
    expect(writeSpot(given)).toBe(query)
  })

  it('leaves alone what else a query holds', () => {
    expect(writeSpot({ product: 'tra' }, '?kiosk=1&product=cu&at=1,2,3&ten=a%20b')).toBe('?kiosk=1&ten=a+b&product=tra')
  })

  it.each([
    '?product=../x',
    '?product=TRA',
    '?product=',
    `?product=${'a'.repeat(65)}`,
    `?product=tra${'&x=1'.repeat(600)}`,
    '?at=1,2',
    '?at=1e3,2,3',
    '?at=999,0,0',
    '?at=1,2,3,4',
    '?at=NaN,0,0',
    '?at=0x1,0,0',
    '?at=%00,0,0',
    '?tour=<b>',
    '?hall=%E0%A4%A',
  ])('is not found in %.40s', (query) => {
    expect(readSpot(query)).toEqual({})
  })

  it('is read from anything without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(() => writeSpot(readSpot(text), text)).not.toThrow()))
  })
})

describe('the history', () => {
  it('grows when something opens, not when one strolls', () => {
    const at = { xM: 1, zM: 2, yawRad: 0 }
    expect(historyStep({}, { product: 'tra' })).toBe('push')
    expect(historyStep({ product: 'tra' }, { at })).toBe('push')
    expect(historyStep({ at }, { at: { ...at, xM: 2 } })).toBe('replace')
    expect(historyStep({}, { at })).toBe('replace')
    expect(historyStep({ at }, { at: { ...at } })).toBe('none')
  })
})
