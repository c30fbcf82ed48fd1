import { describe, expect, it, vi } from 'vitest'
import { canDraw, handingOn, isSavingData, storageOf } from '#app/hall/device.ts'

describe('a browser inside another app', () => {
  it('may forbid storage', () => {
    const view = {
      get localStorage(): never {
        throw new Error('denied')
      },
    }
    expect(storageOf(view)).toBeNull()
  })

  it('may have neither clipboard nor sharing', () => {
    expect(handingOn({})).toEqual({})
    expect(Object.keys(handingOn({ share: async () => undefined }))).toEqual(['share'])
  })

  it('may draw no 3D, or fail when asked', () => {
    const canvas = (getContext: () => unknown) => () => ({ getContext }) as unknown as HTMLCanvasElement
    const loseContext = vi.fn<() => void>()
    expect(canDraw(canvas(() => null))).toBe(false)
    expect(
      canDraw(
        canvas(() => {
          throw new Error('blocked')
        }),
      ),
    ).toBe(false)
    expect(canDraw(canvas(() => ({ getExtension: () => ({ loseContext }) })))).toBe(true)
    expect(loseContext).toHaveBeenCalledOnce()
  })

  it('may ask to be sparing with data', () => {
    expect(isSavingData({ connection: { saveData: true } } as unknown as Navigator)).toBe(true)
    expect(isSavingData({} as Navigator)).toBe(false)
  })
})
