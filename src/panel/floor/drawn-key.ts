import type { KeyboardEvent } from 'react'

/** What makes a drawn shape a button: reached with Tab, used with Enter, Space or a tap. */
export function asButton(label: string, press: () => void) {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-label': label,
    onClick: press,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      press()
    },
  } as const
}
