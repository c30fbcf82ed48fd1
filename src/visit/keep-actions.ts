import type { UiLang } from '#text/words.ts'
import { isId } from './is-id.ts'
import { MOST_FAVOURITES, readKeepsake, writeKeepsake, type Hint, type Keepsake } from './keepsake.ts'
import { settingsAtFirst, type Settings } from './settings.ts'
import type { Visiting } from './visiting.ts'

/** What the visitor chooses, and what of it is kept on their device. */
export function keepActions({ get, set, emit, storage, memory }: Visiting) {
  /** Another tab may have kept something since: what is stored is read again before it is changed. */
  function keep(change: (kept: Keepsake) => Partial<Keepsake>): void {
    const { exhibition } = get()
    const kept = readKeepsake(storage, exhibition)
    writeKeepsake(storage, exhibition, { ...kept, ...change(kept) })
  }

  function applySettings(): void {
    set({ settings: { ...settingsAtFirst(memory.isReducedMotion), ...memory.chosen } })
  }

  return {
    /** Marks a product, or takes the mark off. False where there are too many already. */
    toggleFavourite: (product: string): boolean => {
      const { favourites } = get()
      const isFavourite = !favourites.includes(product)
      if (isFavourite && (favourites.length >= MOST_FAVOURITES || !isId(product))) return false
      const toggled = (ids: readonly string[]) =>
        [...ids.filter((id) => id !== product), ...(isFavourite ? [product] : [])].slice(0, MOST_FAVOURITES)
      set({ favourites: toggled(favourites) })
      keep((kept) => ({ favourites: toggled(kept.favourites) }))
      emit({ kind: 'favourite-changed', product, isFavourite })
      return true
    },

    setSetting: <K extends keyof Settings>(setting: K, value: Settings[K]): void => {
      if (memory.chosen[setting] === value) return
      memory.chosen = { ...memory.chosen, [setting]: value }
      applySettings()
      keep((kept) => ({ settings: { ...kept.settings, [setting]: value } }))
      emit({ kind: 'setting-changed', setting })
    },

    /** The device now asks for less movement, or no longer; a visitor's own choice stays. */
    reducedMotionChanged: (isReduced: boolean): void => {
      memory.isReducedMotion = isReduced
      applySettings()
    },

    hintSeen: (hint: Hint): void => {
      const { hintsSeen } = get()
      if (hintsSeen.includes(hint)) return
      set({ hintsSeen: [...hintsSeen, hint] })
      keep((kept) => ({ hintsSeen: [...new Set([...kept.hintsSeen, hint])] }))
    },

    setLang: (lang: UiLang): void => {
      if (get().lang === lang) return
      set({ lang })
      emit({ kind: 'lang-changed', lang })
    },
  }
}
