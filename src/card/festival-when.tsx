import type { Festival } from '#content/festival.ts'
import { dateText, monthsText } from '#text/dates.ts'
import type { UiLang, Words } from '#text/words.ts'
import { ExternalLink } from './external-link.tsx'
import { capitalised } from './place-text.ts'
import { Spoken } from './spoken.tsx'
import { useSurroundings } from './surroundings.tsx'

type Rule = Festival['dateRule']

/** The rule of a festival's date in words. */
export function whenText(rule: Rule, words: Words, lang: UiLang): string {
  const w = words.festival
  const lunar = ({ day, month }: { day: number; month: number }) => w.lunar(day, month)
  switch (rule.kind) {
    case 'announced':
      return rule.usualMonths === undefined
        ? w.announced
        : `${w.announced}, ${w.usually(monthsText(rule.usualMonths, lang))}`
    case 'lunar': {
      const on = rule.until === undefined ? lunar(rule.on) : w.lunarSpan(lunar(rule.on), lunar(rule.until))
      return rule.seasonUntil === undefined ? on : `${on}; ${w.season(lunar(rule.seasonUntil))}`
    }
    case 'window':
      return w.window(monthsText(rule.usualMonths, lang))
    case 'unknown':
      return w.unknown
    default:
      return rule satisfies never
  }
}

/** When a festival is: its rule, what is said beside it, and the editions that are known. */
export function FestivalWhen({ festival }: { festival: Festival }) {
  const { words, uiLang } = useSurroundings()
  const w = words.festival
  const rule = festival.dateRule
  return (
    <>
      <p className="when">{capitalised(whenText(rule, words, uiLang))}</p>
      {rule.note && (
        <p>
          <Spoken text={rule.note} />
        </p>
      )}
      {!festival.private && <p className="quiet">{w.thisYear}</p>}
      {festival.editions && festival.editions.length > 0 && (
        <>
          <h3>{w.editions}</h3>
          <ul>
            {festival.editions.map((edition) => (
              <li key={edition.year}>
                <strong>{w.edition(edition.year)}</strong>
                {edition.start !== undefined &&
                  `: ${w.span(dateText(edition.start, uiLang), dateText(edition.end ?? edition.start, uiLang))}`}
                {edition.opensOn !== undefined && ` · ${w.opens(dateText(edition.opensOn, uiLang))}`}
                {edition.note && (
                  <>
                    {' · '}
                    <Spoken text={edition.note} />
                  </>
                )}
                {edition.sourceUrl !== undefined && (
                  <>
                    {' · '}
                    <ExternalLink href={edition.sourceUrl}>{words.ocop.source}</ExternalLink>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
