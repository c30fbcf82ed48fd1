/** What a page has drawn, counted where it calls WebGL: the same way for every page, whatever draws in it. */
export interface GlMeter {
  /** Frames drawn so far: every frame begins by clearing the screen. */
  readonly frames: number
  /** Of any frame since the last reset. */
  readonly mostDraws: number
  readonly mostTriangles: number
  /** All that textures hold now. */
  readonly textureBytes: number
}

declare global {
  var glMeter: GlMeter & { reset: () => void }
}

/**
 * Counts from now on, in `glMeter`. It is sent into a page before any script of it runs, so it stands alone: nothing
 * from outside of this function is there.
 */
export function installGlMeter(): void {
  const gl = WebGL2RenderingContext.prototype
  const BYTES = new Map<number, number>([
    [gl.R8, 1],
    [gl.RG8, 2],
    [gl.RGBA16F, 8],
    [gl.R32F, 4],
    [gl.RGBA32F, 16],
    [gl.RGBA32UI, 16],
  ])
  const now = { draws: 0, triangles: 0 }
  const most = { draws: 0, triangles: 0 }
  const textures = new Map<WebGLTexture, Map<string, number>>()
  let frames = 0

  function drawn(mode: number, indices: number, instances: number): void {
    now.draws++
    const triangles = mode === gl.TRIANGLES ? indices / 3 : mode === gl.TRIANGLE_STRIP ? indices - 2 : 0
    now.triangles += Math.max(0, triangles) * instances
    most.draws = Math.max(most.draws, now.draws)
    most.triangles = Math.max(most.triangles, now.triangles)
  }

  /** Calls `before` with the arguments of each call of a method of WebGL. */
  function listen(methods: object, name: string, before: (context: WebGL2RenderingContext, args: number[]) => void) {
    const real: unknown = Reflect.get(methods, name)
    if (typeof real !== 'function') return
    Reflect.set(methods, name, function (this: WebGL2RenderingContext, ...args: number[]): unknown {
      before(this, args)
      return Reflect.apply(real, this, args)
    })
  }

  listen(gl, 'clear', (context, [mask = 0]) => {
    const isScreen = context.getParameter(context.DRAW_FRAMEBUFFER_BINDING) === null
    if (!isScreen || (mask & gl.COLOR_BUFFER_BIT) === 0) return
    frames++
    now.draws = now.triangles = 0
  })
  listen(gl, 'drawArrays', (_, [mode = 0, , count = 0]) => drawn(mode, count, 1))
  listen(gl, 'drawElements', (_, [mode = 0, count = 0]) => drawn(mode, count, 1))
  listen(gl, 'drawRangeElements', (_, [mode = 0, , , count = 0]) => drawn(mode, count, 1))
  listen(gl, 'drawArraysInstanced', (_, [mode = 0, , count = 0, instances = 0]) => drawn(mode, count, instances))
  listen(gl, 'drawElementsInstanced', (_, [mode = 0, count = 0, , , instances = 0]) => drawn(mode, count, instances))

  const sumOf = (counts: unknown, from: unknown, length: unknown): number =>
    Array.from(counts as ArrayLike<number>)
      .slice(Number(from), Number(from) + Number(length))
      .reduce((sum, count) => sum + count, 0)
  const extensionOf: unknown = Reflect.get(gl, 'getExtension')
  const seen = new WeakSet()
  Reflect.set(gl, 'getExtension', function (this: WebGL2RenderingContext, name: string): unknown {
    const extension: unknown = Reflect.apply(extensionOf as () => unknown, this, [name])
    if (name === 'WEBGL_multi_draw' && typeof extension === 'object' && extension !== null && !seen.has(extension)) {
      seen.add(extension)
      // One call draws many ranges: mode, counts, where they begin, type, offsets, where they begin, how many.
      listen(extension, 'multiDrawElementsWEBGL', (_, args) => drawn(args[0] ?? 0, sumOf(args[1], args[2], args[6]), 1))
      listen(extension, 'multiDrawArraysWEBGL', (_, args) => drawn(args[0] ?? 0, sumOf(args[3], args[4], args[5]), 1))
    }
    return extension
  })

  function stored(context: WebGL2RenderingContext, target: number, key: string, bytes: number): void {
    const binding = target === gl.TEXTURE_2D_ARRAY ? gl.TEXTURE_BINDING_2D_ARRAY : gl.TEXTURE_BINDING_2D
    const texture: unknown = context.getParameter(target === gl.TEXTURE_3D ? gl.TEXTURE_BINDING_3D : binding)
    if (!(texture instanceof WebGLTexture)) return
    const parts = textures.get(texture) ?? new Map<string, number>()
    textures.set(texture, parts.set(key, bytes))
  }
  const levelled = (levels: number, format: number, pixels: number): number => {
    let bytes = 0
    for (let level = 0; level < levels; level++) bytes += ((BYTES.get(format) ?? 4) * pixels) / 4 ** level
    return bytes
  }
  listen(gl, 'texStorage2D', (context, [target = 0, levels = 1, format = 0, width = 0, height = 0]) =>
    stored(context, target, 'all', levelled(levels, format, width * height)),
  )
  listen(gl, 'texStorage3D', (context, [target = 0, levels = 1, format = 0, width = 0, height = 0, depth = 1]) =>
    stored(context, target, 'all', levelled(levels, format, width * height * depth)),
  )
  listen(gl, 'texImage2D', (context, args) => {
    const [target = 0, level = 0, format = 0] = args
    const source: unknown = args.at(-1)
    const { width, height } = args.length > 6 ? { width: args[3], height: args[4] } : (source as ImageData)
    stored(context, target, `${target} ${level}`, levelled(1, format, (width ?? 0) * (height ?? 0)))
  })
  listen(gl, 'deleteTexture', (_, [texture]) => textures.delete(texture as unknown as WebGLTexture))

  const bytesNow = (): number => {
    let bytes = 0
    for (const parts of textures.values()) for (const part of parts.values()) bytes += part
    return bytes
  }
  globalThis.glMeter = {
    get frames() {
      return frames
    },
    get mostDraws() {
      return most.draws
    },
    get mostTriangles() {
      return most.triangles
    },
    get textureBytes() {
      return bytesNow()
    },
    reset: () => void (most.draws = most.triangles = 0),
  }
}
