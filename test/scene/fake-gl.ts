/** What was drawn, and what three asked of the graphics card. */
export interface FakeGl {
  readonly context: WebGL2RenderingContext
  /** Draw calls since the last look. */
  readonly drawn: () => number
}

/** Textures are only sent where a shader reads them; each of ours is said to read all of these. */
const SAMPLERS = [
  { name: 'batchingTexture', type: 0x8b5e, size: 1 },
  { name: 'batchingIdTexture', type: 0x8dd2, size: 1 },
  { name: 'uPage', type: 0x8b5e, size: 1 },
]

/** As much of WebGL 2 as three needs to believe that it draws: nothing is drawn, but all is counted. */
export function fakeGl(): FakeGl {
  let draws = 0
  const numbers = new Map<string, number>()
  const draw = () => void draws++
  const known: Record<string, unknown> = {
    drawingBufferWidth: 960,
    drawingBufferHeight: 540,
    getContextAttributes: () => ({ alpha: false, antialias: false }),
    getExtension: (name: string) =>
      name === 'WEBGL_multi_draw'
        ? { multiDrawElementsWEBGL: draw }
        : name.startsWith('EXT_texture_filter')
          ? {}
          : null,
    getSupportedExtensions: () => [],
    getShaderPrecisionFormat: () => ({ precision: 23, rangeMin: 127, rangeMax: 127 }),
    getParameter: (name: number) => {
      if (name === numbers.get('VERSION')) return 'WebGL 2.0'
      if (name === numbers.get('SHADING_LANGUAGE_VERSION')) return 'WebGL GLSL ES 3.00'
      if (name === numbers.get('SCISSOR_BOX') || name === numbers.get('VIEWPORT')) return [0, 0, 960, 540]
      return 4096
    },
    getShaderInfoLog: () => '',
    getProgramInfoLog: () => '',
    getProgramParameter: (_: unknown, name: number) => {
      if (name === numbers.get('ACTIVE_UNIFORMS')) return SAMPLERS.length
      return name === numbers.get('ACTIVE_ATTRIBUTES') ? 0 : true
    },
    getActiveUniform: (_: unknown, i: number) => SAMPLERS[i],
    getUniformLocation: () => ({}),
    isContextLost: () => false,
    drawElements: draw,
    drawArrays: draw,
  }
  const context = new Proxy(known, {
    get: (own, name) => {
      if (typeof name !== 'string') return undefined
      if (name in own) return own[name]
      if (/^[A-Z]/.test(name)) {
        const number = numbers.get(name) ?? numbers.size + 1
        numbers.set(name, number)
        return number
      }
      return name.startsWith('create') ? () => ({}) : () => undefined
    },
  })
  return {
    context: context as unknown as WebGL2RenderingContext,
    drawn: () => {
      const since = draws
      draws = 0
      return since
    },
  }
}
