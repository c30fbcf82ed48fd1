import { beforeAll, describe, expect, it } from 'vitest'
import type { Checked } from '#check/checked.ts'
import { checkReferences as checkIds } from '#check/rules/references.ts'
import { checkShown } from '#check/rules/references-shown.ts'
import { checkTwice } from '#check/rules/references-twice.ts'
import { checkTours } from '#check/rules/tours.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { readExhibition } from '#content/read-exhibition.ts'
import { fullFiles } from '../fixtures/read-fixture.ts'

function checkReferences(content: ExhibitionContent) {
  const checked: Checked = { content, today: '2026-11-22', media: null, plans: new Map(), light: new Map() }
  return [checkIds, checkTwice, checkShown, checkTours].flatMap((rule) => rule(checked))
}

let files: Map<string, string>
beforeAll(async () => {
  files = await fullFiles()
})

/** Findings after one edit of one file's text. */
function findingsAfter(path: string, from: string, to: string) {
  const text = files.get(path) ?? ''
  expect(text, path).toContain(from)
  const { content, findings } = readExhibition('cho-may', new Map(files).set(path, text.replace(from, to)))
  expect(findings).toEqual([])
  return content === null ? [] : checkReferences(content)
}

describe('references', () => {
  it('of sound content are all found', () => {
    const { content } = readExhibition('cho-may', files)
    expect(content === null ? null : checkReferences(content)).toEqual([])
  })

  it.each([
    ['exhibition.json', '"entranceHall": "nha-suong"', '"entranceHall": "khong-co"', 'entranceHall', 'hall'],
    ['exhibition.json', '"halls": ["nha-suong",', '"halls": ["khong-co", "nha-suong",', 'halls[0]', 'hall'],
    ['halls/nha-suong.json', '"toHall": "nha-gio"', '"toHall": "khong-co"', 'doors[0].toHall', 'hall'],
    ['halls/nha-suong.json', '"festival": "hoi-lua-may"', '"festival": "khong-co"', 'gates[1].festival', 'festival'],
    ['booths/gian-tra.json', '"maker": "htx-may-trang"', '"maker": "khong-co"', 'maker', 'maker'],
    [
      'booths/gian-mat-ong.json',
      '["tinh-dau-suong",',
      '["khong-co", "tinh-dau-suong",',
      'plinths[1].products[0]',
      'product',
    ],
    ['products/mat-ong-may.json', '"maker": "ho-nha-tho"', '"maker": "khong-co"', 'maker', 'maker'],
    ['products/hoa-suong.json', '["hoi-hoa-suong"]', '["khong-co"]', 'festivals[0]', 'festival'],
    ['festivals/hoi-bac-thang.json', '["gao-bac-thang"]', '["khong-co"]', 'products[0]', 'product'],
    ['tours/ba-nghe-gio.json', '"hall": "nha-gio"', '"hall": "khong-co"', 'hall', 'hall'],
    ['tours/ba-nghe-gio.json', '"id": "gian-vai"', '"id": "khong-co"', 'stops[0].at.id', 'booth'],
    ['tours/ba-nghe-gio.json', '"id": "sao-may"', '"id": "khong-co"', 'stops[1].at.id', 'product'],
    ['tours/ba-nghe-gio.json', '"id": "hoi-bac-thang"', '"id": "khong-co"', 'stops[2].at.id', 'festival'],
    ['tours/mot-vong-suong.json', '"id": "giua-san"', '"id": "dau-pho"', 'stops[0].at.id', 'waypoint'],
    ['news/cho-may-hop-phien.json', '["tra-suong-mu",', '["khong-co", "tra-suong-mu",', 'products[0]', 'product'],
    ['news/cho-may-hop-phien.json', '["hoi-hoa-suong"]', '["khong-co"]', 'festivals[0]', 'festival'],
  ])('that lead nowhere are found: %s %s', (path, from, to, at, kind) => {
    const findings = findingsAfter(path, from, to)
    expect(findings).toEqual([
      {
        code: 'reference-unknown',
        severity: 'error',
        file: `cho-may/${path}`,
        path: at,
        args: { kind, id: to.includes('dau-pho') ? 'dau-pho' : 'khong-co', nearest: '' },
      },
    ])
  })

  it('to a booth placed in two halls are found at the second', () => {
    const findings = findingsAfter('halls/nha-suong.json', '"booth": "gian-bep"', '"booth": "gian-vai"')
    expect(findings.map(({ code, file, path }) => [code, file, path])).toEqual([
      ['reference-twice', 'cho-may/halls/nha-suong.json', 'booths[2].booth'],
      ['not-shown', 'cho-may/booths/gian-bep.json', ''],
    ])
  })

  it('to a broken file say so, and differ from unknown ones', () => {
    const { content } = readExhibition('cho-may', new Map(files).set('makers/ho-nha-tho.json', '{'))
    const findings = content === null ? [] : checkReferences(content)
    expect(findings.map(({ code, file, path }) => [code, file, path])).toEqual([
      ['reference-broken', 'cho-may/booths/gian-mat-ong.json', 'maker'],
      ['reference-broken', 'cho-may/products/mat-ong-may.json', 'maker'],
      ['reference-broken', 'cho-may/products/tinh-dau-suong.json', 'maker'],
    ])
  })

  it('miss what stands nowhere: a hall, a booth, a product', () => {
    expect(findingsAfter('exhibition.json', ', "bai-trang"]', ']').map(({ code, file }) => [code, file])).toEqual([
      ['not-shown', 'cho-may/halls/bai-trang.json'],
    ])
    const files = findingsAfter('booths/gian-nui.json', '"products": ["lang-may"]', '"products": []')
    expect(files.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ['not-shown', 'warning', 'cho-may/products/lang-may.json'],
    ])
  })

  it('to what a broken booth may show are not held against it', () => {
    const { content } = readExhibition('cho-may', new Map(files).set('booths/gian-nhac.json', '{'))
    const findings = content === null ? [] : checkReferences(content)
    expect(findings.map(({ code, file }) => [code, file])).toEqual([['reference-broken', 'cho-may/halls/nha-gio.json']])
  })

  it('that were misspelt tell of the id that was meant', () => {
    const [finding] = findingsAfter('booths/gian-tra.json', '"maker": "htx-may-trang"', '"maker": "htx-may-tranh"')
    expect(finding?.args).toEqual({ kind: 'maker', id: 'htx-may-tranh', nearest: 'htx-may-trang' })
  })
})
