import { describe, expect, it } from 'vitest'
import { reportAsText, type Report } from '#cli/report-findings.ts'
import { parseFile } from '#content/parse-file.ts'

const LONG = `{ "schemaVersion": 1, "id": "nha", "name": { "vi": "Nhà làm thử" }, "members": 3 "kind": "household" }`
const reportOf = (text: string): Report => ({
  id: 'cho',
  findings: parseFile('maker', 'cho/makers/nha.json', text).findings,
  textOf: () => text,
})
const rowsOf = (text: string, root = process.cwd()) => reportAsText([reportOf(text)], root, 'vi').split('\n')

describe('the report of findings', () => {
  it('shows the line where a mark is missing, with an arrow at the place', () => {
    const [, , line = '', arrow = ''] = rowsOf('{\n  "schemaVersion": 1\n  "id": "nha"\n}')
    expect(line).toBe('    2 │ "schemaVersion": 1')
    expect(arrow).toBe(`${' '.repeat(line.length)}↑`)
  })

  it('shows of a long line the part that it speaks of', () => {
    const [, , line = '', arrow = ''] = rowsOf(LONG)
    expect(line).toContain('"members": 3 "kind"')
    expect(line.slice(0, arrow.indexOf('↑'))).toMatch(/^ {4}1 │ ….*"members": 3$/)
  })

  it('names a file whole where the way to it would climb', () => {
    expect(rowsOf('{', process.cwd())[0]).toContain('✗ cho/makers/nha.json')
    expect(rowsOf('{', '/hand')[0]).toContain('✗ /hand/cho/makers/nha.json')
  })

  it('tells last what must be mended', () => {
    const old = {
      ...reportOf('{').findings[0],
      code: 'star-unproven',
      severity: 'warning',
      file: 'cho/products/x.json',
    }
    const report = { ...reportOf('{'), findings: [...reportOf('{').findings, old as Report['findings'][number]] }
    const marks = reportAsText([report], '/hand', 'vi').match(/^[✗!]/gm)
    expect(marks).toEqual(['!', '✗'])
  })
})
