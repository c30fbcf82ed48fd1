import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importsHaveNoCycle } from './architecture/cycles.ts'
import { importsOf } from './architecture/imports-of.ts'
import { packagesAreAllowed } from './architecture/packages.ts'
import { importsAreSpelt, importsGoDown } from './architecture/rank.ts'
import { browserStaysLight, browserTakesTypes } from './architecture/reach.ts'
import * as shape from './architecture/shape.ts'
import { fakeTree, readTree, type Rule } from './architecture/source-tree.ts'

const src = await readTree(fileURLToPath(new URL('../src', import.meta.url)))
const test = await readTree(fileURLToPath(new URL('.', import.meta.url)))

const ENTRIES = { 'app/client.tsx': '', 'app/search-worker.ts': '' }
const breaks = (rule: Rule, files: Readonly<Record<string, string>>): string[] => rule(fakeTree(files))

describe('the source', () => {
  it.each<[string, Rule]>([
    ['imports only downwards', importsGoDown],
    ['spells imports one way, to files that are there', importsAreSpelt],
    ['uses only the packages of each part', packagesAreAllowed],
    ['brings no parser, no Node and no 3D into the first load of a browser', browserStaysLight],
    ['takes only types from what parses, in files for the browser', browserTakesTypes],
    ['has no cycle', importsHaveNoCycle],
    ['has no barrel', shape.noBarrels],
    ['has no default export', shape.noDefaultExports],
    ['is named', shape.namesSaySomething],
    ['is in short files', shape.filesAreShort],
    ['is in mostly very short files', shape.mostFilesAreShort],
    ['was seen', shape.enoughIsSeen],
    ['puts nothing off', shape.nothingIsPutOff],
    ['shows nothing unfinished', shape.nothingUnfinishedIsShown],
  ])('%s', (_name, rule) => {
    expect(rule(src)).toEqual([])
  })

  it('is held by tests that are kept as well', () => {
    expect(test.code.size).toBeGreaterThan(20)
    for (const rule of [shape.noBarrels, shape.noDefaultExports, shape.filesAreShort, shape.nothingIsPutOff])
      expect(rule(test)).toEqual([])
  })
})

describe('an import is seen', () => {
  const ofFile = (text: string, path = 'card/a.ts') => fakeTree({ [path]: text }).code.get(path)?.imports
  it.each([
    [`import a from 'x'`, 'value', 'x'],
    [`import './x.css'`, 'value', './x.css'],
    [`import { type A } from 'x'`, 'value', 'x'],
    [`import type { A } from 'x'`, 'type', 'x'],
    [`export * from './x.ts'`, 'value', './x.ts'],
    [`export { a } from './x.ts'`, 'value', './x.ts'],
    [`export type { A } from './x.ts'`, 'type', './x.ts'],
    [`const a = () => import('./x.ts')`, 'lazy', './x.ts'],
    [`const a = (name: string) => import(name)`, 'lazy', 'unreadable'],
    [`type A = typeof import('./x.ts')`, 'type', './x.ts'],
    [`let a: import('./x.ts').A`, 'type', './x.ts'],
    [`new Worker(new URL('./x.ts', import.meta.url))`, 'url', './x.ts'],
    [`import a = require('x')`, 'value', 'x'],
    [`const a = require('x')`, 'value', 'x'],
    [`const a = import.meta.glob('./*.ts')`, 'value', 'unreadable'],
  ])('%s', (text, how, specifier) => {
    expect(ofFile(`\n${text}`)).toEqual([{ how, specifier, line: 2 }])
  })

  it('in JSX, which is React', () => {
    expect(ofFile('export const a = <p />', 'card/a.tsx')).toEqual([{ how: 'value', specifier: 'react', line: 1 }])
  })

  it('but not in a comment, a text or an unrelated address', () => {
    expect(ofFile(`// import 'x'\nconst a = "import 'x'"\nnew URL('./x', location.href)`)).toEqual([])
  })

  it('in every file of the source that has one', () => {
    const withImports = [...src.code.values()].filter(({ text }) => /^import /m.test(text))
    for (const { path, text, parsed } of withImports)
      expect(importsOf(path, text, parsed.program), path).not.toEqual([])
  })
})

describe('a rule is broken by', () => {
  it('an import upwards, sideways, of a type, or of an unknown part', () => {
    const to = (path: string, text: string) => breaks(importsGoDown, { [path]: text })
    expect(to('content/a.ts', `import { b } from '#find/b.ts'`)).toEqual([
      'content/a.ts:1: “content” (rank 0) may not import “find” (rank 1)',
    ])
    expect(to('find/a.ts', `import type { B } from '#card/b.ts'`)).toHaveLength(1)
    expect(to('scene/a.ts', `const b = import('#card/b.ts')`)).toHaveLength(1)
    expect(to('app/a.ts', `export { b } from '#cli/b.ts'`)).toHaveLength(1)
    expect(to('card/a.ts', `import '../text/b.ts'`)).toEqual([])
    expect(to('cli/a.ts', `import '#app/b.ts'`)).toEqual([])
    expect(to('lib/a.ts', '')).toHaveLength(1)
    expect(to('cli/a.ts', `import '#lib/b.ts'`)).toHaveLength(1)
  })

  it('an import that is spelt otherwise', () => {
    const files = { 'card/b.ts': '', 'card/deep/b.ts': '', 'text/c.ts': '' }
    const to = (specifier: string, path = 'card/deep/a.ts') =>
      breaks(importsAreSpelt, { ...files, [path]: `import '${specifier}'` })
    for (const right of ['../b.ts', './b.ts', './b.ts?raw', '#text/c.ts', 'package'])
      expect(to(right), right).toEqual([])
    for (const wrong of ['#card/b.ts', '../../text/c.ts', './b', '#text/c', '#text/d.ts', '../b.js'])
      expect(to(wrong), wrong).toHaveLength(1)
    expect(to('../text/c.ts', 'card/a.ts')).toHaveLength(1)
    expect(breaks(importsAreSpelt, { 'cli/a.ts': 'await import(String(Math.PI))' })).toHaveLength(1)
  })

  it('a package that the part may not use', () => {
    const using = (path: string, name: string) =>
      breaks(packagesAreAllowed, { [path]: `import type { A } from '${name}'` })
    expect(using('content/a.ts', 'zod')).toEqual([])
    expect(using('find/a.ts', 'minisearch/SearchableMap')).toEqual([])
    expect(using('scene/a.ts', '@react-three/drei/core/Detailed.js')).toEqual([])
    expect(using('cli/a.ts', 'node:fs')).toEqual([])
    expect(using('find/a.ts', 'zod')).toEqual(['find/a.ts:1: “find” may not use the package “zod”'])
    expect(using('find/a.ts', 'minisearch')).toHaveLength(1)
    expect(using('scene/a.ts', '@react-three/drei')).toHaveLength(1)
    expect(using('card/art/a.ts', 'react')).toHaveLength(1)
    expect(using('cli/a.ts', 'fs')).toHaveLength(1)
    expect(using('lib/a.ts', 'react')).toHaveLength(1)
    expect(breaks(packagesAreAllowed, { 'text/a.tsx': '' })).toHaveLength(1)
  })

  it('a parser, Node or 3D that the browser would load', () => {
    const content = { 'content/a.ts': `import './b.ts'`, 'content/b.ts': `export { z } from 'zod'` }
    const from = (text: string, rest: Readonly<Record<string, string>> = content) =>
      breaks(browserStaysLight, { ...ENTRIES, ...rest, 'app/client.tsx': text })
    expect(from(`import '#content/a.ts'`)).toEqual(['app/client.tsx → content/a.ts → content/b.ts → zod'])
    expect(from(`const a = () => import('#content/a.ts')`)).toHaveLength(1)
    expect(from(`new Worker(new URL('./w.ts', import.meta.url))`, { 'app/w.ts': `import 'node:fs'` })).toHaveLength(1)
    expect(from(`import type { A } from '#content/a.ts'`)).toEqual([])
    expect(from(`import '#scene/a.ts'`, { 'scene/a.ts': `import 'three'` })).toHaveLength(1)
    expect(from(`const a = () => import('#scene/a.ts')`, { 'scene/a.ts': `import 'three'` })).toEqual([])
    expect(breaks(browserStaysLight, {})).toHaveLength(2)
  })

  it('a value from a content module that parses', () => {
    const content = { 'content/a.ts': `import './b.ts'`, 'content/b.ts': `import 'zod'`, 'content/light.ts': '' }
    const from = (path: string, text: string) => breaks(browserTakesTypes, { ...content, [path]: text })
    expect(from('card/x.ts', `import { a } from '#content/a.ts'`)).toEqual([
      'card/x.ts:1: a value from content/a.ts → content/b.ts → zod; only types of it may reach the browser',
    ])
    expect(from('app/x.ts', `import { a } from '#content/a.ts'`)).toHaveLength(1)
    expect(from('card/x.ts', `import type { A } from '#content/a.ts'\nimport '#content/light.ts'`)).toEqual([])
    expect(from('catalogue/collect/x.ts', `import { a } from '#content/a.ts'`)).toEqual([])
    expect(from('app/render-x.tsx', `import { a } from '#content/a.ts'`)).toEqual([])
    expect(from('check/x.ts', `import { a } from '#content/a.ts'`)).toEqual([])
  })

  it('a cycle', () => {
    const cycle = (a: string, b: string, c = '') =>
      breaks(importsHaveNoCycle, { 'card/a.ts': a, 'card/b.ts': b, 'text/c.ts': c })
    expect(cycle(`import './b.ts'`, `import './a.ts'`)).toEqual(['a cycle of imports: card/a.ts, card/b.ts'])
    expect(cycle(`import './b.ts'`, `const a = import('./a.ts')`)).toHaveLength(1)
    expect(cycle(`import './a.ts'`, '')).toEqual(['a cycle of imports: card/a.ts'])
    expect(cycle(`import './b.ts'`, `import '#text/c.ts'`, `import '#card/a.ts'`)).toHaveLength(2)
    expect(cycle(`import './b.ts'`, `import type { A } from './a.ts'`)).toEqual([])
    expect(cycle(`import type { C } from '#text/c.ts'`, '', `import type { A } from '#card/a.ts'`)).toHaveLength(1)
    expect(cycle(`import './b.ts'; import '#text/c.ts'`, `import '#text/c.ts'`)).toEqual([])
  })

  it('a barrel', () => {
    const barrel = (text: string, path = 'card/a.ts') => breaks(shape.noBarrels, { [path]: text })
    expect(barrel(`export * from './b.ts'`)).toHaveLength(1)
    expect(barrel(`export { b } from './b.ts'\nexport type { C } from './c.ts'`)).toHaveLength(1)
    expect(barrel(`import { b } from './b.ts'\nexport { b }`)).toHaveLength(1)
    expect(barrel('const a = 1\nexport { a }', 'card/index.ts')).toHaveLength(1)
    expect(barrel(`export { b } from './b.ts'\nexport const a = 1`)).toEqual([])
    expect(barrel(`import './b.ts'`)).toEqual([])
    expect(barrel('')).toEqual([])
  })

  it('a default export', () => {
    for (const text of ['export default 1', 'const a = 1\nexport { a as default }', `export { default } from './b.ts'`])
      expect(breaks(shape.noDefaultExports, { 'card/a.ts': text }), text).toHaveLength(1)
    expect(
      breaks(shape.noDefaultExports, { 'card/a.ts': 'export const a = 1', 'tool.config.ts': 'export default 1' }),
    ).toEqual([])
  })

  it('a name', () => {
    for (const path of [
      'card/Card.tsx',
      'card/a_b.ts',
      'cardArt/a.ts',
      'card/utils.ts',
      'card/helpers.tsx',
      'card/-a.ts',
    ])
      expect(breaks(shape.namesSaySomething, { [path]: '' }), path).toHaveLength(1)
    expect(breaks(shape.namesSaySomething, { 'card/place-text.ts': '', 'card/card.css': '' })).toEqual([])
  })

  it('its length, and the length of most', () => {
    const lines = (n: number) => '1\n'.repeat(n)
    expect(breaks(shape.filesAreShort, { 'card/a.ts': lines(301), 'card/b.ts': lines(300) })).toEqual([
      'card/a.ts: 301 lines, more than 300',
    ])
    expect(breaks(shape.mostFilesAreShort, { 'a.ts': lines(61), 'b.ts': lines(61), 'c.ts': '' })).toHaveLength(1)
    expect(breaks(shape.mostFilesAreShort, { 'a.ts': lines(60), 'b.ts': lines(299), 'c.ts': '' })).toEqual([])
    expect(breaks(shape.enoughIsSeen, { 'a.ts': '' })).toHaveLength(1)
  })

  it('what is put off', () => {
    const putOff = (text: string) => breaks(shape.nothingIsPutOff, { 'a.ts': text })
    for (const text of [
      '// TODO later',
      '/* FIXME */',
      '// @ts-ignore',
      'let a: any',
      'const a = b as any',
      'type A = Record<string, any>',
      `it.skip('x', f)`,
      `describe.only('x', f)`,
      `it.only.each([])('x', f)`,
    ])
      expect(putOff(text), text).toHaveLength(1)
    expect(putOff(`const skip = words.skip('any TODO'); expect.any(Number)`)).toEqual([])
    expect(breaks(shape.nothingUnfinishedIsShown, { 'a.ts': `const a = 'TODO'` })).toHaveLength(1)
  })
})
