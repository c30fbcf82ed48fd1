import { resolve } from 'node:path'

/** What the environment says of a build or a server. */
export interface Settings {
  /** Folder whose folders are exhibitions; absolute. */
  readonly contentRoot: string
  readonly outDir: string
  /** Path that the site is served under, beginning and ending in `/`. */
  readonly base: string
  /** Null where the environment names none. */
  readonly port: number | null
}

/** Reads CONTENT, OUT, BASE and PORT. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    contentRoot: resolve(env['CONTENT'] || 'public/content'),
    outDir: env['OUT'] || 'dist',
    base: siteBase(env['BASE'] ?? ''),
    port: env['PORT'] ? Number(env['PORT']) : null,
  }
}

/** `hoi-cho`, `/hoi-cho` and `/hoi-cho/` are the same path. */
export function siteBase(path: string): string {
  const inner = path.replaceAll(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}
