import type { SentenceArgs } from './sentence.ts'

type Break = readonly [vi: string, en: string]

const BREAKS: Readonly<Record<string, (near: string, line: number) => Break>> = {
  empty: () => [
    'Tệp này trống. Hãy chép một tệp mẫu cùng loại vào rồi sửa, hoặc xóa tệp đi.',
    'This file is empty. Copy a sample of the same kind into it and change that, or delete the file.',
  ],
  'no-brace': (near) => [
    `Tệp phải bắt đầu bằng dấu { nhưng lại bắt đầu bằng “${near}”. Hãy thêm dấu { ở đầu tệp; nếu đây không phải tệp nội dung thì chép lại từ tệp mẫu.`,
    `The file must begin with { but begins with “${near}”. Add the { at the top; if this is no content file at all, start from a sample.`,
  ],
  comment: (near) => [
    `Không được viết lời ghi chú như “${near}” trong tệp này. Hãy xóa lời ghi chú.`,
    `Remarks such as “${near}” may not be written in this file. Delete the remark.`,
  ],
  'curly-quote': (near) => [
    `Dấu ngoặc kép ở ${near} là dấu cong, do điện thoại hoặc Word tự đổi. Hãy gõ lại thành dấu ngoặc kép thẳng: ".`,
    `The quotation mark at ${near} is curly; a phone or Word makes it so. Type the straight one instead: ".`,
  ],
  'single-quote': (near) => [
    `Chữ ở ${near} đặt trong dấu nháy đơn. Hãy đổi cả hai đầu thành dấu ngoặc kép thẳng: "…".`,
    `The words at ${near} stand in single quotes. Change both ends to straight double quotes: "…".`,
  ],
  'quote-unclosed': (near) => [
    `Thiếu dấu ngoặc kép " để kết thúc chữ bắt đầu bằng “${bare(near)}”. Hãy thêm " vào đúng chỗ này.`,
    `The quotation mark " that ends the text beginning “${bare(near)}” is missing. Add a " right here.`,
  ],
  'quote-inside': (near) => [
    `Dấu ngoặc kép này kết thúc chữ “${bare(near)}” quá sớm, vì phía sau vẫn còn chữ. Trong chữ hãy dùng dấu cong “ ”, hoặc viết \\" thay cho ".`,
    `This quotation mark ends the text “${bare(near)}” too early: more words follow. Inside a text use the curly “ ”, or write \\" for ".`,
  ],
  'line-break': (near) => [
    `Chữ bắt đầu bằng “${bare(near)}” bị xuống dòng giữa hai dấu ngoặc kép. Hãy nối thành một dòng; chỗ muốn xuống dòng thì viết \\n.`,
    `The text beginning “${bare(near)}” breaks into a new line between its quotation marks. Put it on one line; write \\n where a new line is wanted.`,
  ],
  backslash: (near) => [
    `Không dùng được dấu \\ ở “${near}”. Trong đường dẫn hãy dùng dấu /; nếu thật sự cần dấu \\ thì viết hai lần: \\\\.`,
    `The \\ in “${near}” cannot be used like this. In a path use /; where a \\ is really meant, write it twice: \\\\.`,
  ],
  unseen: () => [
    'Ở đây có một ký tự lạ không nhìn thấy, như phím Tab hoặc dấu cách đặc biệt chép từ Word hay Zalo. Hãy xóa nó và gõ lại bằng phím cách.',
    'An unseen character stands here, such as a Tab or a special space pasted from Word or Zalo. Delete it and type an ordinary space.',
  ],
  'comma-missing': (near) => [
    `Thiếu dấu phẩy sau ${near}. Hãy thêm dấu , vào ngay sau chỗ này.`,
    `A comma is missing after ${near}. Add a , right here.`,
  ],
  'comma-extra': () => [
    'Thừa một dấu phẩy ở đây: không đặt dấu phẩy trước } hoặc ], và giữa hai mục chỉ có một dấu phẩy. Hãy xóa dấu này.',
    'There is one comma too many here: none stands before } or ], and only one between two items. Delete this one.',
  ],
  'comma-other': (near) => [
    `Dấu “${near}” không dùng được ở đây. Hãy đổi thành dấu phẩy thường: , (không cần ở trước } hoặc ]).`,
    `The mark “${near}” cannot be used here. Change it to an ordinary comma: , (none is needed before } or ]).`,
  ],
  'colon-missing': (near) => [
    `Sau tên trường ${near} phải có dấu hai chấm rồi đến giá trị, như ${near}: 5.`,
    `The field name ${near} must be followed by a colon and a value, as in ${near}: 5.`,
  ],
  'colon-extra': (near) => [
    `Dấu hai chấm không đứng được sau ${near}. Trước đó có thể thiếu dấu phẩy, hoặc thiếu dấu { mở một nhóm trường.`,
    `A colon cannot stand after ${near}. A comma may be missing before it, or the { that opens a group of fields.`,
  ],
  'value-missing': (near) => [
    `Trường ${near} chưa có giá trị sau dấu hai chấm. Hãy điền giá trị, hoặc xóa cả trường nếu chưa biết.`,
    `The field ${near} has no value after its colon. Fill one in, or delete the field while it is not known.`,
  ],
  'key-missing': (near) => [
    `Trong dấu { } mỗi giá trị phải có tên trường đứng trước, nhưng ở đây là “${near}”. Hãy thêm tên trường, như "name": ….`,
    `Inside { } every value has a field name before it, but here stands “${near}”. Add the name, as in "name": ….`,
  ],
  'key-unquoted': (near) => [
    `Tên trường phải đặt trong dấu ngoặc kép. Hãy viết "${near}" thay cho ${near}.`,
    `A field name stands in quotation marks. Write "${near}" instead of ${near}.`,
  ],
  'word-unquoted': (near) =>
    /^(?:true|false)$/i.test(near)
      ? [
          `Hãy viết ${near.toLowerCase()} toàn chữ thường thay cho ${near}.`,
          `Write ${near.toLowerCase()} in small letters instead of ${near}.`,
        ]
      : [
          `Không hiểu “${near}”. Chữ phải đặt trong dấu ngoặc kép, như "${near}"; không có ngoặc kép chỉ có số, true và false.`,
          `“${near}” is not understood. Words stand in quotation marks, as "${near}"; only numbers, true and false stand without.`,
        ],
  number: (near) =>
    /^0\d+$/.test(near)
      ? [
          `“${near}” bắt đầu bằng số 0 nên phải đặt trong dấu ngoặc kép nếu là số điện thoại hay mã: "${near}". Nếu là số đếm thì bỏ số 0 ở đầu.`,
          `“${near}” begins with 0; a telephone number or a code stands in quotation marks: "${near}". Of a number to count with, take away the 0.`,
        ]
      : [
          `Số “${near}” viết chưa đúng. Viết liền, không dấu ngăn hàng nghìn, không kèm chữ, không có 0 hay dấu + ở đầu, phần lẻ sau dấu chấm: ${asNumber(near) || '85000 hoặc 1.5'}.`,
          `The number “${near}” is not written rightly. No marks between thousands, no letters, no 0 or + in front, decimals after a point: ${asNumber(near) || '85000 or 1.5'}.`,
        ],
  'number-comma': (near) => [
    `Trong số không viết dấu phẩy: phần lẻ đứng sau dấu chấm, hàng nghìn viết liền. Hãy viết ${asNumber(near)} thay cho ${near}.`,
    `No comma stands in a number: decimals follow a point, and thousands are written together. Write ${asNumber(near)} instead of ${near}.`,
  ],
  'close-missing': (near, line) => [
    `Thiếu dấu ${near} để đóng dấu ${openerOf(near)} mở ở dòng ${line}. Hãy thêm ${near} vào chỗ phần đó kết thúc.`,
    `The ${near} that closes the ${openerOf(near)} of line ${line} is missing. Add the ${near} where that part ends.`,
  ],
  'close-other': (near, line) => [
    `Dấu ${near} này không có dấu ${openerOf(near)} nào mở trước nó; dấu đang mở là ${openerOf(near) === '[' ? '{' : '['} ở dòng ${line}. Hãy thêm ${openerOf(near)} vào chỗ phần này bắt đầu, hoặc đổi dấu này.`,
    `No ${openerOf(near)} was opened before this ${near}; what is open is the ${openerOf(near) === '[' ? '{' : '['} of line ${line}. Add the ${openerOf(near)} where this part begins, or change this mark.`,
  ],
  'close-extra': (near) => [
    `Thừa một dấu ${near}: mọi dấu mở đều đã được đóng trước đó. Hãy xóa dấu này.`,
    `There is one ${near} too many: everything was closed before it. Delete this one.`,
  ],
  'closed-early': (near) => [
    `Dấu ${near} này đóng cả tệp quá sớm: phía sau vẫn còn trường. Hãy xóa nó nếu thừa.`,
    `This ${near} closes the whole file too early: more fields follow. Delete it where it is one too many.`,
  ],
  'left-behind': (near) => [
    `Sau dấu đóng cuối cùng của tệp vẫn còn “${near}”. Hãy xóa phần thừa đó.`,
    `Behind the last closing bracket of the file “${near}” is left. Delete it.`,
  ],
}

const UNKNOWN: Break = [
  'Từ chỗ này máy không đọc được nữa: hãy xem lại dấu phẩy, dấu ngoặc kép và dấu ngoặc nhọn gần đây.',
  'From here on the file cannot be read: look at the commas, quotation marks and braces nearby.',
]

/** The words of a text without the quotation marks it stands in. */
const bare = (near: string): string => near.replace(/^"|"$/g, '')
/** `1.250.000đ` is 1250000, `85,000` is 85000 and `22,6` is 22.6; empty where no number is to be seen. */
function asNumber(near: string): string {
  const digits = /^[+-]?[\d.,]*\d/.exec(near)?.[0].replace('+', '') ?? ''
  return /^-?\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? digits.replaceAll(/[.,]/g, '') : digits.replace(',', '.')
}
const openerOf = (closer: string): string => (closer === ']' ? '[' : '{')

/** What is said of JSON text that is broken at its first mistake. */
export function breakSentence({ what, near, opened }: SentenceArgs): Break {
  const key = String(what)
  const say = Object.hasOwn(BREAKS, key) ? BREAKS[key] : undefined
  return say?.(String(near ?? ''), Number(opened ?? 0)) ?? UNKNOWN
}
