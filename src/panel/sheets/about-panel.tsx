import { Paragraphs } from '#card/spoken.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import { usePanelled } from '../panel-context.ts'

export function AboutPanel() {
  const { words, hrefOf } = useSurroundings()
  const { source } = usePanelled()
  return (
    <div className="prose">
      <Paragraphs text={source.exhibition.notice} />
      <ul className="hall-rows">
        <li>
          <a href={hrefOf({ kind: 'about' })}>{words.about.title}</a>
        </li>
        <li>
          <a href={hrefOf({ kind: 'privacy' })}>{words.privacy.title}</a>
        </li>
      </ul>
    </div>
  )
}
