import type { Triangles } from '#pieces/triangles.ts'

/** The brightest radiance that a byte can hold; the shader squares and multiplies by it. */
const BRIGHTEST = 4

/** The linear light of an sRGB byte. */
export const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => {
  const c = byte / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
})

/**
 * Colour as it is shipped, 4 bytes a vertex: √(radiance / 4) of albedo under its light, and how far wind moves it.
 * @param lit linear rgb, 3 a vertex
 */
export function encodeLight({ albedo, glow, sway }: Triangles, lit: Float32Array): Uint8Array {
  const bytes = new Uint8Array(glow.length * 4)
  for (let v = 0; v < glow.length; v++) {
    const own = (glow[v] ?? 0) / 255
    for (let channel = 0; channel < 3; channel++) {
      const colour = LINEAR[albedo[v * 3 + channel] ?? 0] ?? 0
      const radiance = colour * ((lit[v * 3 + channel] ?? 0) * (1 - own) + own)
      bytes[v * 4 + channel] = Math.min(255, Math.round(255 * Math.sqrt(radiance / BRIGHTEST)))
    }
    bytes[v * 4 + 3] = sway[v] ?? 0
  }
  return bytes
}
