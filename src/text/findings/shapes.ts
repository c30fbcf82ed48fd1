import { pictureNameEn, pictureNameVi } from './picture-name.ts'
import type { SentenceArgs, Sentences } from './sentence.ts'
import {
  allowedEn,
  allowedVi,
  fieldEn,
  fieldVi,
  insteadEn,
  insteadVi,
  valueKindEn,
  valueKindVi,
  writtenEn,
  writtenVi,
} from './value-words.ts'

const UNITS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  characters: ['ký tự', 'characters'],
  items: ['mục', 'items'],
}
const unit = (of: string | number | undefined, lang: 0 | 1): string => UNITS[String(of)]?.[lang] ?? ''
const has = (value: string | number | undefined): boolean => value !== undefined && value !== ''

/** What is said of fields that lack something, or hold what they may not. */
export const SHAPES: Sentences = {
  'shape-missing': {
    vi: (a) =>
      `Thiếu ${fieldVi(a)}. ${has(a['allowed']) ? `Hãy thêm "${a['field']}" với một trong các giá trị: ${allowedVi(a)}.` : `Hãy thêm: "${lastKey(a['field'])}": ${a['example']}.`}`,
    en: (a) =>
      `${fieldEn(a)} is missing. ${has(a['allowed']) ? `Add "${a['field']}" with one of these values: ${allowedEn(a)}.` : `Add: "${lastKey(a['field'])}": ${a['example']}.`}`,
  },
  'shape-type': {
    vi: (a) =>
      a['kind'] === 'null'
        ? `${fieldVi(a)} đang để trống (null). Nếu chưa biết, hãy xóa hẳn trường này; nếu biết, hãy viết ${valueKindVi(a['expected'])}.`
        : `${fieldVi(a)} phải là ${valueKindVi(a['expected'])}, nhưng đang là ${writtenVi(a)}.${insteadVi(a)}`,
    en: (a) =>
      a['kind'] === 'null'
        ? `${fieldEn(a)} holds nothing (null). Delete the field while it is not known; otherwise write ${valueKindEn(a['expected'])}.`
        : `${fieldEn(a)} must be ${valueKindEn(a['expected'])}, but is ${writtenEn(a)}.${insteadEn(a)}`,
  },
  'shape-unknown-key': {
    vi: (a) =>
      `Ở đây không có trường nào tên “${a['key']}”. ${has(a['nearest']) ? `Có lẽ bạn định viết ${meantField(a)}: hãy sửa lại như vậy.` : `Hãy kiểm tra chính tả hoặc xóa trường này. Các trường dùng được: ${allowedVi(a, 'trường')}.`}`,
    en: (a) =>
      `There is no field called “${a['key']}” here. ${has(a['nearest']) ? `You probably mean ${meantField(a)}: write it so.` : `Check the spelling or delete the field. The fields that may stand here: ${allowedEn(a)}.`}`,
  },
  'shape-too-long': {
    vi: (a) =>
      `${fieldVi(a)} quá dài: nhiều nhất ${a['most']} ${unit(a['unit'], 0)}, đang có ${a['count']}. Hãy bớt ${Number(a['count']) - Number(a['most'])} ${unit(a['unit'], 0)}.`,
    en: (a) =>
      `${fieldEn(a)} is too long: at most ${a['most']} ${unit(a['unit'], 1)}, there are ${a['count']}. Take out ${Number(a['count']) - Number(a['most'])}.`,
  },
  'shape-too-short': {
    vi: (a) =>
      `${fieldVi(a)} ${a['count'] === 0 ? 'đang để trống' : `mới có ${a['count']} ${unit(a['unit'], 0)}`}, cần ít nhất ${a['least']} ${unit(a['unit'], 0)}. Hãy điền vào${a['unit'] === 'characters' ? '; nếu chưa biết và trường không bắt buộc, hãy xóa hẳn trường' : `, ví dụ: ${a['example']}`}.`,
    en: (a) =>
      `${fieldEn(a)} ${a['count'] === 0 ? 'is empty' : `has only ${a['count']} ${unit(a['unit'], 1)}`}; at least ${a['least']} ${a['least'] === 1 ? (a['unit'] === 'items' ? 'item' : 'character') : unit(a['unit'], 1)} must be there. Fill it in${a['unit'] === 'characters' ? ', or delete a field that is not required and not known' : `, as in: ${a['example']}`}.`,
  },
  'shape-too-big': {
    vi: (a) => `${fieldVi(a)} đang là ${a['found']}, lớn quá mức: nhiều nhất ${a['most']}. Hãy xem lại số và đơn vị.`,
    en: (a) =>
      `${fieldEn(a)} is ${a['found']}, which is too large: at most ${a['most']}. Check the number and its unit.`,
  },
  'shape-too-small': {
    vi: (a) => `${fieldVi(a)} đang là ${a['found']}, nhỏ quá mức: ít nhất ${a['least']}. Hãy xem lại số và đơn vị.`,
    en: (a) =>
      `${fieldEn(a)} is ${a['found']}, which is too small: at least ${a['least']}. Check the number and its unit.`,
  },
  'shape-format': {
    vi: (a) =>
      isDay(a)
        ? `${fieldVi(a)} ghi “${a['found']}”, nhưng lịch không có ngày đó. Hãy xem lại ngày và tháng; thứ tự là năm-tháng-ngày.${has(a['meant']) ? ` Có lẽ bạn định viết: ${a['meant']}.` : ''}`
        : `${fieldVi(a)} viết chưa đúng dạng: ${a['found'] === '' ? 'đang để trống' : `đang là “${a['found']}”`}.${has(a['formVi']) ? ` Phải là “${a['formVi']}”.` : ''}${insteadVi(a)}`,
    en: (a) =>
      isDay(a)
        ? `${fieldEn(a)} says “${a['found']}”, a day that no calendar has. Check the day and the month; the order is year-month-day.${has(a['meant']) ? ` You probably mean: ${a['meant']}.` : ''}`
        : `${fieldEn(a)} is not written in the right form: ${a['found'] === '' ? 'it is empty' : `it is “${a['found']}”`}.${has(a['formEn']) ? ` It must be “${a['formEn']}”.` : ''}${insteadEn(a)}`,
  },
  'shape-not-one-of': {
    vi: (a) =>
      `${fieldVi(a)} đang là “${a['found']}”, không nằm trong các giá trị cho phép.${has(a['nearest']) ? ` Có phải bạn định viết “${a['nearest']}” không?` : ''} Hãy chọn một trong: ${allowedVi(a)}.`,
    en: (a) =>
      `${fieldEn(a)} is “${a['found']}”, which is none of the allowed values.${has(a['nearest']) ? ` Did you mean “${a['nearest']}”?` : ''} Choose one of: ${allowedEn(a)}.`,
  },
  'phone-malformed': {
    vi: (a) =>
      `Số điện thoại “${a['found']}” viết chưa đúng. Viết liền chữ số, không dấu cách, không dấu chấm, bắt đầu bằng +84 hoặc 0, như +84219386xxxx hoặc 0219386xxxx.${has(a['meant']) ? ` Có lẽ bạn định viết: ${a['meant']}.` : ''}`,
    en: (a) =>
      `The phone number “${a['found']}” is not written rightly. Write digits only, without spaces or dots, beginning with +84 or 0, as +84219386xxxx or 0219386xxxx.${has(a['meant']) ? ` You probably mean: ${a['meant']}.` : ''}`,
  },
  'picture-name': { vi: (a) => pictureNameVi(a), en: (a) => pictureNameEn(a) },
  'picture-no-alt': {
    vi: () =>
      'Ảnh này thiếu lời mô tả (alt). Người khiếm thị nghe máy đọc lời này thay cho ảnh, và ai cũng đọc được khi ảnh không tải. Hãy kể trong ảnh có gì, ví dụ: "alt": { "vi": "Hộp chè màu đỏ đặt trên bàn gỗ" }.',
    en: () =>
      'This picture has no description (alt). Blind visitors hear it in place of the picture, and everybody reads it where the picture does not load. Say in Vietnamese what is to be seen, as in: "alt": { "vi": "Hộp chè màu đỏ đặt trên bàn gỗ" } (a red tea tin on a wooden table).',
  },
}

/** Written as a day, and still none: the calendar has no such day. */
function isDay({ found }: SentenceArgs): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(String(found))
}

/** “price”, or the whole field where another was written in its place. */
const meantField = ({ nearest, example }: SentenceArgs): string =>
  has(example) ? `"${nearest}": ${example}` : `“${nearest}”`

/** `vi` of `name.vi`: the key as it is typed. */
function lastKey(field: string | number | undefined): string {
  return String(field ?? '').replace(/^.*\./, '')
}
