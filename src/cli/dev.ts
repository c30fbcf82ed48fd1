import { createServer } from 'vite'
import { CONTENT_ROOT } from './content-folder.ts'
import { livePages } from './live-pages.ts'

/** `npm run dev`: the site from content as it is on disk; edit a JSON file and see it. */
export async function main(): Promise<number> {
  const server = await createServer({
    appType: 'custom',
    plugins: [livePages(process.env['CONTENT'] ?? CONTENT_ROOT)],
    server: { port: Number(process.env['PORT'] ?? 5173), host: '127.0.0.1' },
  })
  await server.listen()
  server.printUrls()
  return new Promise(() => undefined)
}
