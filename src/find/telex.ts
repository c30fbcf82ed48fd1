const WORD = /[a-z]+/g
const FIRST_VOWEL = /[aeiouyw]/
// In Vietnamese s, r, x begin words only and f, j, w, z are in none, so after the first vowel each of them is a key press.
const TONE_KEYS = /[sfrxjz]/g
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/dd/g, 'đ'],
  [/aa/g, 'â'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  // The w may come at once or after the last consonant: dduwowng, dduongw.
  [/(^|[^q])uw?o([a-z]*?)w/g, '$1ươ$2'],
  [/a([a-z]*?)w/g, 'ă$1'],
  [/o([a-z]*?)w/g, 'ơ$1'],
  [/u([a-z]*?)w/g, 'ư$1'],
  [/w/g, 'ư'],
]

/**
 * What was meant by Telex keys typed while the input method was off: "maatj ong" → "mât ong". Tones are dropped, since
 * search folds them anyway; the result is in small letters. Only for when the query as typed finds nothing: English words suffer.
 */
export function decodeTelex(text: string): string {
  return text.toLowerCase().replace(WORD, decodeWord)
}

function decodeWord(word: string): string {
  const vowel = word.search(FIRST_VOWEL)
  if (vowel === -1) return word.replace(/dd/g, 'đ')
  const toneless = word.slice(0, vowel) + word.slice(vowel).replace(TONE_KEYS, '')
  return LETTERS.reduce((decoded, [keys, letter]) => decoded.replace(keys, letter), toneless)
}
