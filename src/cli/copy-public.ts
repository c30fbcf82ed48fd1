import { cp, mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Copies public/ but for the content: of that, only what pages show travels, each exhibition's media/. */
export async function copyPublic(outDir: string): Promise<void> {
  for (const name of await readdir('public')) {
    if (name !== 'content') await cp(join('public', name), join(outDir, name), { recursive: true })
  }
}

/** Copies an exhibition's media/, where it has one. */
export async function copyMedia(contentRoot: string, id: string, outDir: string): Promise<void> {
  const media = join(contentRoot, id, 'media')
  const isThere = await stat(media).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
  if (!isThere) return
  await mkdir(join(outDir, 'content', id), { recursive: true })
  await cp(media, join(outDir, 'content', id, 'media'), { recursive: true })
}
