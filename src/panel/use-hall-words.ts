import { useSurroundings } from '#card/surroundings.tsx'
import { hallWordsOf, type HallWords } from '#text/hall-words.ts'

/** The words of the panels, in the visitor's language. */
export function useHallWords(): HallWords {
  return hallWordsOf(useSurroundings().uiLang)
}
