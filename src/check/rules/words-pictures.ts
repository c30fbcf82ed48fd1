import type { Finding, JsonPath } from '#content/finding.ts'
import { LANGS } from '#content/localised.ts'
import type { Picture } from '#content/picture.ts'
import { glimpse } from '#content/plain-text.ts'
import type { Rule } from '../checked.ts'
import { everyFile } from '../every-file.ts'
import { findingIn } from '../finding-in.ts'
import { nodesOf } from '../texts-of.ts'

/** Pictures that say nothing to those who cannot see them, or do not say whose they are. */
export const checkPictures: Rule = ({ content }) =>
  everyFile(content).flatMap(({ file, value }) =>
    nodesOf(value).flatMap(({ path, value: picture }) =>
      isPicture(picture) ? [...silent(file, path, picture), ...unowned(file, path, picture)] : [],
    ),
  )

function isPicture(value: unknown): value is Picture {
  return typeof value === 'object' && value !== null && 'src' in value && 'alt' in value
}

function silent(file: string, path: JsonPath, { alt, src }: Picture): Finding[] {
  const lang = LANGS.find((one) => saysNothing(alt[one] ?? '-', src))
  if (lang === undefined) return []
  return [findingIn(file, [...path, 'alt', lang], 'alt-says-nothing', { found: glimpse(alt[lang] ?? '') })]
}

function unowned(file: string, path: JsonPath, { rights, src }: Picture): Finding[] {
  return rights === undefined ? [findingIn(file, path, 'rights-missing', { found: glimpse(src) })] : []
}

const FILE_NAME = /\.(?:jpe?g|png|webp|avif|svg|gif|heic|heif|tiff?|bmp)$/i
/** What cameras, phones and chat programs call a picture. */
const CAMERA_NAME = /^(?:img|dsc[fn]?|dcim|pxl|mvimg|screenshot|z)[\s_-]*\d[\w-]*$/i
/** Words that are true of every picture. */
const EMPTY_WORDS = new Set(
  'ảnh hình bức tấm chụp minh họa hoạ sản phẩm số chính bìa picture image photo photograph pic img of the a product no main cover illustration 图 图片 照片 图像'.split(
    ' ',
  ),
)

/** Whether words tell nothing of what is shown. The name of the thing tells enough. */
function saysNothing(alt: string, src: string): boolean {
  const name = src.slice(src.lastIndexOf('/') + 1).replace(FILE_NAME, '')
  if (FILE_NAME.test(alt) || CAMERA_NAME.test(alt) || (/[\d_-]/.test(name) && alt.toLowerCase() === name)) return true
  const words = alt.toLowerCase().match(/\p{L}+/gu) ?? []
  return alt !== '-' && words.every((word) => EMPTY_WORDS.has(word))
}
