import type { Finding } from '#content/finding.ts'
import { glimpse } from '#content/plain-text.ts'
import { slugOf } from '#content/slug.ts'
import type { Rule } from '../checked.ts'
import { findingIn } from '../finding-in.ts'
import type { MediaFacts } from '../media-facts.ts'
import { modelFindings } from './media-model.ts'
import { namedMedia, filesNamed, type UsedFile } from './media-named.ts'
import { pictureFindings, sizeFindings } from './media-picture.ts'

type Media = ReadonlyMap<string, MediaFacts>

/** Findings for the files that content names: whether they are there, whole, light, and tell nothing they should not. */
export const checkMedia: Rule = ({ content, media }) => {
  if (media === null) return []
  const named = [...namedMedia(content)]
  const used = filesNamed(named)
  const nearest = nearestIn(media)
  return [
    ...[...used.values()].flatMap((file) => findingsOfFile(file, media, nearest)),
    ...named.flatMap((place) => sizeFindings(place, media)),
    ...unused(content.exhibition.id, media, used),
  ]
}

function findingsOfFile(file: UsedFile, media: Media, nearest: Nearest): Finding[] {
  const facts = media.get(file.src)
  if (facts === undefined) return [missing(file, nearest)]
  return file.by.picture === undefined ? modelFindings(file, facts) : pictureFindings(file, facts)
}

function missing({ src, by, path }: UsedFile, nearest: Nearest): Finding {
  const isMade = path.includes('widthsPx') ? 1 : 0
  const near = isMade === 1 ? undefined : nearest(src)
  const differsByCase = near?.toLowerCase() === src ? 1 : 0
  const args = { src, isMade, near: glimpse(near ?? ''), differsByCase }
  return findingIn(by.file, path, 'media-missing', args)
}

/** The file that was probably meant by a name that is not there. */
type Nearest = (src: string) => string | undefined

/** The files are sorted out at the first question, and only then: a whole folder may be missing. */
function nearestIn(media: Media): Nearest {
  let known: { byCase: ReadonlyMap<string, string>; byCore: ReadonlyMap<string, string> } | undefined
  // Of several the first counts, so the last is put in first.
  const by = (keyOf: (path: string) => string) =>
    new Map([...media.keys()].reverse().map((path) => [keyOf(path), path]))
  return (src) => {
    known ??= { byCase: by((path) => path.toLowerCase()), byCore: by(coreOf) }
    return known.byCase.get(src) ?? known.byCore.get(coreOf(src))
  }
}

/** What stays of a name in another folder, format, width or way of writing: `media/Tra/Hộp trà-960.webp` → `hop-tra`. */
function coreOf(path: string): string {
  return slugOf((path.split('/').at(-1) ?? '').replace(/(?:-\d+)?\.[^.]+$/, ''))
}

/** What nobody names is published all the same, and anybody may open it. */
function unused(id: string, media: Media, used: ReadonlyMap<string, UsedFile>): Finding[] {
  return [...media]
    .filter(([path]) => !used.has(path))
    .flatMap(([path, facts]) => {
      const file = `${id}/${glimpse(path)}`
      const src = glimpse(path)
      const hasGps = facts.kind === 'picture' && facts.hasGps
      return [
        findingIn(file, [], 'media-unused', { src }),
        ...(hasGps ? [findingIn(file, [], 'picture-gps', { src })] : []),
      ]
    })
}
