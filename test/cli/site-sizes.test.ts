import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageFiles } from '#cli/page-scripts.ts'
import { pageBytes, siteSizes } from '#cli/site-sizes.ts'

const HTML = `<link rel="stylesheet" crossorigin href="/cho/assets/index-a1.css">
<script type="module" crossorigin src="/cho/assets/index-b2.js"></script>
<link rel="modulepreload" crossorigin href="/cho/assets/named-c3.js">`
const ref = (path: string) => ({ path, hash: '0', bytes: 1 })
const pack = (body: unknown) => JSON.stringify({ format: 2, kind: 'any', hash: '0', body })
const FILES: Readonly<Record<string, string>> = {
  '404.html': HTML,
  'cho-mau/vi/index.html': `${HTML}<p>chợ</p>`,
  'cho-mau/vi/long/index.html': HTML + 'chợ phiên vùng cao '.repeat(40),
  'assets/index-a1.css': 'body{color:red}',
  'assets/hall-a9.css': 'canvas{color:red}',
  // As Vite writes it: a list of what belongs to what is imported later, and a text that only looks like an import.
  'assets/index-b2.js':
    'const __vite__mapDeps=["assets/hall-d4.js"];import{a}from"./shared-e5.js";export{b}from"./again-f6.js";' +
    'const later=()=>import("./hall-d4.js");console.log(a,later,\'import"./text-g7.js"\');',
  'assets/named-c3.js': 'export const named=1;',
  'assets/shared-e5.js': 'import"./deep-h8.js";export const a=1;',
  'assets/again-f6.js': 'export*from"./shared-e5.js";export const b=2;',
  'assets/deep-h8.js': 'import"./index-b2.js";',
  'assets/hall-d4.js': `import"./three-i9.js";${'throw 1;'.repeat(100)}`,
  'assets/three-i9.js': 'export{};',
  'assets/search-worker-j0.js': 'postMessage(1);',
  'packs/cho-mau/index.json': pack({
    exhibition: { entranceHall: 'b' },
    halls: [
      { id: 'a', scene: {} },
      {
        id: 'b',
        pack: ref('hall-b.json'),
        scene: { plan: ref('plan-b.json'), model: ref('hall-b.glbz'), goods: ref('goods-b.glbz') },
      },
    ],
  }),
  'packs/cho-mau/hall-b.json': pack({}),
  'packs/cho-mau/plan-b.json': pack({ near: { x: ref('near-x.glbz'), y: ref('near-y.glbz') } }),
  'packs/cho-mau/hall-b.glbz': 'h'.repeat(400),
  'packs/cho-mau/goods-b.glbz': 'g'.repeat(70),
  'packs/cho-mau/near-x.glbz': 'n'.repeat(20),
  'packs/cho-mau/near-y.glbz': 'n'.repeat(50),
}

let outDir: string
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'cho-phien-sizes-'))
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(outDir, path)), { recursive: true })
    await writeFile(join(outDir, path), text)
  }
})
afterAll(() => rm(outDir, { recursive: true, force: true }))

const SCRIPTS = ['again-f6.js', 'deep-h8.js', 'index-b2.js', 'named-c3.js', 'shared-e5.js'].map(
  (name) => `assets/${name}`,
)
const compressed = (...paths: string[]): number =>
  paths.reduce((sum, path) => sum + brotliCompressSync(FILES[path] ?? '').length, 0)

describe('what a page loads', () => {
  it('is what it names and what that imports at once, without what is imported later', async () => {
    const { scripts, styles } = await pageFiles(outDir)
    expect(scripts.map((name) => `assets/${name}`).sort()).toEqual(SCRIPTS)
    expect(styles).toEqual(['index-a1.css'])
    expect(await pageBytes(outDir)).toBe(compressed(...SCRIPTS, 'assets/index-a1.css'))
  })
})

describe('the sizes of a site', () => {
  it('are those of its pages, of the catalogue, and of the entrance hall as its files lie', async () => {
    const told = ['index.json', 'hall-b.json', 'plan-b.json'].map((name) => `packs/cho-mau/${name}`)
    expect((await siteSizes(outDir)).map(({ bytes, budget }) => [bytes, budget])).toEqual([
      [compressed('cho-mau/vi/long/index.html', 'assets/index-a1.css'), 60_000],
      [compressed(...SCRIPTS, 'assets/search-worker-j0.js'), 120_000],
      [400, 450_000],
      [70, null],
      [50, null],
      [compressed(...told) + 470, null],
    ])
  })

  it('are not told of a site whose search worker is not one', async () => {
    await writeFile(join(outDir, 'assets/search-worker-k1.js'), '')
    await expect(siteSizes(outDir)).rejects.toThrow('2 search workers')
    await rm(join(outDir, 'assets/search-worker-k1.js'))
  })
})
