import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { rootFindings } from '#check/root-findings.ts'
import type { Lang } from '#content/localised.ts'
import { LANGS } from '#content/localised.ts'
import { pageOfPath } from '#visit/address.ts'
import { exhibitionIds } from './content-folder.ts'
import { fillTemplate } from './fill-template.ts'
import { plannedScenes } from './hall/hall-scenes.ts'
import { createModelCache } from './hall/model-cache.ts'
import { ROUGH, type ModelToMake } from './hall/models-of-hall.ts'
import { previewFile } from './preview-hall.ts'
import { readContent, type CheckedContent } from './read-content.ts'
import { findingLine } from './report-findings.ts'
import { siteOf, type ExhibitionSite } from './site-of.ts'

type RenderPage = typeof import('#app/render-page.tsx')
type RenderOutside = typeof import('#app/render-outside.tsx')

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.glb': 'model/gltf-binary',
}

interface LiveSite extends ExhibitionSite {
  /** By path in the pack folder. */
  readonly models: ReadonlyMap<string, ModelToMake>
}

/** A file of an exhibition's media/; null when it is none, or of no type that pages show. */
async function mediaFile(path: string): Promise<{ type: string; text: Buffer } | null> {
  const type = MEDIA_TYPES[extname(path)]
  return type === undefined
    ? null
    : readFile(path).then(
        (text) => ({ type, text }),
        () => null,
      )
}

/**
 * Serves the site from content as it is on disk: packs, drawings and pages are made when asked for, and every edit of
 * a JSON file reloads the page. Pages are drawn by the same code as at build.
 * @param contentRoot absolute
 */
export function livePages(contentRoot: string): Plugin {
  const sites = new Map<string, Promise<LiveSite | null>>()
  const models = createModelCache()
  const contents = new Map<string, Promise<CheckedContent>>()

  const contentNamed = (id: string): Promise<CheckedContent> => {
    const content = contents.get(id) ?? readContent(contentRoot, id)
    contents.set(id, content)
    return content
  }
  async function load(id: string): Promise<LiveSite | null> {
    const { content, findings } = await contentNamed(id)
    for (const finding of rootFindings(findings)) console.log(findingLine(finding, 'vi'))
    if (content === null) return null
    // Named before they are made, so that a page comes at once; made when the browser asks, plainly lit.
    const { sceneOf, files } = plannedScenes(content, ROUGH)
    return { ...siteOf(content, findings, sceneOf), models: files }
  }
  const siteNamed = (id: string): Promise<LiveSite | null> => {
    const site = sites.get(id) ?? load(id)
    sites.set(id, site)
    return site
  }

  async function made(server: ViteDevServer, path: string): Promise<{ type: string; text: string | Buffer } | null> {
    const [first = '', second = '', ...rest] = path.split('/').filter(Boolean)
    const ids = await exhibitionIds(contentRoot)
    if (first === '') return { type: 'text/html', text: await door(server, ids) }
    if (first === 'packs' && ids.includes(second)) {
      const site = await siteNamed(second)
      const model = site?.models.get(rest.join('/'))
      if (model !== undefined) {
        const tell = () => console.log(`${second}: modelling ${model.name} …`)
        return { type: 'application/octet-stream', text: await models.take(model, tell) }
      }
      const pack = site?.packs.find((file) => file.path === rest.join('/'))
      return pack === undefined ? null : { type: 'application/json', text: pack.text }
    }
    if (first === 'art' && ids.includes(second)) {
      const draw = (await siteNamed(second))?.art.get(rest.join('/'))
      return draw === undefined ? null : { type: 'image/svg+xml', text: draw() }
    }
    if (first === 'preview' && ids.includes(second)) {
      const { content } = await contentNamed(second)
      const file = content && (await previewFile(content, rest[0] ?? '', rest[1] ?? ''))
      return file?.type === 'text/html'
        ? { ...file, text: await server.transformIndexHtml('/', String(file.text)) }
        : file
    }
    if (first === 'content' && ids.includes(second) && rest[0] === 'media')
      return mediaFile(join(contentRoot, second, ...rest))
    const lang = LANGS.find((known) => known === second)
    if (!ids.includes(first) || lang === undefined) return null
    const text = await page(server, first, lang, rest.join('/'))
    return text === null ? null : { type: 'text/html', text }
  }

  async function page(server: ViteDevServer, id: string, lang: Lang, path: string): Promise<string | null> {
    const asked = pageOfPath(path)
    const payload = asked && (await siteNamed(id))?.payload(asked, lang)
    if (!payload) return null
    const { renderPage } = (await server.ssrLoadModule('/src/app/render-page.tsx')) as RenderPage
    return fillTemplate(await template(server), renderPage(payload, server.config.base))
  }

  async function door(server: ViteDevServer, ids: readonly string[]): Promise<string> {
    const { renderChoose } = (await server.ssrLoadModule('/src/app/render-outside.tsx')) as RenderOutside
    const sites = (await Promise.all(ids.map(siteNamed))).filter((site) => site !== null)
    return fillTemplate(await template(server), renderChoose(sites.map((site) => site.door(server.config.base))))
  }

  const template = async (server: ViteDevServer) =>
    server.transformIndexHtml('/', await readFile(join(server.config.root, 'index.html'), 'utf8'))

  return {
    name: 'cho-phien-live-pages',
    configureServer(server) {
      void models.prune()
      server.watcher.add(contentRoot)
      server.watcher.on('all', (_event, file) => {
        if (!file.endsWith('.json') || !file.startsWith(contentRoot + sep)) return
        sites.clear()
        contents.clear()
        server.hot.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost')
        const { base } = server.config
        made(server, pathname.startsWith(base) ? pathname.slice(base.length) : pathname)
          .then((answer) => {
            if (answer === null) return next()
            response.setHeader('Content-Type', answer.type)
            response.end(answer.text)
          })
          .catch(next)
      })
    },
  }
}
