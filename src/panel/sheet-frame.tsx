import { ArrowLeft, ChevronDown, ChevronUp, X } from 'lucide-react'
import { useId, useRef, useState, type ReactNode } from 'react'
import { IconButton } from './bars/icon-button.tsx'
import { useClosing } from './use-closing.ts'
import { useHallWords } from './use-hall-words.ts'
import { useInnerLinks } from './use-inner-links.ts'
import { useKeptScroll } from './use-kept-scroll.ts'
import { useSheetFocus } from './use-sheet-focus.ts'

interface SheetFrameProps {
  readonly title: ReactNode
  /** The title is of what is shown, and no longer only of its kind. */
  readonly isNamed?: boolean
  /** What is shown, so that focus follows when that changes. */
  readonly shown: string
  readonly isTallAtFirst: boolean
  /** Only as tall as what it holds: what counts is seen in the hall. */
  readonly isLow?: boolean
  /** The address tells of it, so the back button closes it already. */
  readonly isInAddress: boolean
  readonly onClose: () => void
  readonly onBack: (() => void) | null
  readonly backLabel?: string
  readonly children: ReactNode
}

/** A sheet over the hall, from below on phones and at the side elsewhere. The hall stays in view and in use. */
export function SheetFrame(props: SheetFrameProps) {
  const { title, isNamed = true, shown, isTallAtFirst, isLow = false, isInAddress } = props
  const { onClose, onBack, backLabel, children } = props
  const w = useHallWords()
  const id = useId()
  const frame = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isTall = !isLow && (chosen ?? isTallAtFirst)
  useKeptScroll(body, shown)
  useSheetFocus(frame, heading, shown, isNamed)
  useClosing(onClose, isInAddress)
  useInnerLinks(frame)
  return (
    <section
      ref={frame}
      className="hall-sheet"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      data-tall={isTall}
      data-low={isLow}
    >
      <header className="hall-sheet-head">
        {onBack !== null && <IconButton icon={ArrowLeft} label={backLabel ?? w.back} onPress={onBack} />}
        <h2 ref={heading} id={id} tabIndex={-1}>
          {title}
        </h2>
        {!isLow && (
          <IconButton
            className="hall-taller"
            icon={isTall ? ChevronDown : ChevronUp}
            label={isTall ? w.shorter : w.taller}
            onPress={() => setChosen(!isTall)}
          />
        )}
        <IconButton icon={X} label={w.close} onPress={onClose} />
      </header>
      <div key={shown} ref={body} className="hall-sheet-body">
        {children}
      </div>
    </section>
  )
}
