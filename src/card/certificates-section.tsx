import type { Product } from '#content/product.ts'
import { dateText } from '#text/dates.ts'
import { ExternalLink } from './external-link.tsx'
import { Spoken } from './spoken.tsx'
import { useSurroundings, useToday } from './surroundings.tsx'

/** Other certificates and prizes, each with its number and term as far as they are known. */
export function CertificatesSection({ certificates }: { certificates: NonNullable<Product['certificates']> }) {
  const { words, uiLang } = useSurroundings()
  const today = useToday()
  const w = words.certificates
  return (
    <section className="paper">
      <h2>{w.title}</h2>
      <ul>
        {certificates.map((certificate, i) => (
          <li key={i}>
            <strong>{w.kinds[certificate.kind]}</strong>: <Spoken text={certificate.name} />
            {certificate.number !== undefined && ` · ${certificate.number}`}
            {certificate.issuer !== undefined && ` · ${certificate.issuer}`}
            {certificate.issuedOn !== undefined && ` · ${dateText(certificate.issuedOn, uiLang)}`}
            {certificate.validUntil !== undefined &&
              ` · ${words.ocop.validUntil} ${dateText(certificate.validUntil, uiLang)}`}
            {certificate.validUntil !== undefined &&
              today !== null &&
              certificate.validUntil < today &&
              ` (${w.expired})`}
            {certificate.sourceUrl !== undefined && (
              <>
                {' · '}
                <ExternalLink href={certificate.sourceUrl}>{words.ocop.source}</ExternalLink>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
