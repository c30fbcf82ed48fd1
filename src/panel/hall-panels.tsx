import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { SurroundingsProvider, type Surroundings } from '#card/surroundings.tsx'
import { wordsOf } from '#text/words.ts'
import type { Visit } from '#visit/visit-store.ts'
import { Announcer } from './bars/announcer.tsx'
import { Foot } from './bars/foot.tsx'
import { TopBar } from './bars/top-bar.tsx'
import { useInputAtHand } from './bars/use-input-at-hand.ts'
import { OpenPanel } from './open-panel.tsx'
import { PanelProvider } from './panel-context.ts'
import type { PanelSource } from './panel-source.ts'
import { MenuSheet } from './sheets/menu-sheet.tsx'
import { useLastFocus } from './use-last-focus.ts'
import { useTrail } from './use-trail.ts'

/** All that lies over the canvas of the hall, bound to a visit. */
export function HallPanels({ visit, source }: { visit: Visit; source: PanelSource }) {
  const { lang, panel, settings } = useStore(visit.store)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const closeMenu = useCallback(() => setMenuOpen(false), [])
  const [scrolls] = useState(() => new Map<string, number>())
  useEffect(
    () =>
      visit.store.subscribe((now, before) => {
        if (now.panel === before.panel) return
        if (now.panel === null) scrolls.clear()
        else closeMenu()
      }),
    [visit, closeMenu, scrolls],
  )
  const surroundings = useMemo(() => surroundingsOf(source, lang), [source, lang])
  const lastFocus = useLastFocus()
  const input = useInputAtHand()
  const panelled = useMemo(
    () => ({ visit, source, input, lastFocus, scrolls }),
    [visit, source, input, lastFocus, scrolls],
  )
  const onBack = useTrail(visit)
  const isOpen = isMenuOpen || panel !== null
  return (
    <SurroundingsProvider value={surroundings}>
      <PanelProvider value={panelled}>
        <div className="hall-panels" lang={lang} data-open={isOpen} data-contrast={settings.contrast}>
          <TopBar isMenuOpen={isMenuOpen} onMenu={() => setMenuOpen((was) => !was)} />
          <Announcer />
          {isMenuOpen ? (
            <MenuSheet onClose={closeMenu} />
          ) : (
            panel !== null && <OpenPanel panel={panel} onBack={onBack} />
          )}
          <Foot isCovered={isOpen} />
        </div>
      </PanelProvider>
    </SurroundingsProvider>
  )
}

function surroundingsOf(source: PanelSource, lang: Surroundings['uiLang']): Surroundings {
  const { hrefOf, assetOf, today } = source
  return {
    lang,
    uiLang: lang,
    words: wordsOf(lang),
    hrefOf: (page, other = lang) => hrefOf(page, other),
    assetOf,
    today,
  }
}
