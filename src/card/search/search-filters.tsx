import { useId } from 'react'
import { useAlive, useSurroundings } from '../surroundings.tsx'
import { GROUPS } from '#content/groups.ts'
import { OCOP_STATES } from '#content/ocop-state.ts'
import type { Filters } from '#find/filters.ts'
import type { Answer } from './searcher.ts'

interface SearchFiltersProps {
  readonly filters: Filters
  /** How many would remain per value; null while that is not known. */
  readonly counts: Answer['counts'] | null
  readonly onChange: (filters: Filters) => void
  /** A visitor turns to the filters. */
  readonly onFocus: () => void
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)

/** Four choices: group, state of the stars, commune, month. Values that nothing would remain for are left out. */
export function SearchFilters({ filters, counts, onChange, onFocus }: SearchFiltersProps) {
  const { words } = useSurroundings()
  // A choice made before the page is alive would be forgotten.
  const isAlive = useAlive()
  const w = words.search
  const set = (name: keyof Filters, value: string) => {
    const { [name]: _, ...rest } = filters
    onChange(value === '' ? rest : { ...rest, [name]: name === 'month' ? Number(value) : value })
  }
  const options = <V extends string | number>(
    values: readonly V[],
    chosen: V | undefined,
    known: readonly (readonly [V, number])[] | undefined,
    name: (value: V) => string,
  ) =>
    values.flatMap((value): [string, string][] => {
      if (known === undefined) return [[String(value), name(value)]]
      const count = known.find(([v]) => v === value)?.[1] ?? 0
      return count === 0 && value !== chosen ? [] : [[String(value), `${name(value)} (${count})`]]
    })
  const communes = [
    ...new Set([
      ...(counts?.commune.map(([name]) => name) ?? []),
      ...(filters.commune === undefined ? [] : [filters.commune]),
    ]),
  ]
  return (
    <fieldset className="filters" disabled={!isAlive}>
      <legend className="hidden">{w.filters}</legend>
      <Choice
        label={w.group}
        value={filters.group}
        options={options<string>(
          GROUPS,
          filters.group,
          counts?.group,
          (v) => words.groups[v as keyof typeof words.groups],
        )}
        onFocus={onFocus}
        onChange={(v) => set('group', v)}
      />
      <Choice
        label={w.stars}
        value={filters.stars}
        options={options<string>(
          OCOP_STATES,
          filters.stars,
          counts?.stars,
          (v) => words.ocop.states[v as keyof typeof words.ocop.states],
        )}
        onFocus={onFocus}
        onChange={(v) => set('stars', v)}
      />
      <Choice
        label={w.commune}
        value={filters.commune}
        options={options(communes, filters.commune, counts?.commune, (v) => v)}
        onFocus={onFocus}
        onChange={(v) => set('commune', v)}
      />
      <Choice
        label={w.season}
        value={filters.month?.toString()}
        options={options(MONTHS, filters.month, counts?.month, w.month)}
        onFocus={onFocus}
        onChange={(v) => set('month', v)}
      />
    </fieldset>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly onChange: (value: string) => void
  readonly onFocus: () => void
}

function Choice({ label, value = '', options, onChange, onFocus }: ChoiceProps) {
  const { words } = useSurroundings()
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onFocus={onFocus} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.search.any}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
