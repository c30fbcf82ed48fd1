import { partOf, targetOf, type Rule, type SourceTree } from './source-tree.ts'

/** Files that import each other: never by value; by type only inside one part. */
export const importsHaveNoCycle: Rule = (tree) => [
  ...groups(tree, (how) => how !== 'type').map((files) => `a cycle of imports: ${files.join(', ')}`),
  ...groups(tree, () => true)
    .filter((files) => new Set(files.map(partOf)).size > 1)
    .map((files) => `a cycle of types over several parts: ${files.join(', ')}`),
]

/** Groups of files in which each reaches each other, and files that import themselves (Tarjan's algorithm). */
function groups(tree: SourceTree, counts: (how: string) => boolean): string[][] {
  const targetsOf = (path: string): string[] =>
    (tree.code.get(path)?.imports ?? [])
      .filter(({ how }) => counts(how))
      .flatMap(({ specifier }) => targetOf(path, specifier) ?? [])
      .filter((target) => tree.code.has(target))
  const found: string[][] = []
  const order = new Map<string, number>()
  const open: string[] = []

  function visit(path: string): number {
    const number = order.size
    order.set(path, number)
    open.push(path)
    let low = number
    for (const target of targetsOf(path)) {
      if (!order.has(target)) low = Math.min(low, visit(target))
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low)
    }
    if (low === number) {
      const group = open.splice(open.indexOf(path))
      if (group.length > 1 || targetsOf(path).includes(path)) found.push(group.sort())
    }
    return low
  }
  for (const path of tree.code.keys()) if (!order.has(path)) visit(path)
  return found
}
