// Controls other than newline, bidirectional overrides and zero-width marks can hide or reorder what a reader sees.
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/u
const MARKUP = /<\/?[a-z!?]/iu

/** Why a text may not be shown as it is, or null when it may. Lone surrogates count as unseen. */
export function flawOfText(text: string): 'text-unseen-character' | 'text-markup' | null {
  if (UNSEEN.test(text) || /\p{Surrogate}/u.test(text)) return 'text-unseen-character'
  return MARKUP.test(text) ? 'text-markup' : null
}
