import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const PORT = '47321'
const SITE = `http://127.0.0.1:${PORT}/`
const folder = mkdtempSync(join(tmpdir(), 'cho-phien-'))
let server: ChildProcess | undefined

afterAll(() => {
  if (server?.pid !== undefined) process.kill(-server.pid)
  rmSync(folder, { recursive: true, force: true })
})

/** Starts `npm start` as a new user would and resolves with what it said once it serves. */
function start(): Promise<string> {
  const child = spawn('npm', ['start'], { cwd: folder, detached: true, env: { ...process.env, PORT, NODE_ENV: '' } })
  server = child
  let said = ''
  return new Promise((done, fail) => {
    const listen = (part: Buffer) => {
      said += part.toString()
      if (said.includes(SITE)) done(said)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('close', () => fail(new Error(said)))
  })
}

describe('npm start in a clean clone', () => {
  it(
    'installs, builds, says what it does, and serves the exhibition in both languages',
    { timeout: 600_000 },
    async () => {
      const clone = spawnSync('git', ['clone', '--quiet', process.cwd(), folder])
      expect(clone.status).toBe(0)
      const said = await start()
      expect(said).toContain('Installing packages')
      expect(said).toMatch(/hagiang: \d+ pages/)
      for (const [lang, words] of [
        ['vi', 'Mật ong bạc hà'],
        ['en', 'honey'],
      ] as const) {
        const response = await fetch(`${SITE}hagiang/${lang}/products/`)
        expect(response.status).toBe(200)
        expect(await response.text()).toContain(words)
      }
    },
  )

  it('does not build again what is fresh', { timeout: 120_000 }, async () => {
    if (server?.pid !== undefined) process.kill(-server.pid)
    const said = await start()
    expect(said).toContain('The built site is fresh')
    expect(said).not.toContain('Installing')
  })
})
