import { BufferAttribute, BufferGeometry } from 'three'
import { describe, expect, it } from 'vitest'
import { HALL_MORNING } from '#scene/air/air.ts'
import { writeGraded } from '#scene/air/grade.ts'
import { showColours } from '#scene/air/show-colours.ts'

const { grade, fog } = HALL_MORNING
const CLEAR = { ...HALL_MORNING, fog: { ...fog, density: 0 } }

function graded(red: number, green: number, blue: number): readonly number[] {
  const colour = new Float32Array(3)
  writeGraded(colour, 0, [red, green, blue], grade)
  return [...colour]
}

describe('the grade', () => {
  it('leaves black black, brings white to white, and never turns more light into less', () => {
    expect(Math.max(...graded(0, 0, 0))).toBeLessThan(0.01)
    expect(Math.min(...graded(4, 4, 4))).toBeGreaterThan(0.95)
    let before = graded(0, 0, 0)
    for (let light = 0.01; light < 4; light *= 1.1) {
      const now = graded(light, light, light)
      // The tint turns from cool to warm, so blue alone may stand still a while.
      expect((now[0] ?? 0) + (now[1] ?? 0)).toBeGreaterThanOrEqual((before[0] ?? 0) + (before[1] ?? 0))
      before = now
    }
  })

  it('keeps shadows cool and light warm', () => {
    const [shadow, light] = [graded(0.02, 0.02, 0.02), graded(0.8, 0.8, 0.8)]
    expect(shadow[2]).toBeGreaterThan(shadow[0] ?? 0)
    expect(light[0]).toBeGreaterThan(light[2] ?? 0)
  })
})

describe('colours as the screen shows them', () => {
  it('are worked out of the light that is baked: √(radiance / 4)', () => {
    const lights = [0, 0.09, 0.5, 1, 3.5]
    const baked = Uint8Array.from(lights.flatMap((x) => [...[x, x, x].map((c) => 255 * Math.sqrt(c / 4)), 7]))
    const geometry = new BufferGeometry().setAttribute('color', new BufferAttribute(baked, 4, true))
    showColours(geometry, CLEAR)
    const shown = geometry.getAttribute('shown')
    for (const [i, light] of lights.entries())
      for (const [c, wanted] of graded(light, light, light).entries())
        expect(Math.abs(shown.getComponent(i, c) - Math.min(1, wanted))).toBeLessThan(0.02)
    showColours(geometry, HALL_MORNING)
    expect(geometry.getAttribute('shown')).toBe(shown)
  })

  it('have the air of a few steps before them, which lifts what is dark', () => {
    const black = () => new BufferGeometry().setAttribute('color', new BufferAttribute(new Uint8Array(4), 4, true))
    const [clear, hazed] = [CLEAR, HALL_MORNING].map((air) => {
      const geometry = black()
      showColours(geometry, air)
      return geometry.getAttribute('shown').getZ(0)
    })
    expect(clear).toBeLessThan(0.01)
    expect(hazed).toBeGreaterThan(0.02)
    expect(hazed).toBeLessThan(0.15)
  })
})
