import { describe, expect, it, vi } from 'vitest'
import { createLabelPictures, type WantedPicture } from '#scene/labels/label-pictures.ts'
import { fakePictures, settled } from './fake-pictures.ts'

const want = (id: string, width = 100, src = `media/${id}.webp`): WantedPicture => ({
  id,
  src,
  size: { width, height: width },
})

/** Books over a line where every picture waits until the test says how it ends. */
function open() {
  const line = fakePictures()
  const onCome = vi.fn()
  return { ...line, onCome, pictures: createLabelPictures(line.load, onCome) }
}

describe('the books of pictures', () => {
  it('ask for two at once, in the order given', async () => {
    const { pictures, asked, end } = open()
    pictures.want([want('a'), want('b'), want('c')])
    expect(asked()).toEqual(['media/a.webp 100', 'media/b.webp 100'])
    end('media/b.webp')
    await settled()
    expect(asked()).toEqual(['media/a.webp 100', 'media/b.webp 100', 'media/c.webp 100'])
  })

  it('say which have come, once, and ask for none again that is there', async () => {
    const { pictures, asked, end, onCome } = open()
    pictures.want([want('a')])
    expect(pictures.of('a')).toBeNull()
    const image = end('media/a.webp')
    await settled()
    expect(onCome).toHaveBeenCalledTimes(1)
    expect(pictures.takeCome()).toEqual(['a'])
    expect(pictures.takeCome()).toEqual([])
    expect(pictures.of('a')).toBe(image)
    pictures.want([want('a'), want('a', 60)])
    expect(asked()).toHaveLength(1)
  })

  it('forget what waits when other pictures are wanted instead', async () => {
    const { pictures, asked, end } = open()
    pictures.want([want('a'), want('b'), want('c')])
    pictures.want([want('d')])
    end('media/a.webp')
    await settled()
    expect(asked().at(-1)).toBe('media/d.webp 100')
    expect(asked()).toHaveLength(3)
  })

  it('bring a sharper one, and give the coarse one back only then', async () => {
    const { pictures, end, closed } = open()
    pictures.want([want('a', 100)])
    pictures.want([want('a', 200)])
    const coarse = end('media/a.webp')
    await settled()
    expect(pictures.of('a')).toBe(coarse)
    expect(closed()).toEqual([])
    const sharp = end('media/a.webp')
    await settled()
    expect(pictures.of('a')).toBe(sharp)
    expect(closed()).toEqual([coarse])
  })

  it('try a failed one once more, when it is next wanted, and never again', async () => {
    const { pictures, asked, fail } = open()
    for (const times of [1, 2, 2, 2]) {
      pictures.want([want('a')])
      expect(asked()).toHaveLength(times)
      fail('media/a.webp')
      await settled()
      expect(pictures.isMissing('a')).toBe(true)
      expect(pictures.of('a')).toBeNull()
    }
  })

  it('keep a coarse one whose sharper one fails, and go on with others', async () => {
    const { pictures, end, fail, closed } = open()
    pictures.want([want('a', 100)])
    const coarse = end('media/a.webp')
    await settled()
    pictures.want([want('a', 200), want('b')])
    fail('media/a.webp')
    end('media/b.webp')
    await settled()
    expect(pictures.isMissing('a')).toBe(false)
    expect(pictures.of('a')).toBe(coarse)
    expect(pictures.of('b')).not.toBeNull()
    expect(closed()).toEqual([])
  })

  it('give back those of other labels, also while they are on their way', async () => {
    const { pictures, end, closed, signalOf, onCome } = open()
    pictures.want([want('a'), want('b'), want('c')])
    const first = end('media/a.webp')
    await settled()
    const signal = signalOf('media/b.webp')
    pictures.keep((id) => id === 'c')
    expect(closed()).toEqual([first])
    expect(signal?.aborted).toBe(true)
    const late = end('media/b.webp')
    await settled()
    expect(closed()).toEqual([first, late])
    expect(onCome).toHaveBeenCalledTimes(1)
    expect(pictures.takeCome()).toEqual([])
  })

  it('change a picture whose board shows another one', async () => {
    const { pictures, end, closed } = open()
    pictures.want([want('a')])
    const before = end('media/a.webp')
    await settled()
    pictures.want([want('a', 100, 'media/other.webp')])
    expect(closed()).toEqual([before])
    const after = end('media/other.webp')
    await settled()
    expect(pictures.of('a')).toBe(after)
  })

  it('give all back when they are freed, and begin anew', async () => {
    const { pictures, asked, end, closed } = open()
    pictures.want([want('a'), want('b')])
    const first = end('media/a.webp')
    await settled()
    pictures.free()
    const late = end('media/b.webp')
    await settled()
    expect(closed()).toEqual([first, late])
    expect(pictures.of('a')).toBeNull()
    pictures.want([want('a')])
    expect(asked()).toHaveLength(3)
  })
})
