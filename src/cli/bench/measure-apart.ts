import { spawn } from 'node:child_process'
import type { SizeFigures } from './measure-size.ts'

/** In MB. A collector with gigabytes to itself lets rubbish stand; with so little, what it holds is what the work needs. */
const HEAP_MB = 290

/** Measures a content folder in a process of its own, which prints its figures as the last line. */
export function measureApart(contentRoot: string): Promise<SizeFigures> {
  return new Promise((done, failed) => {
    const args = [`--max-old-space-size=${HEAP_MB}`, 'src/cli/run.mjs', 'measure', contentRoot]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', failed)
    child.on('close', (code) => {
      const line = output.trimEnd().split('\n').at(-1) ?? ''
      if (code === 0) done(JSON.parse(line) as SizeFigures)
      else failed(new Error(`Measuring ${contentRoot} ended with ${code}.`))
    })
  })
}
