import { parseArgs } from 'node:util'
import { glimpse } from '#content/plain-text.ts'
import { id as idSchema } from '#content/primitives.ts'
import { slugOf } from '#content/slug.ts'
import { idMalformed, optionUnfit, Refusal, USAGE } from './said.ts'

const NEW_KINDS = ['product', 'booth', 'maker', 'exhibition'] as const
type NewKind = (typeof NEW_KINDS)[number]

export interface NewRequest {
  readonly kind: NewKind
  readonly id: string
  /** Id of the exhibition; absent when there is but one. */
  readonly exhibition?: string
  readonly maker?: string
  readonly booth?: string
}

/** Which options go with a kind. */
const OPTIONS: Readonly<Record<NewKind, readonly string[]>> = {
  product: ['in', 'maker', 'booth'],
  booth: ['in', 'maker'],
  maker: ['in'],
  exhibition: [],
}

export const langOf = (args: readonly string[]): 'vi' | 'en' =>
  args.some((arg, i) => arg === '--lang=en' || (arg === '--lang' && args[i + 1] === 'en')) ? 'en' : 'vi'

/** Reads `product che-nha-toi --booth gian-che`; refuses what is none. */
export function readRequest(args: readonly string[]): NewRequest {
  const { values, positionals } = parsed(args)
  const [kindText, id, ...rest] = positionals
  const kind = NEW_KINDS.find((known) => known === kindText)
  if (kind === undefined || id === undefined) throw new Refusal(USAGE)
  // A name written without quotes comes as several words.
  requireId([id, ...rest].join(' '))
  for (const option of ['in', 'maker', 'booth'] as const)
    if (values[option] !== undefined && !OPTIONS[kind].includes(option)) throw new Refusal(optionUnfit(option, kind))
  const { in: exhibition, maker, booth } = values
  return {
    kind,
    id,
    ...(exhibition !== undefined && { exhibition }),
    ...(maker !== undefined && { maker }),
    ...(booth !== undefined && { booth }),
  }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const options = { in: text, maker: text, booth: text, lang: text }
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch {
    throw new Refusal(USAGE)
  }
}

function requireId(id: string): void {
  if (idSchema.safeParse(id).success) return
  // A name that the computer keeps for itself, as “con”, becomes usable with a number.
  const slug = slugOf(id).slice(0, 64).replace(/-$/, '')
  const suggestion = [slug, `${slug}-1`].find((text) => slug !== '' && idSchema.safeParse(text).success)
  throw new Refusal(idMalformed(glimpse(id), suggestion ?? null))
}
