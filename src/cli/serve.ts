import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { preview, type Plugin, type PreviewServer } from 'vite'

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
    configFile: false,
    plugins: [notFoundPage(outDir, base)],
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir },
    preview: { port, strictPort, host: '127.0.0.1' },
  })
}

/** What static hosts do with 404.html, and folders without their slash, as Vite's preview does not. Vite itself goes on to serve folders by index.html. */
function notFoundPage(outDir: string, base: string): Plugin {
  const isPage = (path: string): boolean =>
    existsSync(join(outDir, path.slice(path.startsWith(base) ? base.length : 1), 'index.html'))
  return {
    name: 'cho-phien-not-found',
    configurePreviewServer: (server) => () => {
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost')
        if (isPage(pathname)) {
          if (pathname.endsWith('/')) return next()
          response.writeHead(301, { Location: `${pathname}/${search}` }).end()
          return
        }
        response.statusCode = 404
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(readFileSync(join(outDir, '404.html')))
      })
    },
  }
}
