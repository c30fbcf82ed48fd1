import { checkContent } from '#check/check-content.ts'
import type { Booth } from '#content/booth.ts'
import type { Hall } from '#content/hall.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { radians, toOuter } from '#plan/rect.ts'

type PlacedBooth = Hall['booths'][number]

/** Metres between a booth and the one beside it. */
const GAP_M = 0.2

/**
 * Where a new booth may stand in a hall: beside one that is there, in its row; null where no row has room. The checker
 * itself says what is free, so that what is proposed here is never complained of there.
 */
export function findFreePlace(content: ExhibitionContent, hall: Hall, booth: Booth): PlacedBooth | null {
  const standing = hall.booths.flatMap((placed) => content.booths.get(placed.booth) ?? [])
  const booths = new Map([...standing, booth].map((one) => [one.id, one]))
  // Only what stands in the hall is looked at: the rest, which may be thousands of files, is the same at every place.
  const none = new Map<string, never>()
  const rest = { makers: none, products: none, festivals: none, tours: none, news: none }
  const errorsWith = (placed: readonly PlacedBooth[]): number => {
    const halls = new Map([[hall.id, { ...hall, booths: [...hall.booths, ...placed] }]])
    const surroundings = { today: content.exhibition.compiledOn, media: null, light: new Map() }
    const findings = checkContent({ ...content, ...rest, halls, booths }, surroundings)
    return findings.filter(({ severity }) => severity === 'error').length
  }
  const known = errorsWith([])
  return placesIn(hall, booths, booth).find((place) => errorsWith([place]) <= known) ?? null
}

function placesIn(hall: Hall, booths: ReadonlyMap<string, Booth>, { id, template }: Booth): PlacedBooth[] {
  if (hall.booths.length === 0) return [{ booth: id, position: { xM: 0, zM: 0 }, yawDeg: 0 }]
  return hall.booths.flatMap(({ booth, position: { xM, zM }, yawDeg }) => {
    const widthM = booths.get(booth)?.template.widthM ?? template.widthM
    const away = (widthM + template.widthM) / 2 + GAP_M
    return [away, -away].map((asideM) => {
      const spot = toOuter({ xM, zM, yawRad: radians(yawDeg) }, { xM: asideM, zM: 0 })
      return { booth: id, position: { xM: rounded(spot.xM), zM: rounded(spot.zM) }, yawDeg }
    })
  })
}

/** To the centimetre; adding 0 makes −0 plain. */
const rounded = (metres: number): number => Math.round(metres * 100) / 100 + 0
