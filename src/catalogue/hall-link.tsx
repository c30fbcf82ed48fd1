import { useSurroundings } from '#card/surroundings.tsx'
import { writeSpot, type SpotAddress } from '#visit/spot-address.ts'

interface HallLinkProps {
  readonly spot: SpotAddress
  readonly words: string
  readonly className: string
}

/** The way from a page to its spot in the walkable fair: a plain link, which works without script. */
export function HallLink({ spot, words, className }: HallLinkProps) {
  const { hrefOf } = useSurroundings()
  return (
    <a className={className} href={hrefOf({ kind: 'hall' }) + writeSpot(spot)}>
      {words}
    </a>
  )
}
