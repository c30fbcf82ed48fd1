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
import { pageOfSpot } from '#visit/page-of-spot.ts'
import type { Panel } from '#visit/panel.ts'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { SheetFrame } from '../sheet-frame.tsx'
import { useHallWords } from '../use-hall-words.ts'
import { ShareSpot } from './share-spot.tsx'

/** Everything that is not asked for at every step. */
export function MenuSheet({ onClose }: { onClose: () => void }) {
  const { lang, hrefOf } = useSurroundings()
  const { visit, source } = usePanelled()
  const page = pageOfSpot(useVisitState((state) => state))
  const { menuOf: w, link } = useHallWords()
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
      <h3>{link.title}</h3>
      <ShareSpot />
    </SheetFrame>
  )
}
