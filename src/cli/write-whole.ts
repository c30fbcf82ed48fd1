import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'

/**
 * Writes an author's file anew, so that it is whole at every moment: beside it first, then into its place. A full disk
 * or a stopped command leaves it as it was.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await realpath(path)
  const beside = `${file}.${process.pid}.tmp`
  try {
    await writeFile(beside, text, { mode: (await stat(file)).mode })
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
