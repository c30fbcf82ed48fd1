import {
  BookOpen,
  CircleQuestionMark,
  Info,
  Languages,
  Newspaper,
  Route,
  Settings,
  type LucideIcon,
} from 'lucide-react'
import { useSurroundings } from '#card/surroundings.tsx'
import { UI_LANGS, wordsOf, type UiLang } from '#text/words.ts'
import type { Page } from '#visit/address.ts'
import type { Panel } from '#visit/panel.ts'
import type { VisitState } from '#visit/visit-state.ts'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { SheetFrame } from '../sheet-frame.tsx'
import { ShareSpot } from './share-spot.tsx'

/** Everything that is not asked for at every step. */
export function MenuSheet({ onClose }: { onClose: () => void }) {
  const { words, lang, hrefOf } = useSurroundings()
  const { visit, source } = usePanelled()
  const page = pageOfSpot(useVisitState((state) => state))
  const w = words.hall.menuOf
  const entries: readonly (readonly [LucideIcon, string, Panel])[] = [
    [Route, w.tours, { kind: 'tours' }],
    [Newspaper, w.news, { kind: 'news', id: null }],
    [Settings, w.settings, { kind: 'settings' }],
    [CircleQuestionMark, w.help, { kind: 'help' }],
    [Info, w.about, { kind: 'about' }],
  ]
  const langs = source.exhibition.languages.filter((one): one is UiLang => UI_LANGS.some((ui) => ui === one))
  return (
    <SheetFrame title={w.title} shown="menu" isTallAtFirst={false} isInAddress={false} onClose={onClose} onBack={null}>
      <ul className="hall-rows">
        {entries.map(([Icon, label, panel]) => (
          <li key={label}>
            <button
              type="button"
              onClick={() => {
                onClose()
                visit.openPanel(panel)
              }}
            >
              <Icon aria-hidden="true" />
              {label}
            </button>
          </li>
        ))}
        <li>
          <a href={hrefOf(page)} data-page="">
            <BookOpen aria-hidden="true" />
            {w.catalogue}
          </a>
        </li>
      </ul>
      {langs.length > 1 && (
        <div role="group" aria-label={w.lang} className="actions">
          <Languages aria-hidden="true" />
          {langs.map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              className={one === lang ? 'button' : 'button quiet-button'}
              aria-pressed={one === lang}
              onClick={() => visit.setLang(one)}
            >
              {wordsOf(one).langName}
            </button>
          ))}
        </div>
      )}
      <h3>{words.hall.link.title}</h3>
      <ShareSpot />
    </SheetFrame>
  )
}

/** The page that shows what one is at in the hall. */
function pageOfSpot({ panel, place }: VisitState): Page {
  if (panel?.kind === 'product' || panel?.kind === 'maker' || panel?.kind === 'festival' || panel?.kind === 'booth')
    return { kind: panel.kind, id: panel.id }
  if (place.product !== null) return { kind: 'product', id: place.product }
  if (place.festival !== null) return { kind: 'festival', id: place.festival }
  return place.booth === null ? { kind: 'catalogue' } : { kind: 'booth', id: place.booth }
}
