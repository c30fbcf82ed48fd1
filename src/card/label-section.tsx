import { webUrl } from '#content/link-host.ts'
import type { LocalisedText } from '#content/localised.ts'
import type { Product } from '#content/product.ts'
import { ExternalLink } from './external-link.tsx'
import { FactList, type Fact } from './fact-list.tsx'
import { Spoken } from './spoken.tsx'
import { useSurroundings } from './surroundings.tsx'

/** What the label on the package says, as far as it is known. */
export function LabelSection({ label }: { label: NonNullable<Product['label']> }) {
  const { words, uiLang } = useSurroundings()
  const w = words.label
  const spoken = (term: string, text: LocalisedText | undefined): Fact | undefined =>
    text && [term, <Spoken text={text} />]
  const percent = new Intl.NumberFormat(uiLang, { maximumFractionDigits: 1 })
  return (
    <section className="paper">
      <h2>{w.title}</h2>
      <FactList
        facts={[
          spoken(w.netWeight, label.netWeight),
          spoken(w.packaging, label.packaging),
          spoken(w.ingredients, label.ingredients),
          spoken(w.allergens, label.allergens),
          spoken(w.shelfLife, label.shelfLife),
          spoken(w.storage, label.storage),
          label.alcoholPercent && [w.alcohol, label.alcoholPercent.map((n) => `${percent.format(n)} %`).join(', ')],
          label.registration !== undefined && [w.registration, label.registration],
          label.barcode !== undefined && [w.barcode, label.barcode],
          label.traceUrl !== undefined && [
            w.trace,
            <ExternalLink href={label.traceUrl}>{webUrl(label.traceUrl)?.host ?? label.traceUrl}</ExternalLink>,
          ],
        ]}
      />
    </section>
  )
}
