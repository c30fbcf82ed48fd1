import { inLang, type LocalisedText } from '#content/localised.ts'
import { useSurroundings } from './surroundings.tsx'

/** A text in the page's language; where only Vietnamese exists, it is marked as Vietnamese for eyes and ears. */
export function Spoken({ text, mark = true }: { text: LocalisedText; mark?: boolean }) {
  const { lang, words } = useSurroundings()
  const spoken = inLang(text, lang)
  if (spoken.lang === lang) return <>{spoken.text}</>
  return (
    <>
      <span lang={spoken.lang}>{spoken.text}</span>
      {mark && <small className="fallback"> ({words.inVietnamese})</small>}
    </>
  )
}

/** A story: paragraphs parted by blank lines. */
export function Paragraphs({ text }: { text: LocalisedText }) {
  const { lang, words } = useSurroundings()
  const spoken = inLang(text, lang)
  const foreign = spoken.lang === lang ? {} : { lang: spoken.lang }
  return (
    <>
      {spoken.text.split(/\n\s*\n/).map((paragraph, i) => (
        <p key={i} {...foreign}>
          {paragraph.replaceAll('\n', ' ')}
        </p>
      ))}
      {spoken.lang !== lang && <p className="fallback">({words.inVietnamese})</p>}
    </>
  )
}
