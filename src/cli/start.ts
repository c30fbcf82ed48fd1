import { buildIfStale } from './build.ts'
import { serve } from './serve.ts'
import { settingsFrom } from './settings.ts'

/** `npm start`: builds what is stale, serves the built site, and prints its address. */
export async function main(): Promise<number> {
  const settings = settingsFrom(process.env)
  const result = await buildIfStale(settings)
  if (result === null) console.log('The built site is fresh. / Bản dựng còn mới.')
  else if (result.built.length === 0) {
    console.error(`There is no exhibition to show in ${settings.contentRoot}.`)
    return 1
  }
  const server = await serve({ ...settings, port: settings.port ?? 4173 })
  console.log(`\n  Chợ Phiên: ${server.resolvedUrls?.local[0]}\n  Ctrl+C to stop. / Ctrl+C để dừng.\n`)
  return new Promise(() => undefined)
}
