const APOSTROPHES = /['’‘ʼʹ`´′＇]/gu
const MARKS = /\p{M}+/gu
const NOT_IN_A_WORD = /[^\p{L}\p{N}]+/gu
// In Vietnamese y and i are the same vowel after a consonant (Mỹ/Mĩ, quýt/quít), never after a vowel (thúy/thúi). It is
// folded inside words too, where only foreign ones have it (lychee), so that a half-typed word stays a prefix of the whole.
const Y_AS_I = /([b-df-hj-np-tvxz]|qu)y/gu
const HAN_OR_WORD = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu

/**
 * A text as it is compared in search: no marks, no capitals, no punctuation, one space between words. Old and new tone
 * placement (hoà, hòa), i and y (Lý, Lí) and H'Mông, HMông fold together. Rules: facts.md §6. Takes any string.
 */
export function fold(text: string): string {
  return text
    .replace(APOSTROPHES, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[đð]/gu, 'd')
    .replace(Y_AS_I, '$1i')
    .replace(NOT_IN_A_WORD, ' ')
    .trim()
}

/**
 * The words under which a text is found, folded. A Chinese character is a word by itself, since nothing parts the words;
 * "hmong" is also found as "mong", the official spelling.
 */
export function tokens(text: string): string[] {
  const words = fold(text).match(HAN_OR_WORD) ?? []
  return words.flatMap((word) => (word === 'hmong' ? ['hmong', 'mong'] : word))
}
