import { useCallback, useState } from 'react'
import { Spoken } from '#card/spoken.tsx'
import type { LocalisedText } from '#content/localised.ts'
import type { HallWords } from '#text/hall-words.ts'
import type { Panel } from '#visit/panel.ts'
import { FloorPlanPanel } from './floor/floor-plan-panel.tsx'
import { usePanelled } from './panel-context.ts'
import { SheetFrame } from './sheet-frame.tsx'
import { SheetTitleProvider } from './sheet-title.ts'
import { AboutPanel } from './sheets/about-panel.tsx'
import { BoothListPanel } from './sheets/booth-list.tsx'
import { BoothPanel } from './sheets/booth-panel.tsx'
import { EnquiryPanel } from './sheets/enquiry-panel.tsx'
import { FavouritesPanel } from './sheets/favourites-panel.tsx'
import { FestivalPanel } from './sheets/festival-panel.tsx'
import { HelpPanel } from './sheets/help-panel.tsx'
import { InspectPanel } from './sheets/inspect-panel.tsx'
import { MakerPanel } from './sheets/maker-panel.tsx'
import { NewsPanel } from './sheets/news-panel.tsx'
import { ProductPanel } from './sheets/product-panel.tsx'
import { SearchPanel } from './sheets/search-panel.tsx'
import { SettingsPanel } from './sheets/settings-panel.tsx'
import { ToursPanel } from './sheets/tours-panel.tsx'
import { useHallWords } from './use-hall-words.ts'

/** What the visit has open, in its sheet. */
export function OpenPanel({ panel, onBack }: { panel: Panel; onBack: (() => void) | null }) {
  const w = useHallWords()
  const { visit } = usePanelled()
  const close = useCallback(() => visit.closePanel(), [visit])
  const shown = 'id' in panel ? `${panel.kind} ${panel.id}` : panel.kind
  const [named, setNamed] = useState<{ readonly shown: string; readonly name: LocalisedText } | null>(null)
  const giveName = useCallback((name: LocalisedText) => setNamed({ shown, name }), [shown])
  const name = named?.shown === shown ? named.name : null
  if (panel.kind === 'inspect') return <InspectPanel id={panel.id} />
  return (
    <SheetFrame
      title={name === null ? titleOf(panel, w) : <Spoken text={name} mark={false} />}
      isNamed={name !== null || !hasName(panel)}
      shown={shown}
      isTallAtFirst={panel.kind === 'search'}
      isInAddress={panel.kind === 'product'}
      onClose={close}
      onBack={onBack}
    >
      <SheetTitleProvider value={giveName}>
        <Body panel={panel} />
      </SheetTitleProvider>
    </SheetFrame>
  )
}

/** What has a sheet like any other. */
type SheetPanel = Exclude<Panel, { kind: 'inspect' }>

function Body({ panel }: { panel: SheetPanel }) {
  switch (panel.kind) {
    case 'product':
      return <ProductPanel id={panel.id} />
    case 'booth':
      return <BoothPanel id={panel.id} />
    case 'maker':
      return <MakerPanel id={panel.id} />
    case 'festival':
      return <FestivalPanel id={panel.id} />
    case 'news':
      return <NewsPanel id={panel.id} />
    case 'search':
      return <SearchPanel />
    case 'booths':
      return <BoothListPanel />
    case 'floor-plan':
      return <FloorPlanPanel />
    case 'tours':
      return <ToursPanel />
    case 'favourites':
      return <FavouritesPanel />
    case 'enquiry':
      return <EnquiryPanel />
    case 'settings':
      return <SettingsPanel />
    case 'help':
      return <HelpPanel />
    case 'about':
      return <AboutPanel />
    default:
      return panel satisfies never
  }
}

/** Whether what it shows has a name of its own, to be read first. */
const hasName = (panel: SheetPanel): boolean => 'id' in panel && panel.id !== null

function titleOf({ kind }: SheetPanel, w: HallWords): string {
  const titles: Record<SheetPanel['kind'], string> = {
    product: w.product,
    booth: w.booth.title,
    maker: w.maker,
    festival: w.festival,
    news: w.news.title,
    search: w.find,
    booths: w.booth.all,
    'floor-plan': w.floor.title,
    tours: w.tours.title,
    favourites: w.saved.title,
    enquiry: w.enquiry.title,
    settings: w.settings.title,
    help: w.help.title,
    about: w.about.title,
  }
  return titles[kind]
}
