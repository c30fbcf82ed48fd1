import {
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Minus,
  Plus,
  RotateCcw,
  type LucideIcon,
} from 'lucide-react'
import { useCallback } from 'react'
import { Spoken } from '#card/spoken.tsx'
import { IconButton } from '../bars/icon-button.tsx'
import { usePanelled } from '../panel-context.ts'
import type { Hand } from '../panel-source.ts'
import { SheetFrame } from '../sheet-frame.tsx'
import { useHallWords } from '../use-hall-words.ts'
import { useRead } from '../use-read.ts'

const STEP_RAD = Math.PI / 8
const NEARER = 1.25

/** Below a product in the hand: its name, how to turn it, and buttons for who cannot drag or pinch. */
export function InspectPanel({ id }: { id: string }) {
  const { hand: w } = useHallWords()
  const { visit, source, input } = usePanelled()
  const toCard = useCallback(() => visit.openPanel({ kind: 'product', id }), [visit, id])
  return (
    <SheetFrame
      title={<ProductName id={id} />}
      shown={`inspect ${id}`}
      isTallAtFirst={false}
      isLow
      isInAddress={false}
      onClose={toCard}
      onBack={toCard}
      backLabel={w.toCard}
    >
      {source.hand !== undefined && (
        <>
          <p className="hall-hand-hint">{w.hints[input]}</p>
          <HandButtons hand={source.hand} />
        </>
      )}
    </SheetFrame>
  )
}

function HandButtons({ hand }: { hand: Hand }) {
  const { hand: w } = useHallWords()
  const buttons: readonly (readonly [LucideIcon, string, () => void])[] = [
    [ChevronLeft, w.left, () => hand.turn(-STEP_RAD, 0)],
    [ChevronRight, w.right, () => hand.turn(STEP_RAD, 0)],
    [ChevronUp, w.up, () => hand.turn(0, -STEP_RAD)],
    [ChevronDown, w.down, () => hand.turn(0, STEP_RAD)],
    [Plus, w.nearer, () => hand.zoom(NEARER)],
    [Minus, w.farther, () => hand.zoom(1 / NEARER)],
    [RotateCcw, w.reset, () => hand.reset()],
  ]
  return (
    <div className="hall-hand" role="group" aria-label={w.buttons}>
      {buttons.map(([icon, label, press]) => (
        <IconButton key={label} icon={icon} label={label} onPress={press} />
      ))}
    </div>
  )
}

/** What is in the hand; until its name is read, what one does with it. */
function ProductName({ id }: { id: string }) {
  const { inspect } = useHallWords()
  const { source } = usePanelled()
  const { state } = useRead(useCallback(() => source.productOf(id), [source, id]))
  return state.kind === 'found' ? <Spoken text={state.body.product.name} /> : inspect
}
