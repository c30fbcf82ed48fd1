import { expect, it } from 'vitest'
import { box } from '#pieces/solid/box.ts'
import { splitChunk } from '#workshop/assemble/split-chunk.ts'

const bounds = { xM: 0, zM: 0, yawRad: 0, widthM: 30, depthM: 60 }
const posts = [-28, -9, 12, 27].flatMap((zM) =>
  [-14, 14].flatMap((xM) => box([xM, 0, zM], [1, 2, 1], { colour: '#888888' })),
)

it('cuts what fills a hall into pieces that lie together, and loses nothing', () => {
  const pieces = splitChunk({ name: 'shell', mesh: posts }, { bounds })
  expect(pieces.length).toBe(8)
  expect(pieces.flatMap(({ mesh }) => mesh)).toHaveLength(posts.length)
  expect(new Set(pieces.map(({ name }) => name)).size).toBe(8)
  for (const { mesh } of pieces) {
    const zs = mesh.flatMap(({ points }) => points.map(([, , z]) => z))
    expect(Math.max(...zs) - Math.min(...zs)).toBeLessThan(20)
  }
})

it('cuts the land by direction, and leaves a booth whole', () => {
  const pieces = splitChunk({ name: 'land', mesh: posts }, { bounds })
  expect(pieces.map(({ name }) => name)).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((i) => `land-${i}`))
  expect(pieces.flatMap(({ mesh }) => mesh)).toHaveLength(posts.length)
  expect(splitChunk({ name: 'booth-a', mesh: posts }, { bounds })).toEqual([{ name: 'booth-a', mesh: posts }])
})
