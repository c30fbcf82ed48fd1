type Triple = readonly [number, number, number]

/** Pixels of 8 bits, three or four channels each, changed in place. */
export type ColourChange = (pixels: Uint8Array, channels: 3 | 4) => void

/** CIE XYZ (D50, as profiles connect) to linear sRGB: Lindbloom, “RGB/XYZ Matrices”, sRGB adapted to D50 by Bradford. */
const XYZ_TO_SRGB: readonly Triple[] = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
]

/**
 * How a picture's colours become sRGB, or null where they are, or say nothing that we understand. Phones take in
 * Display P3, whose reds look dull when they are shown as sRGB unchanged.
 */
export function changeToSrgb(picture: Buffer): ColourChange | null {
  const profile = profileIn(picture)
  const colours = profile && [tag(profile, 'rXYZ'), tag(profile, 'gXYZ'), tag(profile, 'bXYZ')].map(xyzOf)
  const curves = profile && [tag(profile, 'rTRC'), tag(profile, 'gTRC'), tag(profile, 'bTRC')].map(curveOf)
  const [r, g, b] = colours ?? []
  const [rCurve, gCurve, bCurve] = curves ?? []
  if (!r || !g || !b || !rCurve || !gCurve || !bCurve) return null
  const matrix = XYZ_TO_SRGB.map((row) => [r, g, b].map((xyz) => row[0] * xyz[0] + row[1] * xyz[1] + row[2] * xyz[2]))
  const isSrgb = matrix.every((row, i) => row.every((value, j) => Math.abs(value - (i === j ? 1 : 0)) < 0.01))
  if (isSrgb && Math.abs((rCurve[128] ?? 0) - 0.2158) < 0.01) return null
  const encoded = Uint8Array.from({ length: 4096 }, (_, i) => Math.round(255 * encodedSrgb(i / 4095)))
  return (pixels, channels) => {
    for (let at = 0; at + 2 < pixels.length; at += channels) {
      const red = rCurve[pixels[at] ?? 0] ?? 0
      const green = gCurve[pixels[at + 1] ?? 0] ?? 0
      const blue = bCurve[pixels[at + 2] ?? 0] ?? 0
      for (const [i, [a = 0, c = 0, e = 0]] of matrix.entries()) {
        const linear = Math.min(1, Math.max(0, a * red + c * green + e * blue))
        pixels[at + i] = encoded[Math.round(linear * 4095)] ?? 0
      }
    }
  }
}

/** An ICC profile lies whole in JPEG, WebP and AVIF; it is known by `acsp` at its byte 36 (ICC.1:2022, 7.2). */
function profileIn(picture: Buffer): Buffer | null {
  const start = picture.indexOf('acsp') - 36
  if (start < 0) return null
  const profile = picture.subarray(start, start + picture.readUInt32BE(start))
  return profile.length > 132 ? profile : null
}

function tag(profile: Buffer, name: string): Buffer | null {
  const count = Math.min(profile.readUInt32BE(128), 100)
  for (let at = 132; at < 132 + count * 12 && at + 12 <= profile.length; at += 12) {
    if (profile.toString('latin1', at, at + 4) !== name) continue
    const start = profile.readUInt32BE(at + 4)
    const found = profile.subarray(start, start + profile.readUInt32BE(at + 8))
    return found.length >= 12 ? found : null
  }
  return null
}

const fixed = (bytes: Buffer, at: number): number => (at + 4 <= bytes.length ? bytes.readInt32BE(at) / 65536 : 0)

const xyzOf = (found: Buffer | null): Triple | null =>
  found === null || found.length < 20 ? null : [fixed(found, 8), fixed(found, 12), fixed(found, 16)]

/** Linear light of each of the 256 values: gamma, the curve of sRGB (parametric type 3), or a table. */
function curveOf(found: Buffer | null): Float64Array | null {
  const decode = found && decoderOf(found)
  return decode && Float64Array.from({ length: 256 }, (_, i) => decode(i / 255))
}

function decoderOf(curve: Buffer): ((value: number) => number) | null {
  const type = curve.toString('latin1', 0, 4)
  if (type === 'para') {
    const [g, a, b, c, d] = [12, 16, 20, 24, 28].map((at) => fixed(curve, at)) as [
      number,
      number,
      number,
      number,
      number,
    ]
    if (curve.readUInt16BE(8) === 0) return (x) => x ** g
    return curve.readUInt16BE(8) === 3 ? (x) => (x >= d ? (a * x + b) ** g : c * x) : null
  }
  if (type !== 'curv') return null
  const count = curve.readUInt32BE(8)
  if (count === 0) return (x) => x
  if (curve.length < 12 + count * 2) return null
  if (count === 1) return (x) => x ** (curve.readUInt16BE(12) / 256)
  return (x) => curve.readUInt16BE(12 + 2 * Math.round(x * (count - 1))) / 65535
}

/** IEC 61966-2-1. */
const encodedSrgb = (linear: number): number =>
  linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
