import { useId, useRef, useState } from 'react'
import { useAlive, useSurroundings } from './surroundings.tsx'

export type EnquiryMade = (how: 'copied' | 'shared') => void

type Outcome = 'none' | 'copied' | 'failed'

interface EnquiryProps {
  readonly text: string
  readonly meaning: string | null
  readonly onMade?: EnquiryMade
}

/**
 * A message in Vietnamese as text that can always be selected, with what it means for who does not read it; copying and
 * sharing are offered only where the browser has them.
 */
export function Enquiry({ text, meaning, onMade }: EnquiryProps) {
  const { words } = useSurroundings()
  const w = words.contact
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState<Outcome>('none')
  const isAlive = useAlive()

  async function copy() {
    area.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
      onMade?.('copied')
    } catch {
      setOutcome('failed')
    }
  }
  // A visitor who closes the share sheet has not met an error.
  const share = () =>
    navigator.share({ text }).then(
      () => onMade?.('shared'),
      () => undefined,
    )

  return (
    <div className="enquiry">
      <label htmlFor={id}>{w.enquiry}</label>
      <p id={`${id}-hint`} className="quiet">
        {w.enquiryHint}
      </p>
      <textarea
        ref={area}
        id={id}
        aria-describedby={`${id}-hint`}
        readOnly
        rows={text.split('\n').length + 2}
        value={text}
        lang="vi"
      />
      {meaning !== null && (
        <details>
          <summary>{w.meaning}</summary>
          <p>{meaning}</p>
        </details>
      )}
      {isAlive && (
        <p className="actions">
          <button type="button" className="button" onClick={() => void copy()}>
            {w.copy}
          </button>
          {'share' in navigator && (
            <button type="button" className="button quiet-button" onClick={() => void share()}>
              {w.share}
            </button>
          )}
          <span role="status">{outcome === 'copied' ? w.copied : outcome === 'failed' ? w.copyFailed : ''}</span>
        </p>
      )}
    </div>
  )
}
