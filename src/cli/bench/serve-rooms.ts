import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { serve } from '../serve.ts'

export interface ServedRooms {
  /** Address of a room. */
  readonly addressOf: (room: 'cleared' | 'white') => string
  readonly close: () => Promise<void>
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Rooms to compare with</title>
    <style>
      body { margin: 0 }
      canvas { display: block; width: 100vw; height: 100vh }
    </style>
  </head>
  <body>
    <canvas></canvas>
    <script type="module" src="/rooms.js"></script>
  </body>
</html>
`

/** Builds the rooms that the hall is compared with, as a site is built but apart from it, and serves them. */
export async function serveRooms(port: number): Promise<ServedRooms> {
  const outDir = await mkdtemp(join(tmpdir(), 'cho-phien-rooms-'))
  await build({
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: 'src/app/measure-rooms.ts', output: { entryFileNames: 'rooms.js' } },
    },
  })
  await writeFile(join(outDir, 'index.html'), PAGE)
  await writeFile(join(outDir, '404.html'), PAGE)
  const server = await serve({ outDir, base: '/', port })
  const root = server.resolvedUrls?.local[0] ?? ''
  return {
    addressOf: (room) => `${root}?room=${room}`,
    close: async () => {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
