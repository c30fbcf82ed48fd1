// Controls other than newline, bidirectional marks, zero-width marks and tag characters can hide or reorder what a
// reader sees. In a /u pattern \p{Surrogate} matches lone surrogates only.
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]/u
const UNSEEN_OR_BREAK = new RegExp(`${UNSEEN.source}|\\n`, 'gu')
const MARKUP = /<\/?[a-z!?]/iu

/** Why a text may not be shown as it is, or null when it may. Lone surrogates count as unseen. */
export function flawOfText(text: string): 'text-unseen-character' | 'text-markup' | null {
  if (UNSEEN.test(text)) return 'text-unseen-character'
  return MARKUP.test(text) ? 'text-markup' : null
}

/** At most 60 characters of any text, safe to print in a terminal or a page: what is unseen becomes \ufffd. */
export function glimpse(text: string): string {
  const start = Array.from(text.slice(0, 122))
  const short = start.length > 60 ? `${start.slice(0, 59).join('')}…` : start.join('')
  return short.replace(UNSEEN_OR_BREAK, '\ufffd')
}

/** A glimpse of a text around what may not stand in it. */
export function flawGlimpse(text: string): string {
  const at = Math.max(text.search(UNSEEN), text.search(MARKUP), 0)
  return glimpse(`${at > 20 ? '…' : ''}${text.slice(Math.max(0, at - 20), at + 30)}`)
}
