import { describe, expect, it, vi } from 'vitest'
import { createDoor, type OpenedHall } from '#app/arrival-door.ts'

function begin(changes: { isWanted?: boolean; isUntouched?: boolean; opens?: boolean } = {}) {
  const { isWanted = false, isUntouched = false, opens = true } = changes
  const show = vi.fn<() => void>()
  const onFailed = vi.fn<() => void>()
  let share: (share: number) => void = () => undefined
  let finish: (hall: OpenedHall | null) => void = () => undefined
  const door = createDoor({
    open: (onShare) => {
      share = onShare
      return new Promise((done) => (finish = done))
    },
    isWanted,
    isUntouched: () => isUntouched,
    onFailed,
  })
  door.begin()
  return {
    door,
    show,
    onFailed,
    come: (part: number) => share(part),
    done: async () => {
      finish(opens ? { show } : null)
      await Promise.resolve()
      await Promise.resolve()
    },
  }
}

describe('the door of the hall', () => {
  it('tells how much has come', () => {
    const { door, come } = begin()
    come(0.4)
    expect(door.get()).toEqual({ kind: 'coming', share: 0.4, isWanted: false })
  })

  it('opens by itself where nobody has begun to read', async () => {
    const { show, done } = begin({ isUntouched: true })
    await done()
    expect(show).toHaveBeenCalledOnce()
  })

  it('waits for who reads, and then opens when asked', async () => {
    const { door, show, done } = begin()
    await done()
    expect(show).not.toHaveBeenCalled()
    expect(door.get()).toEqual({ kind: 'ready' })
    door.enter()
    expect(show).toHaveBeenCalledOnce()
  })

  it('opens as soon as it can for who has asked, or was sent to a spot', async () => {
    const asked = begin()
    asked.come(0.2)
    asked.door.enter()
    asked.come(0.9)
    expect(asked.door.get()).toEqual({ kind: 'coming', share: 0.9, isWanted: true })
    await asked.done()
    expect(asked.show).toHaveBeenCalledOnce()
    const sent = begin({ isWanted: true })
    await sent.done()
    expect(sent.show).toHaveBeenCalledOnce()
  })

  it('says that it could not, and tries again when asked', async () => {
    const { door, show, onFailed, done } = begin({ opens: false })
    const listener = vi.fn<() => void>()
    door.subscribe(listener)
    await done()
    expect(door.get()).toEqual({ kind: 'failed' })
    expect(onFailed).toHaveBeenCalledOnce()
    expect(listener).toHaveBeenCalled()
    door.enter()
    expect(door.get()).toEqual({ kind: 'coming', share: 0, isWanted: true })
    expect(show).not.toHaveBeenCalled()
  })

  it('rests for who saves data, until asked', () => {
    const { door } = begin()
    door.rest('resting')
    expect(door.get()).toEqual({ kind: 'resting' })
    door.enter()
    expect(door.get()).toMatchObject({ kind: 'coming', isWanted: true })
  })
})
