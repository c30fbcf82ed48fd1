import { measureSize } from './bench/measure-size.ts'
import { createModelCache } from './hall/model-cache.ts'

/**
 * Prints the figures of one generated exhibition as JSON: what `npm run bench` runs in a process of its own, without the
 * browser's driver, since the memory that it measures is the whole process's.
 */
export async function main([contentRoot = '']: readonly string[]): Promise<number> {
  console.log(JSON.stringify(await measureSize(contentRoot, createModelCache())))
  return 0
}
