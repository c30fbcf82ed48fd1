// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { Blocks } from '#card/blocks.tsx'
import { FestivalSheet } from '#card/festival-sheet.tsx'
import { MakerSheet } from '#card/maker-sheet.tsx'
import { ProductSheet } from '#card/product-sheet.tsx'
import { SourcesList } from '#card/sources-list.tsx'
import { addressesOutside, prerendered, readText } from './stand.tsx'
import { aFestival, aMaker, aProduct } from './things.ts'

const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)>'
const TEXT = { vi: SCRIPT }

describe('markup in a text', () => {
  it('is read as text on every card', () => {
    const product = aProduct({
      name: TEXT,
      summary: TEXT,
      story: TEXT,
      partners: [SCRIPT],
      peoples: [TEXT],
      caution: TEXT,
      ocop: {
        decision: { number: SCRIPT, issuer: SCRIPT },
        groupAsPrinted: SCRIPT,
        compiledOn: '2026-01-01',
        note: TEXT,
      },
      gi: { name: SCRIPT, certificate: SCRIPT },
      certificates: [{ kind: 'other', name: TEXT, number: SCRIPT, issuer: SCRIPT }],
      label: { ingredients: TEXT, registration: SCRIPT },
      place: { now: { communes: [{ kind: 'commune', name: SCRIPT }], province: SCRIPT }, detail: TEXT },
      price: { amountVnd: 1, per: TEXT, reference: true },
    })
    const maker = aMaker({ name: TEXT, summary: TEXT, story: TEXT })
    const cards = [
      <ProductSheet
        key="product"
        product={product}
        maker={maker}
        marketplaces={[{ name: SCRIPT, searchUrl: 'https://example.com/{query}' }]}
      />,
      <MakerSheet key="maker" maker={maker} />,
      <FestivalSheet
        key="festival"
        festival={aFestival({ name: TEXT, summary: TEXT, sequence: [TEXT], etiquette: [TEXT], peoples: [TEXT] })}
      />,
      <Blocks
        key="blocks"
        blocks={[{ kind: 'paragraph', children: [{ kind: 'strong', children: [{ kind: 'text', text: SCRIPT }] }] }]}
      />,
    ]
    for (const card of cards) {
      const page = prerendered(card)
      expect(page.querySelectorAll('script, [onerror]')).toHaveLength(0)
      expect(readText(page)).toContain(SCRIPT)
    }
  })
})

describe('a bad address', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', '//example.com', 'khong phai', ''])(
    '“%s” is text where a source, a label or a news body has it',
    (url) => {
      const pages = [
        prerendered(<SourcesList sources={[{ kind: 'web', url }]} />),
        prerendered(
          <ProductSheet product={aProduct({ label: { traceUrl: url } })} maker={undefined} marketplaces={[]} />,
        ),
        prerendered(
          <Blocks
            blocks={[
              { kind: 'paragraph', children: [{ kind: 'link', url, children: [{ kind: 'text', text: 'Xem' }] }] },
            ]}
          />,
        ),
      ]
      for (const page of pages) expect(addressesOutside(page)).toEqual([])
      expect(readText(pages[2] ?? null)).toBe('Xem')
    },
  )
})
