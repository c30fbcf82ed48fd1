import { useCallback } from 'react'
import { MakerSheet } from '#card/maker-sheet.tsx'
import { usePanelled } from '../panel-context.ts'
import { WhenRead } from '../when-read.tsx'

export function MakerPanel({ id }: { id: string }) {
  const { source } = usePanelled()
  const read = useCallback(() => source.makerOf(id), [source, id])
  return <WhenRead read={read}>{(maker) => <MakerSheet maker={maker} />}</WhenRead>
}
