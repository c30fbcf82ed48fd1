import { buildIfStale } from './build.ts'
import { settingsFrom } from './settings.ts'
import { siteSizes } from './site-sizes.ts'

/** `npm run bench`: what the built site costs, each row with its budget; builds what is stale, exit 1 when over. */
export async function main(): Promise<number> {
  const settings = settingsFrom(process.env)
  await buildIfStale(settings)
  const rows = await siteSizes(settings.outDir)
  for (const { what, bytes, budget } of rows) {
    console.log(`${bytes <= budget ? '✓' : '✗'} ${what}: ${(bytes / 1000).toFixed(1)} kB of ${budget / 1000} kB`)
  }
  console.log(JSON.stringify(rows))
  return rows.every(({ bytes, budget }) => bytes <= budget) ? 0 : 1
}
