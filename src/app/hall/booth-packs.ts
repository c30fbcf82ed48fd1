import type { BoothPack, HallPack } from '#content/pack.ts'
import type { PackReader, PackResult } from '#content/read-pack.ts'
import type { Read } from '#panel/panel-source.ts'

export interface BoothPacks {
  /** Read once, and kept; one that could not be read is tried again when asked for again. */
  readonly read: (booth: string) => Promise<Read<BoothPack>>
  /** Those that have come. */
  readonly known: () => readonly BoothPack[]
  /** Called whenever one more has come, or could not. */
  readonly onChange: (listener: () => void) => void
  /** Booths whose pack could not be read, and booths and products whose file was broken. */
  readonly marked: () => readonly string[]
}

/** The booths of a hall, with all that stands on them, read when they are needed. */
export function boothPacksOf(hall: HallPack, reader: Pick<PackReader, 'readBooth'>): BoothPacks {
  const refs = new Map(hall.booths.map(({ booth, pack }) => [booth.id, pack]))
  const asked = new Map<string, Promise<PackResult<BoothPack>>>()
  const known = new Map<string, BoothPack>()
  const failed = new Set<string>()
  const listeners: (() => void)[] = []

  async function fetched(booth: string, ask: () => Promise<PackResult<BoothPack>>): Promise<PackResult<BoothPack>> {
    const result = await ask()
    if (result.ok) {
      known.set(booth, result.body)
      failed.delete(booth)
    } else {
      asked.delete(booth)
      failed.add(booth)
    }
    for (const listener of listeners) listener()
    return result
  }

  return {
    read: async (booth) => {
      const ref = refs.get(booth)
      if (ref === undefined)
        return { ok: false, fault: hall.marked.includes(booth) ? 'content-broken' : 'not-here' } as const
      const result = asked.get(booth) ?? fetched(booth, () => reader.readBooth(ref))
      asked.set(booth, result)
      return result
    },
    known: () => [...known.values()],
    onChange: (listener) => void listeners.push(listener),
    marked: () => [...hall.marked, ...failed, ...[...known.values()].flatMap(({ marked }) => marked)],
  }
}
