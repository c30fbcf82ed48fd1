// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { Blocks } from '#card/blocks.tsx'
import { parseMarkdown } from '#content/parse-markdown.ts'
import { addresses, prerendered, readText } from './stand.tsx'

it('a news body is drawn as it was meant', () => {
  const markdown = 'Sáng **nay** *họp*, xem [trang **này**](https://example.com/a).\n\n- chè\n- mật\n\n1. một\n2. hai'
  const page = prerendered(<Blocks blocks={parseMarkdown(markdown).blocks} />)
  expect([...page.children].map(({ tagName }) => tagName)).toEqual(['P', 'UL', 'OL'])
  expect([...page.querySelectorAll('strong, em, li')].map(readText)).toEqual([
    'nay',
    'họp',
    'này',
    'chè',
    'mật',
    'một',
    'hai',
  ])
  expect(addresses(page)).toEqual(['https://example.com/a'])
})
