import { usePanelled } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'

const INPUTS = ['touch', 'mouse', 'keys'] as const

/** How to get about, with every kind of input; the one at hand first. */
export function HelpPanel() {
  const { input: atHand } = usePanelled()
  const { help: w } = useHallWords()
  return (
    <div className="prose">
      {[atHand, ...INPUTS.filter((input) => input !== atHand)].map((input) => (
        <section key={input}>
          <h3>{w.inputs[input]}</h3>
          <ul>
            {w[input].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{w.also}</p>
    </div>
  )
}
