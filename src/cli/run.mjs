// The one script that runs before anything is installed: it installs what is stale, then runs a command of src/cli.
// Plain JavaScript, because Node 20 cannot read TypeScript; the commands themselves are TypeScript, run through Vite.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
process.chdir(root)

const [command, ...args] = process.argv.slice(2)
requireNode()
install()
// React draws pages several times faster without its development checks; it decides when it is first imported.
if (command !== 'dev') process.env.NODE_ENV = 'production'
const { runnerImport } = await import('vite')
const options = { root, configFile: false, logLevel: 'error' }
const { module } = await runnerImport(join(root, `src/cli/${command}.ts`), options)
process.exitCode = await module.main(args)

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Chợ Phiên needs Node 20.19 or newer; this is ${process.versions.node}. / Cần Node 20.19 trở lên.`)
  process.exit(1)
}

/**
 * Installs the locked versions when node_modules is missing or was made from another lock file. `npm ci` would be
 * stricter, but refuses a lock without entries for platforms whose optional binaries our registry mirror lacks.
 */
function install() {
  const stamp = 'node_modules/.cho-phien-lock'
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).update(process.version).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing packages (npm install) … / Đang cài các gói …')
  const { status } = spawnSync('npm', ['install', '--include=dev', '--no-save', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, lock)
}
