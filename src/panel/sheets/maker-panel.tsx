import { useCallback } from 'react'
import { MakerSheet } from '#card/maker-sheet.tsx'
import type { Maker } from '#content/maker.ts'
import { usePanelled } from '../panel-context.ts'
import { useSheetTitle } from '../sheet-title.ts'
import { WhenRead } from '../when-read.tsx'

export function MakerPanel({ id }: { id: string }) {
  const { source } = usePanelled()
  const read = useCallback(() => source.makerOf(id), [source, id])
  return <WhenRead read={read}>{(maker) => <NamedMaker maker={maker} />}</WhenRead>
}

function NamedMaker({ maker }: { maker: Maker }) {
  useSheetTitle(maker.name)
  return <MakerSheet maker={maker} isInSheet />
}
