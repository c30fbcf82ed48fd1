import { Visitor, type ESTree } from 'vite'
import { lineOf } from './line-of.ts'

export interface Import {
  /** As written; `unreadable` when it is worked out at run time. */
  readonly specifier: string
  /** `url` is `new URL('./x', import.meta.url)`: a file that is bundled, as a worker is. */
  readonly how: 'value' | 'type' | 'lazy' | 'url'
  readonly line: number
}

export const UNREADABLE = 'unreadable'

/** Everything a file imports, from its syntax tree: static, type-only, dynamic, re-exported, or by address. */
export function importsOf(path: string, text: string, program: ESTree.Program): Import[] {
  const found: Import[] = []
  const add = (how: Import['how'], specifier: string | null, at: number) =>
    found.push({ how, specifier: specifier ?? UNREADABLE, line: lineOf(text, at) })
  // Under verbatimModuleSyntax `import { type A } from` stays an import at run time; only `import type` goes away.
  const howOf = (kind: 'type' | 'value' | undefined) => (kind === 'type' ? 'type' : 'value')

  new Visitor({
    ImportDeclaration: (node) => add(howOf(node.importKind), node.source.value, node.start),
    ExportNamedDeclaration: (node) => node.source && add(howOf(node.exportKind), node.source.value, node.start),
    ExportAllDeclaration: (node) => add(howOf(node.exportKind), node.source.value, node.start),
    ImportExpression: (node) => add('lazy', literal(node.source), node.start),
    TSImportType: (node) => add('type', literal(node.source), node.start),
    TSImportEqualsDeclaration: (node) =>
      node.moduleReference.type === 'TSExternalModuleReference' &&
      add(howOf(node.importKind), literal(node.moduleReference.expression), node.start),
    NewExpression: (node) => {
      const [address, base] = node.arguments
      if (isNamed(node.callee, 'URL') && isMetaUrl(base)) add('url', literal(address), node.start)
    },
    CallExpression: (node) => {
      if (isNamed(node.callee, 'require')) add('value', literal(node.arguments[0]), node.start)
      // A glob imports what no rule here can see.
      if (isMetaMember(node.callee, 'glob')) add('value', null, node.start)
    },
  }).visit(program)
  // JSX becomes calls of React, although nobody writes the import.
  if (path.endsWith('.tsx')) found.push({ how: 'value', specifier: 'react', line: 1 })
  return found
}

type Node = ESTree.Node | undefined

const literal = (node: Node): string | null =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null
const isNamed = (node: Node, name: string): boolean => node?.type === 'Identifier' && node.name === name
const isMetaUrl = (node: Node): boolean => isMetaMember(node, 'url')
const isMetaMember = (node: Node, name: string): boolean =>
  node?.type === 'MemberExpression' && node.object.type === 'MetaProperty' && isNamed(node.property, name)
