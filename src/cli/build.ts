import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build as buildScripts } from 'vite'
import { renderChoose, renderNotFound } from '#app/render-outside.tsx'
import { renderPage } from '#app/render-page.tsx'
import type { DoorEntry } from '#catalogue/pages/outside-pages.tsx'
import { pathOfPage } from '#visit/address.ts'
import { CONTENT_ROOT, exhibitionIds } from './content-folder.ts'
import { fillTemplate } from './fill-template.ts'
import { readContent } from './read-content.ts'
import { findingCount, findingLine } from './report-findings.ts'
import { SECURITY_POLICY } from './security-policy.ts'
import { siteOf, type ExhibitionSite } from './site-of.ts'

export interface BuildOptions {
  /** Folder whose folders are exhibitions. */
  readonly contentRoot: string
  readonly outDir: string
  /** Path that the site is served under, beginning and ending in `/`. */
  readonly base: string
}

/** `npm run build`: scripts and styles, then packs, drawings and a page for every address. */
export async function main(): Promise<number> {
  await build({
    contentRoot: process.env['CONTENT'] ?? CONTENT_ROOT,
    outDir: process.env['OUT'] ?? 'dist',
    base: process.env['BASE'] ?? '/',
  })
  return 0
}

/** Builds the whole site. Broken content is told and marked; only a content folder that cannot be read stops it. */
export async function build({ contentRoot, outDir, base }: BuildOptions): Promise<void> {
  process.env['NODE_ENV'] = 'production'
  console.log('Building scripts and styles …')
  await buildScripts({ base, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  const template = withPolicy(await readFile(join(outDir, 'index.html'), 'utf8'))
  const write = writerInto(outDir)

  const doors: DoorEntry[] = []
  for (const id of await exhibitionIds(contentRoot)) {
    const { content, findings } = await readContent(contentRoot, id)
    for (const finding of findings) if (finding.severity === 'error') console.error(findingLine(finding, 'vi'))
    if (content === null) continue
    const { errors, warnings } = findingCount(findings)
    const site = siteOf(content, findings)
    const pages = await writeSite(site, template, base, write)
    doors.push(site.door(base))
    console.log(
      `${id}: ${pages} pages, ${site.packs.length} packs, ${site.art.size} drawings; ${errors} errors, ${warnings} warnings in content.`,
    )
  }
  await replaceContent(contentRoot, outDir)
  await write('index.html', fillTemplate(template, renderChoose(doors)))
  await write('404.html', fillTemplate(template, renderNotFound(base)))
}

type Write = (path: string, text: string) => Promise<void>

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

/** Vite copied the shipped content with public/; another content folder takes its place. */
async function replaceContent(contentRoot: string, outDir: string): Promise<void> {
  if (contentRoot === CONTENT_ROOT) return
  await rm(join(outDir, 'content'), { recursive: true, force: true })
  await cp(contentRoot, join(outDir, 'content'), { recursive: true })
}

function writerInto(outDir: string): Write {
  return async (path, text) => {
    const file = join(outDir, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
