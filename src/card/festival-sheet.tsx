import type { Festival } from '#content/festival.ts'
import { dateText } from '#text/dates.ts'
import { artPath } from './art-path.ts'
import { FestivalWhen } from './festival-when.tsx'
import { MainPicture, Pictures } from './pictures.tsx'
import { PlaceLines } from './place-section.tsx'
import { Names } from './product-sheet.tsx'
import { SourcesList } from './sources-list.tsx'
import { Paragraphs, Spoken } from './spoken.tsx'
import { useSurroundings } from './surroundings.tsx'

/**
 * A festival: when, where, whose, what happens step by step, and how to behave. In a sheet the head has the name, and
 * the picture leaves the first place to the words.
 */
export function FestivalSheet({ festival, isInSheet = false }: { festival: Festival; isInSheet?: boolean }) {
  const { words, uiLang } = useSurroundings()
  const w = words.festival
  const src = artPath('festival', festival.id)
  const drawn = { src, name: festival.name, widthPx: 960, heightPx: 480, caption: words.picture.drawing }
  const picture = <MainPicture pictures={festival.pictures} drawn={drawn} />
  return (
    <article className="sheet festival-sheet">
      <header>
        {!isInSheet && (
          <>
            {picture}
            <h1>
              <Spoken text={festival.name} />
            </h1>
          </>
        )}
        <p className="lead">
          <Spoken text={festival.summary} />
        </p>
        {festival.sacred && <p className="notice">{w.sacred}</p>}
        {festival.private && <p className="notice">{w.private}</p>}
        {isInSheet && picture}
      </header>
      <div className="sheet-body">
        <div className="sheet-main prose">
          {festival.story && <Paragraphs text={festival.story} />}
          <h2>{w.sequence}</h2>
          <ol className="sequence">
            {festival.sequence.map((step, i) => (
              <li key={i}>
                <Spoken text={step} />
              </li>
            ))}
          </ol>
          {festival.etiquette && (
            <>
              <h2>{w.etiquette}</h2>
              <ul>
                {festival.etiquette.map((rule, i) => (
                  <li key={i}>
                    <Spoken text={rule} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <Pictures pictures={festival.pictures?.slice(1)} />
        </div>
        <div className="sheet-papers">
          <section className="paper">
            <h2>{w.when}</h2>
            <FestivalWhen festival={festival} />
          </section>
          <section className="paper">
            <h2>{w.where}</h2>
            <PlaceLines place={festival.place} />
          </section>
          <section className="paper">
            <h2>{w.whose}</h2>
            <p>
              <Names texts={festival.peoples} />
            </p>
          </section>
          {festival.recognition && (
            <section className="paper">
              <h2>{w.recognition}</h2>
              <ul>
                {festival.recognition.map((item, i) => (
                  <li key={i}>
                    <Spoken text={item.text} />
                    {item.decision !== undefined && ` · ${item.decision}`}
                    {item.decidedOn !== undefined && ` · ${dateText(item.decidedOn, uiLang)}`}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <SourcesList sources={festival.sources} confidence={festival.confidence} caution={festival.caution} />
        </div>
      </div>
    </article>
  )
}
