import { Mesh, ShaderMaterial, Texture, type Object3D } from 'three'

/** What the textures of a scene take of the graphics memory, four bytes a pixel and a third for smaller copies. */
export function textureBytesOf(scene: Object3D): number {
  let bytes = 0
  scene.traverse((node) => {
    if (!(node instanceof Mesh) || !(node.material instanceof ShaderMaterial)) return
    const { uniforms } = node.material
    for (const name in uniforms) {
      const value: unknown = uniforms[name]?.value
      if (value instanceof Texture) bytes += bytesOf(value)
    }
  })
  return bytes
}

function bytesOf({ image, generateMipmaps }: Texture): number {
  const { width, height } = (image ?? {}) as { readonly width?: number; readonly height?: number }
  const pixels = (width ?? 0) * (height ?? 0)
  return Math.round(pixels * 4 * (generateMipmaps ? 4 / 3 : 1))
}
