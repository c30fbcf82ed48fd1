import { useSurroundings } from '#card/surroundings.tsx'
import { inLang } from '#content/localised.ts'
import { usePanelled } from './panel-context.ts'
import { useHallWords } from './use-hall-words.ts'

/** What a hall of the exhibition is called; one that is not known is any other. */
export function useHallName(hall: string): string {
  const { lang } = useSurroundings()
  const { elsewhere } = useHallWords()
  const name = usePanelled().source.hallNames.get(hall)
  return name === undefined ? elsewhere.anyHall : inLang(name, lang).text
}
