// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { Paragraphs, Spoken } from '#card/spoken.tsx'
import { prerendered, readText } from './stand.tsx'

describe('a text', () => {
  const BOTH = { vi: 'Chè', en: 'Tea' }
  const ONLY = { vi: 'Chè' }

  it('is in the language of the page where it has one', () => {
    expect(prerendered(<Spoken text={BOTH} />).innerHTML).toBe('Chè')
    expect(prerendered(<Spoken text={BOTH} />, { lang: 'en' }).innerHTML).toBe('Tea')
    expect(prerendered(<Spoken text={ONLY} />).innerHTML).toBe('Chè')
  })

  it.each(['en', 'zh'] as const)('falls back to Vietnamese, marked for eyes and ears (%s)', (lang) => {
    const page = prerendered(<Spoken text={ONLY} />, { lang })
    expect(readText(page.querySelector('[lang="vi"]'))).toBe('Chè')
    expect(readText(page)).toBe('Chè (in Vietnamese)')
    const quiet = prerendered(<Spoken text={ONLY} mark={false} />, { lang })
    expect(quiet.querySelector('[lang="vi"]')).not.toBeNull()
    expect(readText(quiet)).toBe('Chè')
  })

  it('in paragraphs is parted at blank lines, and marked once', () => {
    const page = prerendered(<Paragraphs text={{ vi: 'Một\ndòng.\n\nHai.\n \nBa.' }} />, { lang: 'en' })
    expect([...page.querySelectorAll('p[lang="vi"]')].map(readText)).toEqual(['Một dòng.', 'Hai.', 'Ba.'])
    expect([...page.querySelectorAll('.fallback')].map(readText)).toEqual(['(in Vietnamese)'])
    expect(prerendered(<Paragraphs text={BOTH} />, { lang: 'en' }).innerHTML).toBe('<p>Tea</p>')
  })
})
