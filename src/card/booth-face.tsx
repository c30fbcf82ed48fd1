import type { Booth } from '#content/booth.ts'
import type { Maker } from '#content/maker.ts'
import { Spoken } from './spoken.tsx'
import { useSurroundings } from './surroundings.tsx'

/** What stands over a booth's sheet: its number and fascia, a line about it, and whose it is. In a sheet the head has the name. */
export function BoothFace({
  booth: { number, fascia, summary },
  maker,
  isInSheet = false,
}: {
  booth: Pick<Booth, 'number' | 'fascia' | 'summary'>
  maker: Pick<Maker, 'id' | 'name'> | undefined
  isInSheet?: boolean
}) {
  const { words, hrefOf } = useSurroundings()
  return (
    <>
      <p className="over">{words.boothNumber(number)}</p>
      {!isInSheet && (
        <h1>
          <Spoken text={fascia} />
        </h1>
      )}
      <p className="lead">
        <Spoken text={summary} />
      </p>
      {maker && (
        <p>
          {words.maker.title}:{' '}
          <a href={hrefOf({ kind: 'maker', id: maker.id })}>
            <Spoken text={maker.name} />
          </a>
        </p>
      )}
    </>
  )
}
