import { build } from './build.ts'
import { CONTENT_ROOT } from './content-folder.ts'
import { serve } from './serve.ts'
import { inputStamp, isBuildFresh, rememberBuild } from './stale-build.ts'

/** `npm start`: builds what is stale, serves the built site, and prints its address. */
export async function main(): Promise<number> {
  const contentRoot = process.env['CONTENT'] ?? CONTENT_ROOT
  const base = process.env['BASE'] ?? '/'
  const outDir = 'dist'
  const stamp = await inputStamp()
  if (await isBuildFresh(outDir, stamp)) console.log('The built site is fresh. / Bản dựng còn mới.')
  else {
    await build({ contentRoot, outDir, base })
    await rememberBuild(stamp)
  }
  const server = await serve({ outDir, base, port: Number(process.env['PORT'] ?? 4173) })
  const address = server.resolvedUrls?.local[0]
  console.log(`\n  Chợ Phiên: ${address}\n  Ctrl+C to stop. / Ctrl+C để dừng.\n`)
  return new Promise(() => undefined)
}
