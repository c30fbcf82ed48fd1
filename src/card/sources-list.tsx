import type { LocalisedText } from '#content/localised.ts'
import { webUrl } from '#content/link-host.ts'
import type { Source } from '#content/source.ts'
import { dateText } from '#text/dates.ts'
import { ExternalLink } from './external-link.tsx'
import { Spoken } from './spoken.tsx'
import { useSurroundings } from './surroundings.tsx'

interface Sourced {
  readonly sources: readonly Source[]
  readonly confidence?: 'high' | 'medium' | 'low' | undefined
  readonly caution?: LocalisedText | undefined
}

/** Where the facts come from, how sure the compiler is, and what a reader should know. */
export function SourcesList({ sources, confidence, caution }: Sourced) {
  const { words } = useSurroundings()
  const w = words.sources
  return (
    <section className="sources">
      <h2>{w.title}</h2>
      {sources.length === 0 && <p>{w.none}</p>}
      <ul>
        {sources.map((source, i) => (
          <li key={i}>
            <SourceText source={source} />
          </li>
        ))}
      </ul>
      {confidence !== undefined && (
        <p>
          {w.confidenceLabel}: {w.confidence[confidence]}.
        </p>
      )}
      {caution && (
        <p>
          {w.caution}: <Spoken text={caution} />
        </p>
      )}
    </section>
  )
}

function SourceText({ source }: { source: Source }) {
  const { words, uiLang } = useSurroundings()
  const note = source.note && (
    <>
      {' – '}
      <Spoken text={source.note} />
    </>
  )
  if (source.kind === 'general-knowledge')
    return (
      <>
        {words.sources.general}
        {note}
      </>
    )
  return (
    <>
      <ExternalLink href={source.url}>{source.title ?? shortAddress(source.url)}</ExternalLink>
      {source.publishedOn !== undefined && ` (${dateText(source.publishedOn, uiLang)})`}
      {note}
    </>
  )
}

/** The host and the start of the path: enough to know whose page it is. */
function shortAddress(url: string): string {
  const parsed = webUrl(url)
  if (parsed === null) return url
  const { host, pathname } = parsed
  const path = decoded(pathname).replace(/\/$/, '')
  return host.replace(/^www\./, '') + (path.length > 48 ? `${path.slice(0, 47)}…` : path)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
