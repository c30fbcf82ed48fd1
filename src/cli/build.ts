import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build as buildScripts } from 'vite'
import { renderChoose, renderNotFound } from '#app/render-outside.tsx'
import { renderPage } from '#app/render-page.tsx'
import type { DoorEntry } from '#catalogue/pages/outside-pages.tsx'
import { pathOfPage } from '#visit/address.ts'
import { rootFindings } from '#check/root-findings.ts'
import { exhibitionIds } from './content-folder.ts'
import { copyMedia, copyPublic } from './copy-public.ts'
import { fillTemplate } from './fill-template.ts'
import { madeScenes } from './hall/hall-scenes.ts'
import { createModelCache } from './hall/model-cache.ts'
import { readContent } from './read-content.ts'
import { findingCount, findingLine } from './report-findings.ts'
import { SECURITY_POLICY } from './security-policy.ts'
import { settingsFrom, type Settings } from './settings.ts'
import { siteOf, type ExhibitionSite } from './site-of.ts'
import { forgetBuild, isBuildFresh, rememberBuild } from './stale-build.ts'

export type BuildOptions = Pick<Settings, 'contentRoot' | 'outDir' | 'base'>

/** The exhibitions that were built, and those whose exhibition.json could not be read. */
export interface Built {
  readonly built: readonly string[]
  readonly unread: readonly string[]
}

/** `npm run build`: scripts and styles, then packs, drawings and a page for every address. */
export async function main(): Promise<number> {
  const { unread } = await build(settingsFrom(process.env))
  return unread.length === 0 ? 0 : 1
}

/** Builds the whole site. Broken content is told and marked, and the rest is built. */
export async function build(options: BuildOptions): Promise<Built> {
  const { contentRoot, outDir, base } = options
  await forgetBuild(options)
  console.log('Building scripts and styles …')
  await buildScripts({
    base,
    logLevel: 'warn',
    // Sizes are held by the benchmark, compressed and per door; Vite would warn of three, which only the hall loads.
    build: { outDir, emptyOutDir: true, copyPublicDir: false, chunkSizeWarningLimit: 2000 },
  })
  await copyPublic(outDir)
  const template = withPolicy(await readFile(join(outDir, 'index.html'), 'utf8'))
  const write = writerInto(outDir)
  const models = createModelCache()

  const doors: DoorEntry[] = []
  const unread: string[] = []
  for (const id of await exhibitionIds(contentRoot)) {
    const { content, findings } = await readContent(contentRoot, id)
    const told = rootFindings(findings)
    for (const finding of told) if (finding.severity === 'error') console.error(findingLine(finding, 'vi'))
    if (content === null) {
      unread.push(id)
      continue
    }
    const { errors, warnings } = findingCount(told)
    const scenes = await madeScenes(content, models, ({ name }, at, of) =>
      console.log(`${id}: modelling the hall “${name.vi}” (${at}/${of}) …`),
    )
    const site = siteOf(content, findings, scenes.sceneOf)
    for (const [path, bytes] of scenes.files) await write(`packs/${id}/${path}`, bytes)
    const pages = await writeSite(site, template, base, write)
    await copyMedia(contentRoot, id, outDir)
    doors.push(site.door(base))
    console.log(
      `${id}: ${pages} pages, ${site.packs.length} packs, ${scenes.files.size} models, ${site.art.size} drawings; ${errors} errors, ${warnings} warnings in content.`,
    )
  }
  await models.prune()
  await write('index.html', fillTemplate(template, renderChoose(doors)))
  await write('404.html', fillTemplate(template, renderNotFound(base)))
  const built = doors.map(({ id }) => id)
  if (unread.length > 0) console.error(`Not built, since exhibition.json cannot be read: ${unread.join(', ')}`)
  else await rememberBuild(options)
  return { built, unread }
}

/** Builds unless the folder holds a build of just these settings and inputs; null then. */
export async function buildIfStale(options: BuildOptions): Promise<Built | null> {
  return (await isBuildFresh(options)) ? null : build(options)
}

type Write = (path: string, content: string | Uint8Array) => Promise<void>

async function writeSite(site: ExhibitionSite, template: string, base: string, write: Write): Promise<number> {
  for (const pack of site.packs) await write(`packs/${site.id}/${pack.path}`, pack.text)
  for (const [name, draw] of site.art) await write(`art/${site.id}/${name}`, draw())
  let pages = 0
  for (const lang of site.languages) {
    for (const page of site.pages) {
      const payload = site.payload(page, lang)
      if (payload === null) continue
      await write(`${site.id}/${lang}/${pathOfPage(page)}index.html`, fillTemplate(template, renderPage(payload, base)))
      pages++
    }
  }
  return pages
}

/** The policy stands before anything that it rules. */
function withPolicy(template: string): string {
  return template.replace(
    '<meta charset="utf-8" />',
    () => `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}" />`,
  )
}

function writerInto(outDir: string): Write {
  return async (path, content) => {
    const file = join(outDir, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
