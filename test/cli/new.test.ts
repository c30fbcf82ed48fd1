import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeNew } from '#cli/new/make-new.ts'
import { langOf, readRequest } from '#cli/new/new-request.ts'
import { Refusal } from '#cli/new/said.ts'
import { readContent } from '#cli/read-content.ts'
import { FULL_FOLDER } from '../fixtures/read-fixture.ts'

let contentRoot: string
beforeEach(async () => {
  contentRoot = await mkdtemp(join(tmpdir(), 'cho-phien-new-'))
  await cp(FULL_FOLDER, join(contentRoot, 'cho-may'), { recursive: true })
})
afterEach(() => rm(contentRoot, { recursive: true, force: true }))

async function run(...args: string[]) {
  const surroundings = { contentRoot, schemaFolder: resolve('public/schema'), today: '2026-11-22' }
  const said = await makeNew(readRequest(args), surroundings)
  return { vi: said.map(({ vi }) => vi).join('\n'), en: said.map(({ en }) => en).join('\n') }
}

async function refusal(...args: string[]) {
  const error: unknown = await run(...args).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Refusal)
  return error instanceof Refusal ? error.said : { vi: '', en: '' }
}

const read = (path: string) => readFile(join(contentRoot, path), 'utf8')
const findingsIn = async (id: string, file = '') => {
  const { findings } = await readContent(contentRoot, id)
  return findings.filter((finding) => finding.file.startsWith(`${id}/${file}`))
}
const codesIn = async (id: string, file?: string) => (await findingsIn(id, file)).map(({ code }) => code).sort()
const errorsIn = async (id: string) => (await findingsIn(id)).filter(({ severity }) => severity === 'error')

describe('a new product', () => {
  it('is sound, and is warned of for what is to be filled in', async () => {
    const known = (await errorsIn('cho-may')).length
    await run('product', 'che-moi', '--maker', 'htx-may-trang')
    expect(await errorsIn('cho-may')).toHaveLength(known)
    expect(await codesIn('cho-may', 'products/che-moi')).toEqual(
      expect.arrayContaining(['not-shown', 'source-missing', 'text-to-fill']),
    )
    expect(JSON.parse(await read('cho-may/products/che-moi.json'))).toMatchObject({ maker: 'htx-may-trang' })
  })

  it('states nothing that could be taken for a fact', async () => {
    await run('product', 'che-moi')
    const product = JSON.parse(await read('cho-may/products/che-moi.json')) as Record<string, unknown>
    for (const field of ['price', 'ocop', 'links', 'place', 'peoples', 'gi', 'certificates', 'label'])
      expect(product).not.toHaveProperty(field)
    expect(product).toMatchObject({ groupVerified: false, confidence: 'low', sources: [] })
  })

  it('goes onto the emptiest plinth of its booth, whose text is otherwise untouched', async () => {
    const before = await read('cho-may/booths/gian-tra.json')
    const said = await run('product', 'che-moi', '--booth', 'gian-tra')
    expect(await read('cho-may/booths/gian-tra.json')).toBe(
      before.replace('["tra-suong-mu"]', '["tra-suong-mu", "che-moi"]'),
    )
    expect(said.vi).toContain('“be-1”')
    expect(await codesIn('cho-may', 'products/che-moi')).not.toContain('not-shown')
  })

  it('stays on the plinth that its author had put it on already', async () => {
    const path = join(contentRoot, 'cho-may/booths/gian-tra.json')
    const text = (await read('cho-may/booths/gian-tra.json')).replace('["tra-suong-mu"]', '["tra-suong-mu", "che-moi"]')
    await writeFile(path, text)
    await run('product', 'che-moi', '--booth', 'gian-tra')
    expect(await readFile(path, 'utf8')).toBe(text)
  })

  it('is not made when its booth or maker is unknown, or the booth is full', async () => {
    expect((await refusal('product', 'che-moi', '--booth', 'gian-la')).en).toContain('gian-tra')
    expect((await refusal('product', 'che-moi', '--maker', 'nha-la')).vi).toContain('htx-may-trang')
    const full = (await read('cho-may/booths/gian-tra.json')).replace(/"plinths": \[.*?\n {2}\]/s, '"plinths": []')
    await writeFile(join(contentRoot, 'cho-may/booths/gian-tra.json'), full)
    expect((await refusal('product', 'che-moi', '--booth', 'gian-tra')).en).toContain('has room')
    expect(await readdir(join(contentRoot, 'cho-may/products'))).not.toContain('che-moi.json')
  })
})

describe('a new booth', () => {
  it('takes the next number, and stands soundly where it is told', async () => {
    await run('exhibition', 'cho-moi')
    const said = await run('booth', 'gian-moi', '--in', 'cho-moi')
    expect(JSON.parse(await read('cho-moi/booths/gian-moi.json'))).toMatchObject({ number: 3 })
    expect(await codesIn('cho-moi', 'booths/gian-moi')).toEqual(['not-shown', 'text-to-fill'])
    const line = /\{"booth".*\}/.exec(said.vi)?.[0] ?? '{}'
    const path = join(contentRoot, 'cho-moi/halls/nha-chinh.json')
    const hall = JSON.parse(await readFile(path, 'utf8')) as { booths: unknown[] }
    await writeFile(path, JSON.stringify({ ...hall, booths: [...hall.booths, JSON.parse(line)] }))
    expect(await errorsIn('cho-moi')).toEqual([])
    expect(await codesIn('cho-moi', 'booths/gian-moi')).toEqual(['text-to-fill'])
  })
})

describe('a new maker', () => {
  it('is sound, without contacts', async () => {
    const known = (await errorsIn('cho-may')).length
    await run('maker', 'nha-moi')
    expect(await errorsIn('cho-may')).toHaveLength(known)
    expect(await codesIn('cho-may', 'makers/nha-moi')).toEqual(expect.arrayContaining(['text-to-fill']))
    expect(await read('cho-may/makers/nha-moi.json')).not.toContain('contact')
  })
})

describe('a new exhibition', () => {
  it('opens without an error, and is warned of in every file', async () => {
    await run('exhibition', 'cho-moi')
    expect(await errorsIn('cho-moi')).toEqual([])
    const findings = await findingsIn('cho-moi')
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['text-to-fill', 'source-missing']))
    expect(new Set(findings.map(({ file }) => file)).size).toBe(7)
  })

  it('names its schemas by where they are', async () => {
    await run('exhibition', 'cho-moi')
    for (const path of ['exhibition.json', 'halls/nha-chinh.json', 'products/san-pham-1.json']) {
      const { $schema } = JSON.parse(await read(`cho-moi/${path}`)) as { $schema: string }
      await expect(readFile(resolve(contentRoot, 'cho-moi', path, '..', $schema), 'utf8')).resolves.toContain('$schema')
    }
  })
})

describe('refused is', () => {
  it('whatever is there already, untouched', async () => {
    const before = await read('cho-may/products/tra-suong-mu.json')
    const booth = await read('cho-may/booths/gian-nui.json')
    const said = await refusal('product', 'tra-suong-mu', '--booth', 'gian-nui')
    expect(said.vi).toContain('tra-suong-mu.json')
    expect(await read('cho-may/products/tra-suong-mu.json')).toBe(before)
    expect(await read('cho-may/booths/gian-nui.json')).toBe(booth)
    await refusal('exhibition', 'cho-may')
  })

  it.each([
    ['Chè nhà tôi', 'che-nha-toi'],
    ['Rượu Đồng Văn', 'ruou-dong-van'],
    ['../hagiang', 'hagiang'],
    ['con', 'con-1'],
    ['蜂蜜', 'hyphens.'],
  ])('an id like %j, and one that would do is told', async (id, suggestion) => {
    const { vi, en } = await refusal('maker', id)
    expect(en.endsWith(suggestion)).toBe(true)
    expect(vi).toContain(`“${id}”`)
  })

  it('a name without quotes, told as one', async () =>
    expect((await refusal('product', 'Chè', 'nhà', 'tôi')).vi).toContain('che-nha-toi'))

  it('an exhibition that is unknown, unnamed among several, or broken', async () => {
    expect((await refusal('maker', 'x', '--in', 'cho-la')).en).toContain('cho-may')
    await run('exhibition', 'cho-moi')
    expect((await refusal('maker', 'x')).en).toContain('cho-may, cho-moi')
    await writeFile(join(contentRoot, 'cho-moi/exhibition.json'), '{')
    expect((await refusal('maker', 'x', '--in', 'cho-moi')).en).toContain('npm run check')
  })

  it.each([[[]], [['product']], [['hall', 'x']], [['maker', 'x', '--what', 'y']]])(
    '%j, with how it is used',
    async (args) => expect((await refusal(...args)).en).toContain('npm run new -- product'),
  )

  it('an option of another kind', async () =>
    expect((await refusal('maker', 'x', '--booth', 'gian-tra')).en).toContain('--booth'))
})

describe('the language of answers', () => {
  it.each([
    [['--lang', 'en'], 'en'],
    [['--lang=en'], 'en'],
    [['--lang', 'vi'], 'vi'],
    [['en'], 'vi'],
    [[], 'vi'],
  ])('of %j is %s', (args, lang) => expect(langOf(args)).toBe(lang))
})
