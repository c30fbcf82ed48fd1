import { createContext, useContext, useLayoutEffect } from 'react'
import type { LocalisedText } from '#content/localised.ts'

const Context = createContext<(name: LocalisedText) => void>(() => undefined)
export const SheetTitleProvider = Context.Provider

/** What has been read gives its name to the sheet that it is shown in. */
export function useSheetTitle(name: LocalisedText): void {
  const giveName = useContext(Context)
  useLayoutEffect(() => giveName(name), [giveName, name])
}
