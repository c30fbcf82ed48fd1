import { Fragment, type ReactNode } from 'react'
import { useSurroundings } from '#card/surroundings.tsx'

/** The way back: links from the front of the fair to here. */
export function Crumbs({ steps }: { steps: readonly (readonly [href: string, name: ReactNode])[] }) {
  const { words } = useSurroundings()
  return (
    <nav className="crumbs" aria-label={words.breadcrumb}>
      <ol>
        {steps.map(([href, name]) => (
          <Fragment key={href}>
            <li>
              <a href={href}>{name}</a>
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  )
}
