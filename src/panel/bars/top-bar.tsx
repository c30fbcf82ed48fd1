import { BookOpen, Heart, Menu, Search } from 'lucide-react'
import { Spoken } from '#card/spoken.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import { pageOfSpot } from '#visit/page-of-spot.ts'
import { useHall, usePanelled, useVisitState } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'
import { IconButton } from './icon-button.tsx'

/** Where one is, and the way to search, to what one has saved and to the rest. */
export function TopBar({ isMenuOpen, onMenu }: { isMenuOpen: boolean; onMenu: () => void }) {
  const { visit, source } = usePanelled()
  const count = useVisitState(({ favourites }) => favourites.length)
  const open = useVisitState(({ panel }) => panel?.kind)
  const hall = useHall()
  const w = useHallWords()
  return (
    <header className="hall-top">
      <p className="hall-name">
        <strong>
          <Spoken text={source.exhibition.name} mark={false} />
        </strong>
        {hall !== null && (
          <span>
            <Spoken text={hall.hall.name} mark={false} />
          </span>
        )}
      </p>
      <div className="hall-tools" role="group" aria-label={w.tools}>
        <PagesLink />
        <IconButton
          icon={Search}
          label={w.search}
          isExpanded={open === 'search'}
          onPress={() => visit.openPanel({ kind: 'search', query: '' })}
        />
        <IconButton
          icon={Heart}
          label={w.favourites(count)}
          isExpanded={open === 'favourites'}
          onPress={() => visit.openPanel({ kind: 'favourites' })}
        >
          {count > 0 && (
            <span className="hall-count" aria-hidden="true">
              {count}
            </span>
          )}
        </IconButton>
        <IconButton icon={Menu} label={w.menu} isExpanded={isMenuOpen} onPress={onMenu} />
      </div>
    </header>
  )
}

/** The same spot as an ordinary page: always in sight, as the hall is not for everyone. */
function PagesLink() {
  const { hrefOf } = useSurroundings()
  const { pages: w } = useHallWords()
  const page = pageOfSpot(useVisitState((state) => state))
  return (
    <a className="hall-button hall-pages" href={hrefOf(page)} aria-label={w.label} title={w.label} data-page="">
      <BookOpen aria-hidden="true" />
      <span className="hall-pages-short">{w.short}</span>
      <span className="hall-pages-whole">{w.label}</span>
    </a>
  )
}
