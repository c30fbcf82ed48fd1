import type { SentenceArgs } from './sentence.ts'

type Word = readonly [vi: string, en: string]

/** What kinds of value are called in plain words. */
const KINDS: Readonly<Record<string, Word>> = {
  string: ['chữ trong dấu ngoặc kép "…"', 'words in quotation marks "…"'],
  number: ['số không có dấu ngoặc kép', 'a number without quotation marks'],
  int: ['số nguyên không có dấu ngoặc kép', 'a whole number without quotation marks'],
  array: ['danh sách trong dấu […]', 'a list in […]'],
  object: ['nhóm trường trong dấu {…}', 'a group of fields in {…}'],
  boolean: ['true hoặc false, không có dấu ngoặc kép', 'true or false, without quotation marks'],
  null: ['để trống (null)', 'nothing (null)'],
}

/** What an author wrote is called, in fewer words. */
const SHORT: Readonly<Record<string, Word>> = {
  string: ['chữ', 'the text'],
  number: ['số', 'the number'],
  array: ['danh sách', 'the list'],
  object: ['nhóm trường', 'the group of fields'],
  boolean: ['từ', 'the word'],
}

const of = (kind: string | number | undefined, lang: 0 | 1): string => KINDS[String(kind)]?.[lang] ?? String(kind)

export const valueKindVi = (kind: string | number | undefined): string => of(kind, 0)
export const valueKindEn = (kind: string | number | undefined): string => of(kind, 1)

const text = (value: string | number | undefined): string => String(value ?? '')

/** The field with what it is for: “name” (Tên sản phẩm). */
export const fieldVi = ({ field, aboutVi }: SentenceArgs): string => named(text(field), text(aboutVi))
export const fieldEn = ({ field, aboutEn }: SentenceArgs): string => named(text(field), text(aboutEn))
const named = (field: string, about: string): string => `“${field}”${about === '' ? '' : ` (${about})`}`

/** What was written instead, with its kind: chữ "12". */
export const writtenVi = (args: SentenceArgs): string => written(args, 0)
export const writtenEn = (args: SentenceArgs): string => written(args, 1)
function written({ kind, found }: SentenceArgs, lang: 0 | 1): string {
  const value = kind === 'string' ? `"${found}"` : text(found)
  return `${SHORT[String(kind)]?.[lang] ?? ''} ${value}`.trim()
}

/** What to write instead: the value probably meant, else an example that was not told yet; empty where neither is. */
export function insteadVi(args: SentenceArgs): string {
  if (text(args['meant']) !== '') return ` Có lẽ bạn định viết: ${args['meant']}.`
  return isNews(args, [args['aboutVi'], args['formVi']]) ? ` Ví dụ cách viết: ${args['example']}.` : ''
}
export function insteadEn(args: SentenceArgs): string {
  if (text(args['meant']) !== '') return ` You probably mean: ${args['meant']}.`
  return isNews(args, [args['aboutEn'], args['formEn']]) ? ` An example: ${args['example']}.` : ''
}
function isNews({ example }: SentenceArgs, told: readonly (string | number | undefined)[]): boolean {
  const bare = text(example).replace(/^"|"$/g, '')
  return bare !== '' && bare !== '…' && !told.some((words) => text(words).includes(bare))
}

/** The words allowed, with how many more there are; in Vietnamese also with what they mean. */
export function allowedVi(
  { allowed, allowedVi: told, more }: SentenceArgs,
  what: 'giá trị' | 'trường' = 'giá trị',
): string {
  return `${text(told ?? allowed)}${Number(more) > 0 ? ` và ${more} ${what} khác` : ''}`
}
export function allowedEn({ allowed, more }: SentenceArgs): string {
  return `${text(allowed)}${Number(more) > 0 ? ` and ${more} more` : ''}`
}
