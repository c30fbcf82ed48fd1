import { expect, it } from 'vitest'
import { inLang } from '#content/localised.ts'

it('a text is given in the language asked for, or in Vietnamese and labelled so', () => {
  const text = { vi: 'Trà', en: 'Tea' }
  expect(inLang(text, 'vi')).toEqual({ text: 'Trà', lang: 'vi' })
  expect(inLang(text, 'en')).toEqual({ text: 'Tea', lang: 'en' })
  expect(inLang(text, 'zh')).toEqual({ text: 'Trà', lang: 'vi' })
})
