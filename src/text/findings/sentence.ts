export type SentenceArgs = Readonly<Record<string, string | number>>
type Sentence = (args: SentenceArgs) => string

/** For each code what the finding says, in plain words: what is wrong, what was found, and how to mend it. */
export type Sentences = Readonly<Record<string, { readonly vi: Sentence; readonly en: Sentence }>>
