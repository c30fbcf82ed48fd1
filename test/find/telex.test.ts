import { expect, it } from 'vitest'
import { fold } from '#find/fold.ts'
import { decodeTelex } from '#find/telex.ts'

it.each([
  ['maatj ong', 'mât ong'],
  ['maajt ong', 'mât ong'],
  ['Cheof', 'cheo'],
  ['chef shan tuyeets', 'che shan tuyêt'],
  ['ddoongf vawn', 'đông văn'],
  ['dduwowngf', 'đương'],
  ['nuowcs', 'nươc'],
  ['nhw', 'như'],
  ['quowr', 'quơ'],
  ['ruwowuj', 'rươu'],
  ['xoois', 'xôi'],
  ['sr', 'sr'],
  ['', ''],
])('%j was meant as %j', (keys, meant) => expect(decodeTelex(keys)).toBe(meant))

// Every syllable as UniKey would be fed it, tone key at the end.
it.each([
  ['hoangf su phif', 'Hoàng Su Phì'],
  ['meof vacj', 'Mèo Vạc'],
  ['khaau vai', 'Khâu Vai'],
  ['thoong nguyeen', 'Thông Nguyên'],
  ['luwngf tams', 'Lừng Tám'],
])('%j folds to what %j folds to', (keys, meant) => expect(fold(decodeTelex(keys))).toBe(fold(meant)))
