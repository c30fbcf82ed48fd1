import { Visitor } from 'vite'
import { lineOf } from './line-of.ts'
import type { Rule, SourceFile, SourceTree } from './source-tree.ts'

const LONGEST = 300
const MEDIAN = 60
const FEWEST_FILES = 100

const perFile = (tree: SourceTree, wrong: (file: SourceFile) => readonly string[]): string[] =>
  [...tree.code.values()].flatMap((file) => wrong(file).map((why) => `${file.path}${why}`))
const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length

/** A barrel hides what is imported from where: a file must hold something of its own, and not be called index. */
export const noBarrels: Rule = (tree) =>
  perFile(tree, ({ path, parsed: { program } }) => {
    if (/(?:^|\/)index\.\w+$/.test(path)) return [': a file called index is a barrel, or will become one']
    const passedOn = new Set<string>()
    for (const node of program.body)
      if (node.type === 'ImportDeclaration') for (const { local } of node.specifiers) passedOn.add(local.name)
    const isPassedOn = program.body.map((node) => {
      if (node.type === 'ExportAllDeclaration') return true
      if (node.type !== 'ExportNamedDeclaration' || node.declaration !== null) return false
      return (
        node.source !== null ||
        node.specifiers.every(({ local }) => local.type === 'Identifier' && passedOn.has(local.name))
      )
    })
    const hasOwn = program.body.some((node, i) => node.type !== 'ImportDeclaration' && isPassedOn[i] !== true)
    return isPassedOn.includes(true) && !hasOwn ? [': only passes on what others export'] : []
  })

/** A thing has one name, wherever it is used. Tools want a default export of their configuration files, and only there. */
export const noDefaultExports: Rule = (tree) =>
  perFile(tree, ({ path, text, parsed }) =>
    path.endsWith('.config.ts')
      ? []
      : parsed.module.staticExports.flatMap(({ start, entries }) =>
          entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default')
            ? [`:${lineOf(text, start)}: a default export`]
            : [],
        ),
  )

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.[a-z0-9]+$/
const FOLDER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const SAYS_NOTHING = /^(?:utils?|helpers?|common|misc)\./

export const namesSaySomething: Rule = (tree) =>
  [...tree.paths].flatMap((path) => {
    const folders = path.split('/')
    const name = folders.pop() ?? ''
    if (!NAME.test(name) || !folders.every((folder) => FOLDER.test(folder))) return [`${path}: names are kebab-case`]
    return SAYS_NOTHING.test(name) ? [`${path}: a name that says nothing of what is in it`] : []
  })

export const filesAreShort: Rule = (tree) =>
  perFile(tree, ({ text }) => (linesOf(text) > LONGEST ? [`: ${linesOf(text)} lines, more than ${LONGEST}`] : []))

export const mostFilesAreShort: Rule = (tree) => {
  const lengths = [...tree.code.values()].map(({ text }) => linesOf(text)).sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  return median > MEDIAN ? [`half of the files have ${median} lines or more; at most ${MEDIAN} is aimed at`] : []
}

/** So that none of these rules can pass by looking at nothing. */
export const enoughIsSeen: Rule = (tree) =>
  tree.code.size < FEWEST_FILES ? [`only ${tree.code.size} files were seen; ${FEWEST_FILES} or more are expected`] : []

const LEFT_BEHIND = /\b(?:TODO|FIXME)\b|@ts-(?:ignore|nocheck)\b/
const RUNNERS = new Set(['it', 'test', 'describe', 'suite', 'bench'])

/** Nothing is put off or waved through: no notes to self, no `any`, no test left out or alone. */
export const nothingIsPutOff: Rule = (tree) =>
  perFile(tree, ({ text, parsed: { program, comments } }) => {
    const found = comments
      .filter((comment) => LEFT_BEHIND.test(comment.value))
      .map(({ start, value }) => `:${lineOf(text, start)}: “${LEFT_BEHIND.exec(value)?.[0]}” in a comment`)
    new Visitor({
      TSAnyKeyword: ({ start }) => void found.push(`:${lineOf(text, start)}: the type any`),
      MemberExpression: ({ start, object, property }) => {
        const isLeftOut = property.type === 'Identifier' && (property.name === 'skip' || property.name === 'only')
        if (isLeftOut && object.type === 'Identifier' && RUNNERS.has(object.name))
          found.push(`:${lineOf(text, start)}: ${object.name}.${property.name}`)
      },
    }).visit(program)
    return found
  })

/** The words of unfinished work, in what visitors may see too. */
export const nothingUnfinishedIsShown: Rule = (tree) =>
  perFile(tree, ({ text }) => (/\b(?:TODO|FIXME)\b/.test(text) ? [': holds TODO or FIXME'] : []))
