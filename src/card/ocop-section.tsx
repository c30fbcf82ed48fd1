import type { Ocop } from '#content/ocop.ts'
import { dateText } from '#text/dates.ts'
import { ExternalLink } from './external-link.tsx'
import { FactList } from './fact-list.tsx'
import { Spoken } from './spoken.tsx'
import { Stars } from './stars.tsx'
import { useSurroundings } from './surroundings.tsx'

/** The rating with its papers: decision, dates, source, who gathered and who checked. */
export function OcopSection({ ocop }: { ocop: Ocop | undefined }) {
  const { words, uiLang } = useSurroundings()
  const w = words.ocop
  const date = (text: string | undefined) => (text === undefined ? words.unknown : dateText(text, uiLang))
  return (
    <section className="paper">
      <h2>{w.title}</h2>
      {ocop === undefined ? (
        <p>{w.none}</p>
      ) : (
        <>
          <p className="big-stars">
            <Stars rating={ocop} />
          </p>
          {ocop.note && (
            <p>
              <Spoken text={ocop.note} />
            </p>
          )}
          <FactList
            facts={[
              [w.decision, ocop.decision?.number ?? words.unknown],
              ocop.decision && [w.issuer, ocop.decision.issuer ?? words.unknown],
              ocop.decision && [w.issuedOn, date(ocop.decision.issuedOn)],
              [w.validUntil, date(ocop.validUntil)],
              ocop.reportedOn !== undefined && [w.reportedOn, date(ocop.reportedOn)],
              ocop.groupAsPrinted !== undefined && [w.groupAsPrinted, <span lang="vi">{ocop.groupAsPrinted}</span>],
              [w.compiledOn, date(ocop.compiledOn)],
              [w.checkedOn, ocop.checkedOn === undefined ? w.notChecked : date(ocop.checkedOn)],
            ]}
          />
          {ocop.sourceUrl !== undefined && <ExternalLink href={ocop.sourceUrl}>{w.source}</ExternalLink>}
        </>
      )}
    </section>
  )
}
