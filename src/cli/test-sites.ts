import { buildIfStale } from './build.ts'
import { findBrowser } from './find-browser.ts'
import { serve } from './serve.ts'
import { playwrightCount, RESULTS, type Count } from './test-steps.ts'

/** The sites that browser tests visit: the shipped exhibition, a full fictional one, and one with broken files. */
const SITES = [
  { name: 'SHIPPED', contentRoot: 'public/content', base: '/', port: 47311 },
  { name: 'FULL', contentRoot: 'test/fixtures/full-exhibition', base: '/', port: 47312 },
  { name: 'BROKEN', contentRoot: 'test/fixtures/broken-exhibition', base: '/hoi-cho/', port: 47313 },
] as const

/** Builds and serves the test sites, runs a suite of browser tests against them, and stops them. */
export async function testInBrowser(suite: 'browser' | 'long'): Promise<Count> {
  const browser = findBrowser()
  if (browser === null) {
    console.error('No browser was found: install Chrome, Chromium or Edge, or name one in CHROME.')
    return { passed: 0, failed: 1 }
  }
  const env: Record<string, string> = { CHROME: browser }
  const servers = []
  for (const { name, contentRoot, base, port } of SITES) {
    const outDir = `${RESULTS}/site-${name.toLowerCase()}`
    await buildIfStale({ contentRoot, outDir, base })
    servers.push(await serve({ outDir, base, port, strictPort: true }))
    env[`SITE_${name}`] = `http://127.0.0.1:${port}${base}`
    env[`DIR_${name}`] = outDir
  }
  try {
    return await playwrightCount(suite, env)
  } finally {
    await Promise.all(servers.map((server) => server.close()))
  }
}
