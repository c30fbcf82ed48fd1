import { useId } from 'react'
import { useSurroundings } from '#card/surroundings.tsx'
import { GROUPS } from '#content/groups.ts'
import { OCOP_STATES } from '#content/ocop-state.ts'
import type { Filters } from '#find/filters.ts'
import type { Answer } from './searcher.ts'

interface SearchFiltersProps {
  readonly filters: Filters
  /** How many would remain per value; null while that is not known. */
  readonly counts: Answer['counts'] | null
  readonly onChange: (filters: Filters) => void
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)

/** Four choices: group, state of the stars, commune, month. Values that nothing would remain for are left out. */
export function SearchFilters({ filters, counts, onChange }: SearchFiltersProps) {
  const { words } = useSurroundings()
  const w = words.search
  const set = (name: keyof Filters, value: string) => {
    const { [name]: _, ...rest } = filters
    onChange(value === '' ? rest : { ...rest, [name]: name === 'month' ? Number(value) : value })
  }
  const options = <V extends string | number>(
    values: readonly V[],
    known: readonly (readonly [V, number])[] | undefined,
    name: (value: V) => string,
  ) =>
    values.flatMap((value): [string, string][] => {
      const count = known?.find(([v]) => v === value)?.[1]
      return known !== undefined && count === undefined
        ? []
        : [[String(value), count === undefined ? name(value) : `${name(value)} (${count})`]]
    })
  const communes = counts?.commune.map(([name]) => name) ?? (filters.commune === undefined ? [] : [filters.commune])
  return (
    <fieldset className="filters">
      <legend className="hidden">{w.filters}</legend>
      <Choice
        label={w.group}
        value={filters.group}
        options={options<string>(GROUPS, counts?.group, (v) => words.groups[v as keyof typeof words.groups])}
        onChange={(v) => set('group', v)}
      />
      <Choice
        label={w.stars}
        value={filters.stars}
        options={options<string>(
          OCOP_STATES,
          counts?.stars,
          (v) => words.ocop.states[v as keyof typeof words.ocop.states],
        )}
        onChange={(v) => set('stars', v)}
      />
      <Choice
        label={w.commune}
        value={filters.commune}
        options={options(communes, counts?.commune, (v) => v)}
        onChange={(v) => set('commune', v)}
      />
      <Choice
        label={w.season}
        value={filters.month?.toString()}
        options={options(MONTHS, counts?.month, w.month)}
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
}

function Choice({ label, value = '', options, onChange }: ChoiceProps) {
  const { words } = useSurroundings()
  const id = useId()
  const isListed = value === '' || options.some(([option]) => option === value)
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.search.any}</option>
        {!isListed && <option value={value}>{value}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
