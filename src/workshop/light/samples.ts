import type { Triangles } from '#pieces/triangles.ts'

/** Where light is taken: vertices at one place that face one way share theirs. */
interface Samples {
  /** A vertex that stands for each sample. */
  readonly vertices: Uint32Array
  /** The sample of each of the vertices. */
  readonly of: Uint32Array
}

/**
 * Neighbouring cells of a wall meet in the same corners: these are lit once.
 * @param count how many vertices are sampled, from the first
 */
export function samplesOf({ positions, normals }: Triangles, count: number): Samples {
  const of = new Uint32Array(count)
  const known = new Map<string, number>()
  const vertices: number[] = []
  for (let v = 0; v < count; v++) {
    const at = [0, 1, 2].map((axis) => Math.round((positions[v * 3 + axis] as number) * 1000))
    const way = [0, 1, 2].map((axis) => Math.round((normals[v * 3 + axis] as number) * 100))
    const key = `${at.join()},${way.join()}`
    let sample = known.get(key)
    if (sample === undefined) {
      sample = vertices.length
      known.set(key, sample)
      vertices.push(v)
    }
    of[v] = sample
  }
  return { vertices: Uint32Array.from(vertices), of }
}
