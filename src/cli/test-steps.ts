import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

export const RESULTS = 'test-results'

/** How many tests a step passed and failed. */
export interface Count {
  readonly passed: number
  readonly failed: number
}

export interface Step {
  readonly name: string
  run(): Promise<Count>
}

/**
 * Runs steps one after the other, each whatever the others gave, and ends with one line over all of them.
 * @param only words of which a step's name must hold one; all steps when there are none
 */
export async function runSteps(all: readonly Step[], only: readonly string[]): Promise<number> {
  const steps = all.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)))
  await mkdir(RESULTS, { recursive: true })
  const rows: string[] = []
  let passed = 0
  let failed = 0
  for (const [i, step] of steps.entries()) {
    console.log(`\n── ${i + 1}/${steps.length} ${step.name}`)
    const started = Date.now()
    const count = await step.run()
    passed += count.passed
    failed += count.failed
    rows.push(
      `${count.failed === 0 ? '✓' : '✗'} ${step.name}: ${count.passed} passed, ${count.failed} failed (${((Date.now() - started) / 1000).toFixed(0)} s)`,
    )
  }
  console.log(`\n${rows.join('\n')}\n\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

/** A program's exit code; its output is shown as it comes. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    child.on('error', () => done(1))
    child.on('close', (code) => done(code ?? 1))
  })
}

/** A program of node_modules. */
export function runTool(
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return runProgram(join('node_modules', '.bin', tool), args, env)
}

/** A step that is one check: it passes when its program exits with 0. */
export function gate(name: string, tool: string, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const code = await runTool(tool, args)
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
    },
  }
}

/**
 * Vitest over a suite, or over one file of it. A run that ends badly without naming a failed test counts as one failure,
 * and so does an empty one.
 */
export function vitestStep(
  name: string,
  suite: 'unit' | 'long',
  { file, env = {} }: { file?: string; env?: Readonly<Record<string, string>> } = {},
): Step {
  return {
    name,
    async run() {
      const json = `${RESULTS}/vitest-${name.replaceAll(' ', '-')}.json`
      await rm(json, { force: true })
      const only = file === undefined ? [] : [file]
      const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${json}`, ...only]
      const code = await runTool('vitest', args, { SUITE: suite, NODE_ENV: 'test', ...env })
      return counted(
        code,
        await countOf(json, (report) => ({
          passed: Number(report['numPassedTests']),
          failed: Number(report['numFailedTests']),
        })),
      )
    },
  }
}

/** Browser tests against sites that are being served. */
export async function playwrightCount(
  suite: 'browser' | 'long',
  env: Readonly<Record<string, string>>,
): Promise<Count> {
  const file = `${RESULTS}/playwright-${suite}.json`
  await rm(file, { force: true })
  const code = await runTool(
    'playwright',
    ['test', '--config', 'test/browser/playwright.config.ts', '--project', suite],
    {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(process.cwd(), file),
    },
  )
  return counted(
    code,
    await countOf(file, (json) => {
      const stats = json['stats'] as { expected: number; unexpected: number; flaky: number }
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
    }),
  )
}

async function countOf(file: string, read: (json: Record<string, unknown>) => Count): Promise<Count> {
  try {
    return read(JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>)
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function counted(code: number, { passed, failed }: Count): Count {
  const isSilentFailure = failed === 0 && (code !== 0 || passed === 0)
  return isSilentFailure ? { passed, failed: 1 } : { passed, failed }
}
