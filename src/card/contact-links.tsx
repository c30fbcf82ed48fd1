import type { Link } from '#content/link.ts'
import { dateText } from '#text/dates.ts'
import { hrefOfLink } from './link-href.ts'
import { Spoken } from './spoken.tsx'
import { useSurroundings } from './surroundings.tsx'

/** Buttons for typed links, in the order the content gives. */
export function ContactLinks({ links }: { links: readonly Link[] }) {
  const { words, uiLang } = useSurroundings()
  if (links.length === 0) return null
  return (
    <ul className="contact-links">
      {links.map((link, i) => {
        const href = hrefOfLink(link)
        if (href === null) return null
        const isWeb = link.type !== 'phone' && link.type !== 'email'
        return (
          <li key={i}>
            <a className="button" href={href} rel="noopener noreferrer nofollow" {...(isWeb && { target: '_blank' })}>
              {link.label ? <Spoken text={link.label} /> : words.contact.types[link.type]}
              {link.type === 'phone' && ` ${link.number}`}
              {isWeb && <span className="hidden"> ({words.external})</span>}
            </a>
            {link.checkedOn !== undefined && <small>{words.contact.checked(dateText(link.checkedOn, uiLang))}</small>}
          </li>
        )
      })}
    </ul>
  )
}
