import { monthsText } from '#text/dates.ts'
import { useSurroundings, useToday } from './surroundings.tsx'

const YEAR = Array.from({ length: 12 }, (_, i) => i + 1)

/** Twelve months with those of the season filled, and the words for who cannot see them. */
export function SeasonStrip({ months }: { months: readonly number[] }) {
  const { words, uiLang } = useSurroundings()
  const today = useToday()
  const now = today === null ? null : Number(today.slice(5, 7))
  return (
    <div className="season">
      <ol aria-hidden="true">
        {YEAR.map((month) => (
          <li key={month} data-in={months.includes(month)} data-now={month === now}>
            {words.season.short(month)}
          </li>
        ))}
      </ol>
      <p>{words.season.months(monthsText(months, uiLang))}</p>
    </div>
  )
}
