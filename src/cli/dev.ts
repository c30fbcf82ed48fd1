import { createServer } from 'vite'
import { livePages } from './live-pages.ts'
import { settingsFrom } from './settings.ts'

/** `npm run dev`: the site from content as it is on disk; edit a JSON file and see it. */
export async function main(): Promise<number> {
  const { contentRoot, base, port } = settingsFrom(process.env)
  const server = await createServer({
    base,
    appType: 'custom',
    plugins: [livePages(contentRoot)],
    server: { port: port ?? 5173, host: '127.0.0.1' },
  })
  await server.listen()
  server.printUrls()
  return new Promise(() => undefined)
}
