import { useEffect, useState } from 'react'

export type InputAtHand = 'touch' | 'mouse' | 'keys'

const WALKS = /^(?:Tab|Arrow\w+|[wasdWASD])$/

/** What the visitor uses: guessed from the device, then seen. */
export function useInputAtHand(): InputAtHand {
  const [input, setInput] = useState<InputAtHand>(() => (matchMedia('(pointer: coarse)').matches ? 'touch' : 'mouse'))
  useEffect(() => {
    const onPointer = ({ pointerType }: PointerEvent) => setInput(pointerType === 'mouse' ? 'mouse' : 'touch')
    const onKey = ({ key, target }: KeyboardEvent) => {
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      if (!isTyping && WALKS.test(key)) setInput('keys')
    }
    window.addEventListener('pointerdown', onPointer)
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('pointerdown', onPointer)
      window.removeEventListener('keydown', onKey)
    }
  }, [])
  return input
}
