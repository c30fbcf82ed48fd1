import { beforeAll, describe, expect, it } from 'vitest'
import { readExhibition } from '#content/read-exhibition.ts'
import { fullFiles } from '../fixtures/read-fixture.ts'

let files: Map<string, string>
beforeAll(async () => {
  files = await fullFiles()
})

const read = (changes: Readonly<Record<string, string | null | undefined>>, id = 'cho-may') => {
  const changed = new Map<string, string | null>(files)
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) changed.delete(path)
    else changed.set(path, text)
  }
  const { content, findings } = readExhibition(id, changed)
  return { content, found: findings.map(({ code, file }) => [code, file]) }
}

describe('an exhibition', () => {
  it('without exhibition.json, or with one that cannot be read, has no content, but the faults of the rest', () => {
    const rest = { 'makers/ho-nha-tho.json': '{' }
    const broken = ['json-broken', 'cho-may/makers/ho-nha-tho.json']
    expect(read({ 'exhibition.json': undefined, ...rest })).toEqual({
      content: null,
      found: [['exhibition-missing', 'cho-may/exhibition.json'], broken],
    })
    expect(read({ 'exhibition.json': null, ...rest })).toEqual({
      content: null,
      found: [['file-unreadable', 'cho-may/exhibition.json'], broken],
    })
    expect(read({ 'exhibition.json': '', ...rest })).toEqual({
      content: null,
      found: [['json-broken', 'cho-may/exhibition.json'], broken],
    })
    expect(readExhibition('cho-may', new Map()).content).toBeNull()
  })

  it('takes its id from its folder, and says when the file disagrees', () => {
    const { content, found } = read({}, 'cho-khac')
    expect(content?.exhibition.id).toBe('cho-khac')
    expect(found).toEqual([['id-file-name', 'cho-khac/exhibition.json']])
  })

  it('has a file that cannot be read as a broken one', () => {
    const { content, found } = read({ 'products/vai-may.json': null })
    expect(found).toEqual([['file-unreadable', 'cho-may/products/vai-may.json']])
    expect(content?.products.has('vai-may')).toBe(false)
    expect(content?.broken.get('product:vai-may')).toBe('cho-may/products/vai-may.json')
    expect(content?.products.size).toBe(11)
  })

  it('takes the id of a thing from its file name, and freezes it all the same', () => {
    const { content, found } = read({ 'products/vai-khac.json': files.get('products/vai-may.json') ?? '' })
    expect(found).toEqual([['id-file-name', 'cho-may/products/vai-khac.json']])
    expect(content?.products.get('vai-khac')?.id).toBe('vai-khac')
    expect(Object.isFrozen(content?.products.get('vai-khac'))).toBe(true)
    expect(content?.products.get('vai-may')?.id).toBe('vai-may')
  })

  it.each([
    '..',
    '.',
    '__proto__',
    'constructor',
    'con',
    'Trà',
    'VAI',
    'a b',
    '<img src=x onerror=alert(1)>',
    'a\u202eb',
    'vai-may\n',
  ])('refuses the file name %j, which is no id and would become an address', (name) => {
    const path = `products/${name}.json`
    const { content, found } = read({ [path]: files.get('products/vai-may.json') ?? '' })
    expect(found).toEqual([['id-file-name', `cho-may/${path}`]])
    expect(content?.products.has(name)).toBe(false)
    expect(content?.broken.has(`product:${name}`)).toBe(true)
  })

  it.each([
    'san-pham.json',
    'product/vai.json',
    'products/vai/may.json',
    '/products/vai.json',
    'products.json',
    'Products/vai.json',
    '../products/vai.json',
  ])('says that nothing reads %s', (path) => {
    expect(read({ [path]: '{}' }).found).toEqual([['file-unexpected', `cho-may/${path}`]])
  })
})
