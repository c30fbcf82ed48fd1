import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

interface IconButtonProps {
  readonly icon: LucideIcon
  readonly label: string
  readonly onPress: () => void
  /** Shown beside or below the icon; the label is then what is read. */
  readonly children?: ReactNode
  readonly className?: string
  readonly isPressed?: boolean
  readonly isExpanded?: boolean
  readonly isDisabled?: boolean
}

/** A button that a thumb finds, with a sign on it. */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, onPress, children, className, isPressed, isExpanded, isDisabled } = props
  return (
    <button
      type="button"
      className={`hall-button ${className ?? ''}`}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon aria-hidden="true" />
      {children}
    </button>
  )
}
