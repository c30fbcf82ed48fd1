import type { SentenceArgs } from './sentence.ts'

type Word = SentenceArgs[string] | undefined

const isWord = (nearest: Word): boolean => nearest !== undefined && nearest !== ''

/** ` Có phải “mat-ong-may”?`, or nothing where no word is near. */
export const didYouMeanVi = (nearest: Word): string => (isWord(nearest) ? ` Có phải “${nearest}”?` : '')
export const didYouMeanEn = (nearest: Word): string => (isWord(nearest) ? ` Did you mean “${nearest}”?` : '')
