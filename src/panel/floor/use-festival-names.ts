import { useEffect, useState } from 'react'
import type { LocalisedText } from '#content/localised.ts'
import { usePanelled } from '../panel-context.ts'

const NONE: ReadonlyMap<string, LocalisedText> = new Map()

/** Names of festivals, once the programme has come; without it gates are only gates. */
export function useFestivalNames(): ReadonlyMap<string, LocalisedText> {
  const { source } = usePanelled()
  const [names, setNames] = useState(NONE)
  useEffect(() => {
    let isCurrent = true
    source.programme().then(
      (read) => {
        if (isCurrent && read.ok) setNames(new Map(read.body.festivals.map(({ id, name }) => [id, name])))
      },
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [source])
  return names
}
