import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installGlMeter } from '#cli/bench/hall/gl-meter.ts'

class FakeTexture {}

/** As much of WebGL as is counted; it draws nothing, and tells what it was asked. */
class FakeGl {
  bound: unknown = null
  framebuffer: unknown = null
  readonly multiDraw = { multiDrawElementsWEBGL: vi.fn(), multiDrawArraysWEBGL: vi.fn() }

  declare readonly TRIANGLES: number
  declare readonly TRIANGLE_STRIP: number
  declare readonly LINES: number
  declare readonly COLOR_BUFFER_BIT: number
  declare readonly DEPTH_BUFFER_BIT: number
  declare readonly DRAW_FRAMEBUFFER_BINDING: number
  declare readonly TEXTURE_2D: number
  declare readonly RGBA8: number
  declare readonly RGBA32F: number

  clear(mask: number): string {
    return `cleared ${mask}`
  }
  drawArrays(): void {}
  drawElements(): void {}
  drawElementsInstanced(): void {}
  texStorage2D(): void {}
  texImage2D(): void {}
  deleteTexture(): void {}
  getExtension(name: string): unknown {
    return name === 'WEBGL_multi_draw' ? this.multiDraw : null
  }
  getParameter(name: number): unknown {
    return name === this.DRAW_FRAMEBUFFER_BINDING ? this.framebuffer : this.bound
  }
}
const CONSTANTS = {
  TRIANGLES: 4,
  TRIANGLE_STRIP: 5,
  LINES: 1,
  COLOR_BUFFER_BIT: 0x4000,
  DEPTH_BUFFER_BIT: 0x100,
  DRAW_FRAMEBUFFER_BINDING: 0x8ca6,
  TEXTURE_2D: 0xde1,
  RGBA8: 0x8058,
  RGBA32F: 0x8814,
}

let gl: WebGL2RenderingContext
let fake: FakeGl

beforeEach(() => {
  class Fresh extends FakeGl {}
  Object.assign(Fresh.prototype, CONSTANTS)
  vi.stubGlobal('WebGL2RenderingContext', Fresh)
  vi.stubGlobal('WebGLTexture', FakeTexture)
  installGlMeter()
  fake = new Fresh()
  gl = fake as unknown as WebGL2RenderingContext
})
afterEach(() => vi.unstubAllGlobals())

describe('the meter of a page', () => {
  it('counts frames by their clearing of the screen, and passes every call on', () => {
    expect(gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT)).toBe(`cleared ${0x4100}`)
    gl.clear(gl.DEPTH_BUFFER_BIT)
    fake.framebuffer = {}
    gl.clear(gl.COLOR_BUFFER_BIT)
    expect(glMeter.frames).toBe(1)
  })

  it('tells the most that one frame drew, instances and many ranges at once counted', () => {
    const { multiDrawElementsWEBGL: real } = fake.multiDraw
    const multi = gl.getExtension('WEBGL_multi_draw')
    gl.getExtension('WEBGL_multi_draw')
    gl.clear(gl.COLOR_BUFFER_BIT)
    gl.drawElements(gl.TRIANGLES, 300, 0, 0)
    gl.drawArrays(gl.LINES, 0, 60)
    gl.clear(gl.COLOR_BUFFER_BIT)
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4)
    gl.drawElementsInstanced(gl.TRIANGLES, 30, 0, 0, 7)
    const counts = new Int32Array([999, 3, 6])
    multi?.multiDrawElementsWEBGL(gl.TRIANGLES, counts, 1, 0, new Int32Array(2), 0, 2)
    expect([glMeter.mostDraws, glMeter.mostTriangles]).toEqual([3, 100])
    gl.clear(gl.COLOR_BUFFER_BIT)
    expect([glMeter.mostDraws, glMeter.mostTriangles]).toEqual([3, 100])
    expect(real).toHaveBeenCalledTimes(1)
    glMeter.reset()
    gl.drawArrays(gl.TRIANGLES, 0, 3)
    expect([glMeter.mostDraws, glMeter.mostTriangles]).toEqual([1, 1])
  })

  it('weighs textures with their smaller copies, until they are given back', () => {
    const [page, table] = [new FakeTexture(), new FakeTexture()]
    fake.bound = page
    gl.texStorage2D(gl.TEXTURE_2D, 2, gl.RGBA8, 64, 64)
    expect(glMeter.textureBytes).toBe(4 * 64 * 64 * 1.25)
    fake.bound = table
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32F, 8, 8)
    expect(glMeter.textureBytes).toBe(4 * 64 * 64 * 1.25 + 16 * 64)
    gl.deleteTexture(page as WebGLTexture)
    expect(glMeter.textureBytes).toBe(16 * 64)
  })
})
