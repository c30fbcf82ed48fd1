import { describe, expect, it } from 'vitest'
import { drawBooth } from '#card/art/draw-booth.ts'
import { drawFestival } from '#card/art/draw-festival.ts'
import { drawHero, drawHeroTall } from '#card/art/draw-hero.ts'
import { drawProduct } from '#card/art/draw-product.ts'
import { EXHIBIT_PACKAGES } from '#content/exhibit-packages.ts'

const backdrop = { wall: '#cf9458', cloth: '#27407e', accent: '#e8792a' }
const TEMPLATES = ['gallery-bay', 'market-stall', 'house-front', 'hearth', 'loom-house'] as const
const DRESSING = [
  'lamps',
  'corn',
  'chilli',
  'baskets',
  'jars',
  'loom',
  'hearth',
  'bee-boxes',
  'tea-things',
  'cloth',
  'khen-rack',
  'bench',
] as const
const FESTIVALS = [
  'le-hoi-hoa-tam-giac-mach',
  'ruong-bac-thang-hoang-su-phi',
  'le-hoi-nhay-lua',
  'cho-tinh-khau-vai',
  'gau-tao',
  'festival-khen-mong',
  'long-tong',
  'cap-sac',
  'ban-vuong',
  'something-else',
  'constructor',
]
const SEEDS = ['a', 'b', 7]

/** Tags open and close in order, attributes are quoted, no number is broken. */
function expectGoodSvg(svg: string, kilobytes: number): void {
  const open: string[] = []
  const rest = svg.replaceAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z0-9:-]+="[^"<>]*")*)\s*(\/?)>/g,
    (_, end: string, name: string, attributes: string, empty: string) => {
      const names = [...attributes.matchAll(/([a-zA-Z0-9:-]+)=/g)].map((m) => m[1])
      expect(new Set(names).size).toBe(names.length)
      if (end === '/') expect(open.pop()).toBe(name)
      else if (empty === '') open.push(name)
      return ''
    },
  )
  expect(rest).toBe('')
  expect(open).toEqual([])
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/)
  expect(svg).not.toMatch(/NaN|undefined|Infinity|null/)
  expect(svg).not.toMatch(/<script|<style|<text|<image|<foreignObject|<a[\s>]|href|\son[a-z]+=/i)
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1])
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  expect(svg.length).toBeLessThanOrEqual(kilobytes * 1024)
}

describe('drawProduct', () => {
  it.each(EXHIBIT_PACKAGES)('%s is a good picture within 14 kB, the same for a seed', (kind) => {
    for (const seed of SEEDS) expectGoodSvg(drawProduct({ package: kind, seed, backdrop }), 14)
    expectGoodSvg(drawProduct({ package: kind, colour: '#3366cc', accent: '#ffee00', count: 1, seed: 3, backdrop }), 14)
    expect(drawProduct({ package: kind, seed: 'x', backdrop })).toBe(
      drawProduct({ package: kind, seed: 'x', backdrop }),
    )
  })

  it('varies with the seed', () => {
    const all = Array.from({ length: 12 }, (_, seed) => drawProduct({ package: 'tea-tin', seed, backdrop }))
    expect(new Set(all).size).toBe(12)
  })
})

describe('drawBooth', () => {
  it.each(TEMPLATES)('%s is a good picture within 26 kB in every dressing', (template) => {
    for (const [i, name] of DRESSING.entries()) {
      const packages = [0, 7, 14].map((k) => EXHIBIT_PACKAGES[(i * 2 + k) % EXHIBIT_PACKAGES.length] ?? 'honey-jar')
      expectGoodSvg(drawBooth({ colours: backdrop, template, dressing: [name, 'lamps'], packages, seed: i }), 26)
    }
    expectGoodSvg(drawBooth({ colours: backdrop, template, dressing: [], packages: [], seed: 1 }), 26)
    const picture = { colours: backdrop, template, dressing: ['corn'], packages: ['khen', 'bottle'], seed: 4 } as const
    expect(drawBooth(picture)).toBe(drawBooth(picture))
  })
})

describe('drawFestival', () => {
  it.each(FESTIVALS)('%s is a good picture within 26 kB', (id) => {
    for (const seed of SEEDS) expectGoodSvg(drawFestival({ id, seed }), 26)
    expect(drawFestival({ id, seed: 2 })).toBe(drawFestival({ id, seed: 2 }))
  })

  it('uses the scene of a festival it does not know', () => {
    expect(drawFestival({ id: 'new', scene: 'fire', seed: 1 })).not.toBe(drawFestival({ id: 'new', seed: 1 }))
  })
})

describe('drawHero', () => {
  it.each([drawHero, drawHeroTall])('is a good picture within 40 kB', (draw) => {
    for (const seed of SEEDS) expectGoodSvg(draw({ seed }), 40)
    expect(draw({ seed: 1 })).toBe(draw({ seed: 1 }))
  })
})
