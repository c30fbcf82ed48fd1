import type { ReactNode } from 'react'
import { webUrl } from '#content/link-host.ts'
import { useSurroundings } from './surroundings.tsx'

/**
 * A link that leaves the exhibition. Content was checked when packed; it is checked again here, since a link is the
 * one thing in it that acts.
 */
export function ExternalLink({ href, children, className }: { href: string; children: ReactNode; className?: string }) {
  const { words } = useSurroundings()
  if (webUrl(href) === null) return <span>{children}</span>
  return (
    <a className={className ?? 'external'} href={href} rel="noopener noreferrer nofollow" target="_blank">
      {children}
      <span className="hidden"> ({words.external})</span>
    </a>
  )
}
