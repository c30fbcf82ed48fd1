import { useId } from 'react'
import type { Settings } from '#visit/settings.ts'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { useHallWords } from '../use-hall-words.ts'

const CHOICES = {
  movement: ['walk', 'cut'],
  speed: ['slow', 'usual', 'fast'],
  turn: ['smooth', 'snap'],
  quality: ['auto', 'low', 'high'],
  contrast: ['usual', 'more'],
} as const satisfies { [K in keyof Settings]: readonly Settings[K][] }

export function SettingsPanel() {
  const { settings: w } = useHallWords()
  return (
    <>
      <Choice setting="movement" choices={CHOICES.movement} words={w.movement} />
      <Choice setting="speed" choices={CHOICES.speed} words={w.speed} />
      <Choice setting="turn" choices={CHOICES.turn} words={w.turn} />
      <Choice setting="quality" choices={CHOICES.quality} words={w.quality} />
      <Choice setting="contrast" choices={CHOICES.contrast} words={w.contrast} />
      <p className="quiet">{w.kept}</p>
    </>
  )
}

interface ChoiceProps<K extends keyof Settings> {
  readonly setting: K
  readonly choices: readonly Settings[K][]
  readonly words: Readonly<Record<Settings[K] | 'title', string>>
}

function Choice<K extends keyof Settings>({ setting, choices, words }: ChoiceProps<K>) {
  const { visit } = usePanelled()
  const chosen = useVisitState(({ settings }) => settings[setting])
  const name = useId()
  return (
    <fieldset className="hall-choice">
      <legend>{words.title}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            checked={choice === chosen}
            onChange={() => visit.setSetting(setting, choice)}
          />
          <span>{words[choice]}</span>
        </label>
      ))}
    </fieldset>
  )
}
