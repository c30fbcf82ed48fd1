import type { ReactNode } from 'react'

export type Fact = readonly [term: string, value: ReactNode]

/** Terms and their values; a fact without a value is left out. */
export function FactList({ facts }: { facts: readonly (Fact | null | undefined | false)[] }) {
  const known = facts.filter((fact): fact is Fact => Boolean(fact))
  if (known.length === 0) return null
  return (
    <dl className="facts">
      {known.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
