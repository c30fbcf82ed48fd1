import type { LabelWords } from './label-words.ts'

/** Whether a label would look the same: then it is not painted again. */
export const isSameWords = (a: LabelWords | undefined, b: LabelWords | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.title === b.title &&
    a.text === b.text &&
    a.number === b.number &&
    a.arrow === b.arrow &&
    a.picture?.src === b.picture?.src &&
    a.picture?.ratio === b.picture?.ratio &&
    a.picture?.missing === b.picture?.missing &&
    a.colours?.wall === b.colours?.wall &&
    a.colours?.cloth === b.colours?.cloth &&
    a.colours?.accent === b.colours?.accent)
