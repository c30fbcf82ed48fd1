import { breakSentence } from './json-breaks.ts'
import type { Sentences } from './sentence.ts'
import { idFileEn, idFileVi } from './id-file-name.ts'
import { SHAPES } from './shapes.ts'
import { fieldEn, fieldVi, valueKindEn, valueKindVi } from './value-words.ts'

const has = (value: string | number | undefined): boolean => value !== undefined && value !== ''

/** What parts of Markdown are called that a news body may not have. */
const MARKDOWN: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  heading: ['đề mục (#)', 'a heading (#)'],
  image: ['ảnh (![…])', 'a picture (![…])'],
  imageReference: ['ảnh (![…])', 'a picture (![…])'],
  link: ['liên kết sai địa chỉ', 'a link with a wrong address'],
  linkReference: ['liên kết không có địa chỉ', 'a link without an address'],
  definition: ['địa chỉ để riêng một dòng ([…]: …)', 'an address on a line of its own ([…]: …)'],
  blockquote: ['đoạn trích (>)', 'a quotation (>)'],
  code: ['đoạn mã (``` hoặc thụt đầu dòng)', 'a block of code (``` or an indented line)'],
  inlineCode: ['chữ kiểu mã (`…`)', 'words as code (`…`)'],
  thematicBreak: ['đường kẻ ngang (---)', 'a ruled line (---)'],
  html: ['thẻ HTML', 'HTML'],
  list: ['danh sách trong danh sách', 'a list within a list'],
}
const markdownWord = (kind: string | number | undefined, lang: 0 | 1): string =>
  MARKDOWN[String(kind)]?.[lang] ?? ['một phần lạ', 'an unknown part'][lang] ?? ''

/** What is said of a file that cannot be read as it should. */
export const READING: Sentences = {
  'file-too-large': {
    vi: (a) =>
      `Tệp quá dài: ${a['found']} ký tự, nhiều nhất ${a['most']}. Hãy bớt chữ; ảnh và mô hình thì để thành tệp riêng trong media/.`,
    en: (a) =>
      `The file is too long: ${a['found']} characters, at most ${a['most']}. Shorten it; pictures and models are files of their own in media/.`,
  },
  'file-unreadable': {
    vi: () =>
      'Không đọc được tệp này. Hãy mở bằng trình soạn thảo rồi lưu lại với kiểu chữ UTF-8, và kiểm tra tệp có đang bị khóa không.',
    en: () => 'This file cannot be read. Open it in a text editor and save it as UTF-8, and see whether it is locked.',
  },
  'file-unexpected': {
    vi: (a) =>
      a['of'] === 'ending'
        ? `Tên tệp này không kết thúc bằng .json nên máy không đọc; Notepad và Word hay tự thêm đuôi như vậy. Hãy bật hiện đuôi tệp rồi đổi tên tệp thành ${a['better']}.`
        : `Tệp này nằm sai chỗ nên không ai thấy. Hãy chuyển tệp ${has(a['better']) ? `thành ${a['better']}` : 'vào thẳng một trong các thư mục products/, makers/, booths/, halls/, festivals/, tours/, news/'}.`,
    en: (a) =>
      a['of'] === 'ending'
        ? `The name of this file does not end in .json, so nothing reads it; Notepad and Word add such endings by themselves. Let file endings be shown and rename it to ${a['better']}.`
        : `This file lies where nothing reads it. Move it ${has(a['better']) ? `to ${a['better']}` : 'straight into one of products/, makers/, booths/, halls/, festivals/, tours/, news/'}.`,
  },
  'json-broken': {
    vi: (a) => breakSentence(a)[0],
    en: (a) => breakSentence(a)[1],
  },
  'json-too-deep': {
    vi: (a) =>
      `Các dấu ngoặc lồng nhau quá ${a['most']} lớp, nhiều hơn mọi nội dung ở đây cần. Hãy xem có chỗ nào gõ thừa [ hoặc {.`,
    en: (a) =>
      `Brackets nest more than ${a['most']} deep, which nothing here needs. See whether a [ or { was typed too often.`,
  },
  'json-forbidden-key': {
    vi: (a) => `“${a['key']}” là từ riêng của máy tính, không dùng làm tên trường được. Hãy xóa trường này.`,
    en: (a) => `“${a['key']}” is a word computers keep for themselves, and no field may be called so. Delete it.`,
  },
  'json-key-twice': {
    vi: (a) =>
      `Trường “${a['key']}” được viết hai lần trong cùng một nhóm, lần trước ở dòng ${a['firstLine']}. Máy chỉ đọc một, nên hãy giữ chỗ đúng và xóa chỗ kia.`,
    en: (a) =>
      `The field “${a['key']}” is written twice in the same group, before this in line ${a['firstLine']}. Only one would be read: keep the right one and delete the other.`,
  },
  'json-not-an-object': {
    vi: (a) =>
      `Cả tệp phải là một nhóm trường trong dấu { … }, nhưng đang là ${valueKindVi(a['kind'])}.${a['kind'] === 'array' ? ' Hãy bỏ dấu [ ở đầu và ] ở cuối; mỗi thứ một tệp.' : ' Hãy chép lại từ tệp mẫu cùng loại.'}`,
    en: (a) =>
      `The whole file must be one group of fields in { … }, but is ${valueKindEn(a['kind'])}.${a['kind'] === 'array' ? ' Take away the [ at its beginning and the ] at its end; each thing has a file of its own.' : ' Start again from a sample of the same kind.'}`,
  },
  'version-unknown': {
    vi: (a) =>
      `${has(a['found']) ? `“schemaVersion” đang là ${a['found']}, chương trình này không biết phiên bản đó` : 'Thiếu “schemaVersion” (phiên bản của dạng tệp)'}. Hãy ghi "schemaVersion": ${a['newest']}.`,
    en: (a) =>
      `${has(a['found']) ? `“schemaVersion” is ${a['found']}, a version this programme does not know` : '“schemaVersion” (the version of the file’s form) is missing'}. Write "schemaVersion": ${a['newest']}.`,
  },
  'version-old': {
    vi: (a) =>
      `Tệp viết theo phiên bản cũ (${a['found']}). Tệp vẫn đọc được, nhưng nên theo hướng dẫn mà chuyển sang "schemaVersion": ${a['newest']}.`,
    en: (a) =>
      `The file is of an older version (${a['found']}). It is still read, but better brought to "schemaVersion": ${a['newest']} as the guide says.`,
  },
  ...SHAPES,
  'id-reserved': {
    vi: (a) =>
      `Mã “${a['found']}” là từ dành riêng của máy tính. Hãy chọn mã khác, ví dụ thêm một chữ: “${a['found']}-moi”.`,
    en: (a) =>
      `The id “${a['found']}” is a word that computers keep for themselves. Choose another, for example with a word more: “${a['found']}-moi”.`,
  },
  'id-file-name': {
    vi: (a) =>
      a['of'] === 'folder'
        ? `Thư mục tên “${a['file']}” nhưng bên trong ghi "id": "${a['id']}". Hai chỗ phải giống nhau: hãy sửa "id" hoặc đổi tên thư mục.`
        : idFileVi(a),
    en: (a) =>
      a['of'] === 'folder'
        ? `The folder is called “${a['file']}” but inside stands "id": "${a['id']}". Both must be the same: change the "id" or the name of the folder.`
        : idFileEn(a),
  },
  'text-markup': {
    vi: (a) =>
      `${fieldVi(a)} có thẻ HTML ở “${a['found']}”. Chỉ viết chữ trơn: hãy xóa phần trong dấu < >; nếu muốn nói “nhỏ hơn” thì để dấu cách sau <.`,
    en: (a) =>
      `${fieldEn(a)} holds HTML at “${a['found']}”. Write plain words only: delete what stands in < >; where “less than” is meant, put a space after the <.`,
  },
  'text-unseen-character': {
    vi: (a) =>
      `${fieldVi(a)} có ký tự ẩn, thường do chép từ nơi khác; nó nằm ở chỗ hiện “\ufffd”: “${a['found']}”. Hãy xóa và gõ lại chỗ đó.`,
    en: (a) =>
      `${fieldEn(a)} holds an unseen character, often from pasting; it is where “\ufffd” shows: “${a['found']}”. Delete that place and type it again.`,
  },
  'text-not-nfc': {
    vi: (a) =>
      `Dấu tiếng Việt ở đây${Number(a['more']) > 0 ? ` và ${a['more']} chỗ nữa trong tệp này` : ''} gõ rời từng phần (kiểu tổ hợp). Trang vẫn hiện đúng vì máy đã tự ghép lại; để tìm chữ ngay trong tệp cũng ra, hãy chọn bảng mã “Unicode” (dựng sẵn) trong bộ gõ rồi gõ lại.`,
    en: (a) =>
      `The Vietnamese marks here${Number(a['more']) > 0 ? `, and in ${a['more']} more places of this file,` : ''} are typed in pieces. Pages show them rightly, since they were put together on reading; for searches in the file itself, choose composed “Unicode” in your keyboard programme and type the text again.`,
  },
  'link-scheme': {
    vi: (a) =>
      `“${a['found']}” không phải địa chỉ trang web. Địa chỉ phải bắt đầu bằng https:// hoặc http:// và không có dấu cách.${has(a['meant']) ? ` Có lẽ bạn định viết: ${a['meant']}.` : ' Hãy mở trang đó rồi chép địa chỉ từ thanh địa chỉ của trình duyệt.'}`,
    en: (a) =>
      `“${a['found']}” is not the address of a web page. It must begin with https:// or http:// and hold no spaces.${has(a['meant']) ? ` You probably mean: ${a['meant']}.` : ' Open the page and copy its address from the browser.'}`,
  },
  'link-host': {
    vi: (a) =>
      `Liên kết loại “${a['type']}” phải bắt đầu bằng https:// và dẫn đến ${a['hosts']}, nhưng đang là “${a['found']}”. Hãy chép lại địa chỉ, hoặc đổi "type" thành "${a['fits']}".`,
    en: (a) =>
      `A link of the type “${a['type']}” must begin with https:// and lead to ${a['hosts']}, but it is “${a['found']}”. Copy the address again, or change "type" to "${a['fits']}".`,
  },
  'marketplace-query': {
    vi: (a) =>
      `Địa chỉ tìm kiếm “${a['found']}” thiếu {query} ở chỗ đặt chữ cần tìm. Hãy tìm thử một món trên sàn, chép địa chỉ rồi thay tên món bằng {query}, như https://example.com/tim?q={query}.`,
    en: (a) =>
      `The search address “${a['found']}” lacks {query} where the words go. Search for something on the marketplace, copy the address, and put {query} for the words, as in https://example.com/tim?q={query}.`,
  },
  'markdown-not-allowed': {
    vi: (a) =>
      `Nội dung có ${markdownWord(a['found'], 0)}, không dùng được ở đây; phần đó hiện nguyên như đã gõ. Chỉ dùng đoạn văn, **đậm**, *nghiêng*, danh sách và liên kết.`,
    en: (a) =>
      `The body has ${markdownWord(a['found'], 1)}, which may not be used here; it is shown as it was typed. Use only paragraphs, **bold**, *italic*, lists and links.`,
  },
  'exhibition-missing': {
    vi: () =>
      'Thư mục này không có tệp exhibition.json nên chưa phải là một triển lãm. Hãy chép tệp đó từ một triển lãm khác rồi sửa, hoặc chuyển thư mục đi chỗ khác.',
    en: () =>
      'This folder has no exhibition.json, so it is not an exhibition yet. Copy that file from another exhibition and change it, or move the folder elsewhere.',
  },
}
