const TIFF_LITTLE = Buffer.from('II*\0', 'latin1')
const TIFF_BIG = Buffer.from('MM\0*', 'latin1')

// Tags of Exif 3.0 (CIPA DC-008), tables 4 and 15.
const ORIENTATION = 0x0112
const GPS_FOLDER = 0x8825
const GPS_LATITUDE = 2

/** A hostile file may repeat the mark without end. */
const MOST_NOTES = 64

export interface CameraNotes {
  /** 1 to 8, as Exif counts; 1 is upright. */
  readonly orientation: number
  /** Whether a latitude is noted; phones with location switched off leave an empty GPS part behind. */
  readonly hasGps: boolean
}

/**
 * What the camera noted in a picture. Exif is a TIFF wherever a format keeps it, so it is looked for by the TIFF mark in
 * the whole file, which also finds it in the second picture that motion photos hide behind the first. XMP is text.
 */
export function cameraNotes(bytes: Buffer): CameraNotes {
  const notes = tiffsIn(bytes).map(notesOfTiff)
  return {
    // The picture's own notes come before those of a picture hidden behind it.
    orientation: notes.find(({ orientation }) => orientation !== null)?.orientation ?? 1,
    hasGps: notes.some(({ hasGps }) => hasGps) || bytes.includes('GPSLatitude'),
  }
}

/** In the order they stand in the file. */
function tiffsIn(bytes: Buffer): Buffer[] {
  const places: number[] = []
  for (const mark of [TIFF_LITTLE, TIFF_BIG])
    for (let at = bytes.indexOf(mark), n = 0; at !== -1 && n < MOST_NOTES; at = bytes.indexOf(mark, at + 4), n++)
      places.push(at)
  return places.sort((a, b) => a - b).map((at) => bytes.subarray(at))
}

function notesOfTiff(tiff: Buffer): { readonly orientation: number | null; readonly hasGps: boolean } {
  const isLittle = tiff[0] === 0x49
  const u16 = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const u32 = (at: number): number =>
    at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)
  const entry = (folder: number, tag: number): number | undefined => {
    for (let i = 0; i < u16(folder); i++) {
      const at = folder + 2 + i * 12
      if (at + 12 > tiff.length) return undefined
      if (u16(at) === tag) return at
    }
    return undefined
  }
  const first = u32(4)
  const turned = entry(first, ORIENTATION)
  const orientation = turned === undefined ? 0 : u16(turned + 8)
  const gps = entry(first, GPS_FOLDER)
  return {
    orientation: orientation >= 1 && orientation <= 8 ? orientation : null,
    hasGps: gps !== undefined && entry(u32(gps + 8), GPS_LATITUDE) !== undefined,
  }
}
