import { useId, useRef, useState } from 'react'
import { usePanelled } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'

interface TextToTakeProps {
  readonly label: string
  readonly text: string
  /** An address is shared as one. */
  readonly isUrl?: boolean
  readonly lang?: string
  readonly onTaken?: (how: 'copied' | 'shared') => void
}

/** A text that can always be selected, with copying and sharing where the browser has them. */
export function TextToTake({ label, text, isUrl = false, lang, onTaken }: TextToTakeProps) {
  const { source } = usePanelled()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const { copy, share } = source
  const { text: w } = useHallWords()

  async function onCopy() {
    area.current?.select()
    try {
      await copy?.(text)
      setSaid(w.copied)
      onTaken?.('copied')
    } catch {
      setSaid(w.failed)
    }
  }
  async function onShare() {
    try {
      await share?.(isUrl ? { url: text } : { text })
      onTaken?.('shared')
    } catch {
      // Who closes the share sheet has not met an error.
    }
  }
  return (
    <div className="enquiry">
      <label htmlFor={id}>{label}</label>
      <textarea ref={area} id={id} readOnly lang={lang} rows={isUrl ? 2 : text.split('\n').length + 2} value={text} />
      <p className="actions">
        {copy !== undefined && (
          <button type="button" className="button" onClick={() => void onCopy()}>
            {w.copy}
          </button>
        )}
        {share !== undefined && (
          <button type="button" className="button quiet-button" onClick={() => void onShare()}>
            {w.share}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
