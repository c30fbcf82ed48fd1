import { createServer } from 'vite'
import { livePages } from './live-pages.ts'
import { settingsFrom } from './settings.ts'

const HALL_PACKAGES = [
  'three',
  'three/examples/jsm/libs/meshopt_decoder.module.js',
  '@react-three/fiber',
  'zustand',
  'zustand/vanilla',
  'lucide-react',
]

/** `npm run dev`: the site from content as it is on disk; edit a JSON file and see it. */
export async function main(): Promise<number> {
  const { contentRoot, base, port } = settingsFrom(process.env)
  const server = await createServer({
    base,
    appType: 'custom',
    plugins: [livePages(contentRoot)],
    // What only the hall imports would be found late, and reload the page in the middle of a visit.
    optimizeDeps: { include: HALL_PACKAGES },
    server: { port: port ?? 5173, host: '127.0.0.1' },
  })
  await server.listen()
  server.printUrls()
  return new Promise(() => undefined)
}
