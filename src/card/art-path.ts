/** What is drawn for: its files are made at build by the functions in `art/`. */
export type ArtKind = 'product' | 'booth' | 'festival'

/** The path of an illustration below the exhibition: drawn from the same ids as everything else. */
export function artPath(kind: ArtKind, id: string): string {
  return `art/${kind}-${id}.svg`
}
