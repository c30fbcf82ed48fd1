import type { Searcher } from '#card/search/searcher.ts'
import type { Surroundings } from '#card/surroundings.tsx'
import type { Site } from '#catalogue/page-data.ts'
import { pageOfAddress } from '#visit/page-of-address.ts'
import { readSpot } from '#visit/spot-address.ts'
import { createDoor, watchTouch, type ArrivalDoor } from './arrival-door.ts'
import { canDraw, isSavingData } from './hall/device.ts'

interface Arrival {
  readonly site: Site
  readonly base: string
  readonly searcher: Searcher
  readonly surroundings: Surroundings
}

/** The door of the arrival page, for the spot that the address asks for. */
export function doorAt({ site, base, searcher, surroundings }: Arrival): ArrivalDoor & { readonly arrive: () => void } {
  const spot = readSpot(location.search)
  const isWanted = Object.keys(spot).length > 0
  /** Whoever was sent to something in the hall finds it on its page. */
  const toPage = () => {
    const page = pageOfAddress(spot)
    if (page !== null) location.replace(surroundings.hrefOf(page))
  }
  const door = createDoor({
    open: async (onShare) => {
      const { openHall } = await import('./hall/open-hall.ts')
      const { uiLang: lang } = surroundings
      return openHall({ exhibition: site.exhibition.id, lang, base, searcher, surroundings, onShare })
    },
    isWanted,
    isUntouched: watchTouch(window),
    onFailed: toPage,
  })
  return {
    ...door,
    arrive: () => {
      if (!canDraw(() => document.createElement('canvas'))) {
        door.rest('unable')
        toPage()
      } else if (isSavingData(navigator) && !isWanted) door.rest('resting')
      else door.begin()
    },
  }
}
