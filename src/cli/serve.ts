import { preview, type PreviewServer } from 'vite'

export interface ServeOptions {
  readonly outDir: string
  readonly base: string
  readonly port: number
  /** Whether to fail when the port is taken, instead of taking the next. */
  readonly strictPort?: boolean
}

/** Serves a built site as a static host would: folders by their index.html, and 404 for what is not there. */
export async function serve({ outDir, base, port, strictPort = false }: ServeOptions): Promise<PreviewServer> {
  return preview({
    base,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir },
    preview: { port, strictPort, host: '127.0.0.1' },
  })
}
