import { useSurroundings } from '#card/surroundings.tsx'

/** Links to the other pages of a long list; nothing where there is one page. */
export function Pager({ kind, page, pages }: { kind: 'products' | 'makers' | 'booths'; page: number; pages: number }) {
  const { words, hrefOf } = useSurroundings()
  if (pages <= 1) return null
  const shown = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= 2,
  )
  return (
    <nav className="pager" aria-label={words.pager.label}>
      {page > 1 && (
        <a rel="prev" href={hrefOf({ kind, page: page - 1 })}>
          {words.pager.previous}
        </a>
      )}
      {shown.map((n) => (
        <a
          key={n}
          href={hrefOf({ kind, page: n })}
          aria-label={words.pager.page(n)}
          {...(n === page && { 'aria-current': 'page' as const })}
        >
          {n}
        </a>
      ))}
      {page < pages && (
        <a rel="next" href={hrefOf({ kind, page: page + 1 })}>
          {words.pager.next}
        </a>
      )}
    </nav>
  )
}
