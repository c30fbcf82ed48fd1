import { useSurroundings } from '#card/surroundings.tsx'
import { useInputAtHand } from '../bars/use-input-at-hand.ts'

const INPUTS = ['touch', 'mouse', 'keys'] as const

/** How to get about, with every kind of input; the one at hand first. */
export function HelpPanel() {
  const { words } = useSurroundings()
  const atHand = useInputAtHand()
  const w = words.hall.help
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
