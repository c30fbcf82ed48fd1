import type { Product } from '#content/product.ts'
import { dateText } from '#text/dates.ts'
import { FactList } from './fact-list.tsx'
import { Spoken } from './spoken.tsx'
import { useSurroundings } from './surroundings.tsx'

/** A geographical indication of the area, kept apart from this maker's right to use it. */
export function GiSection({ gi }: { gi: NonNullable<Product['gi']> }) {
  const { words, uiLang } = useSurroundings()
  const w = words.gi
  const right = gi.rightOfUse === undefined ? w.rightUnknown : gi.rightOfUse.granted ? w.granted : w.notGranted
  return (
    <section className="paper">
      <h2>{w.title}</h2>
      <p>
        <strong lang="vi">{w.of(gi.name)}</strong>
      </p>
      <FactList
        facts={[
          [w.decision, gi.decision ?? words.unknown],
          gi.decidedOn !== undefined && [words.ocop.issuedOn, dateText(gi.decidedOn, uiLang)],
          gi.certificate !== undefined && [w.certificate, gi.certificate],
        ]}
      />
      {gi.areaNote && (
        <p>
          <Spoken text={gi.areaNote} />
        </p>
      )}
      <p>
        {right}
        {gi.rightOfUse?.number !== undefined && ` (${gi.rightOfUse.number})`}.
      </p>
      {gi.rightOfUse?.granted !== true && <p className="quiet">{w.caution}</p>}
    </section>
  )
}
