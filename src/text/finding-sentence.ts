type Args = Readonly<Record<string, string | number>>
type Sentence = (args: Args) => string
interface Sentences {
  readonly vi: Sentence
  readonly en: Sentence
}

const KINDS_VI: Readonly<Record<string, string>> = {
  hall: 'nhà trưng bày',
  booth: 'gian hàng',
  maker: 'nhà làm',
  product: 'sản phẩm',
  festival: 'lễ hội',
  waypoint: 'điểm dừng',
}
const kindVi = (args: Args): string => KINDS_VI[String(args['kind'])] ?? String(args['kind'])

/** What each finding says, in plain words: what is wrong, what was found, and how to mend it. */
const SENTENCES: Readonly<Record<string, Sentences>> = {
  'file-too-large': {
    vi: (a) => `Tệp quá dài (${a['found']} ký tự, nhiều nhất ${a['most']}). Hãy bớt chữ hoặc chia thành nhiều tệp.`,
    en: (a) => `The file is too long (${a['found']} characters, at most ${a['most']}). Shorten it or split it.`,
  },
  'file-unreadable': {
    vi: () => 'Không đọc được tệp này từ đĩa. Kiểm tra quyền đọc và kiểu chữ UTF-8.',
    en: () => 'This file cannot be read from disk. Check its permissions and that it is UTF-8 text.',
  },
  'file-unexpected': {
    vi: () =>
      'Tệp JSON này nằm sai chỗ nên không ai thấy. Hãy đặt vào products/, makers/, booths/, halls/, festivals/, tours/ hoặc news/.',
    en: () =>
      'This JSON file lies where nothing reads it. Put it in products/, makers/, booths/, halls/, festivals/, tours/ or news/.',
  },
  'json-broken': {
    vi: () => 'Không đọc được từ chỗ này: thường là thiếu hoặc thừa dấu phẩy, dấu ngoặc kép hay dấu ngoặc nhọn.',
    en: () => 'It cannot be read from here on: usually a missing or extra comma, quotation mark or bracket.',
  },
  'json-too-deep': {
    vi: (a) => `Các dấu ngoặc lồng nhau quá sâu (nhiều nhất ${a['most']} lớp).`,
    en: (a) => `Brackets nest too deep (at most ${a['most']} levels).`,
  },
  'json-forbidden-key': {
    vi: (a) => `Không được dùng tên trường “${a['key']}”. Hãy xóa trường này.`,
    en: (a) => `A field may not be called “${a['key']}”. Remove it.`,
  },
  'json-not-an-object': {
    vi: () => 'Tệp phải là một cặp ngoặc nhọn { … } chứa các trường.',
    en: () => 'The file must be one pair of braces { … } holding the fields.',
  },
  'version-unknown': {
    vi: (a) => `Không biết phiên bản này. Hãy ghi "schemaVersion": ${a['newest']}.`,
    en: (a) => `This version is not known. Write "schemaVersion": ${a['newest']}.`,
  },
  'version-old': {
    vi: (a) =>
      `Tệp viết theo phiên bản cũ (${a['found']}); vẫn đọc được, nhưng nên chuyển sang phiên bản ${a['newest']}.`,
    en: (a) =>
      `The file is of an older version (${a['found']}); it is still read, but better brought to version ${a['newest']}.`,
  },
  'shape-missing': {
    vi: () => 'Thiếu trường bắt buộc này. Hãy điền vào.',
    en: () => 'This required field is missing. Fill it in.',
  },
  'shape-type': {
    vi: (a) => `Sai kiểu: cần ${a['expected']}, đang là ${a['found']}.`,
    en: (a) => `Wrong kind of value: ${a['expected']} is needed, ${a['found']} was found.`,
  },
  'shape-unknown-key': {
    vi: (a) => `Không có trường nào tên “${a['key']}”. Kiểm tra chính tả hoặc xóa đi.`,
    en: (a) => `There is no field called “${a['key']}”. Check the spelling or remove it.`,
  },
  'shape-too-long': {
    vi: (a) => `Quá dài: nhiều nhất ${a['most']}.`,
    en: (a) => `Too long: at most ${a['most']}.`,
  },
  'shape-too-short': {
    vi: (a) => `Quá ngắn hoặc để trống: ít nhất ${a['least']}. Nếu chưa biết, hãy bỏ hẳn trường này.`,
    en: (a) => `Too short or empty: at least ${a['least']}. If it is not known, leave the field out.`,
  },
  'shape-too-big': {
    vi: (a) => `Số quá lớn: nhiều nhất ${a['most']}.`,
    en: (a) => `The number is too large: at most ${a['most']}.`,
  },
  'shape-too-small': {
    vi: (a) => `Số quá nhỏ: ít nhất ${a['least']}.`,
    en: (a) => `The number is too small: at least ${a['least']}.`,
  },
  'shape-format': {
    vi: (a) => `Viết chưa đúng dạng: “${a['found']}”. Xem giải thích của trường này trong hướng dẫn.`,
    en: (a) => `Not written in the right form: “${a['found']}”. See what the guide says of this field.`,
  },
  'shape-not-one-of': {
    vi: (a) => `“${a['found']}” không nằm trong các giá trị cho phép: ${a['allowed']}.`,
    en: (a) => `“${a['found']}” is none of the allowed values: ${a['allowed']}.`,
  },
  'shape-other': {
    vi: () => 'Giá trị này không hợp lệ.',
    en: () => 'This value is not valid.',
  },
  'id-reserved': {
    vi: (a) => `Mã “${a['found']}” là từ dành riêng của máy tính. Hãy chọn mã khác.`,
    en: (a) => `The id “${a['found']}” is a word that computers keep for themselves. Choose another.`,
  },
  'id-file-name': {
    vi: (a) => `Mã trong tệp là “${a['id']}” nhưng tên tệp là “${a['file']}”. Hãy viết giống nhau.`,
    en: (a) => `The id in the file is “${a['id']}” but the file is called “${a['file']}”. Make them the same.`,
  },
  'text-markup': {
    vi: (a) => `Chữ chứa thẻ HTML (“${a['found']}”). Chỉ viết chữ thường.`,
    en: (a) => `The text holds HTML (“${a['found']}”). Write plain text only.`,
  },
  'text-unseen-character': {
    vi: () => 'Chữ chứa ký tự ẩn (thường do chép từ nơi khác). Hãy gõ lại đoạn này.',
    en: () => 'The text holds unseen characters (often from pasting). Type this part again.',
  },
  'text-not-nfc': {
    vi: () => 'Dấu tiếng Việt gõ theo kiểu tổ hợp; đã tự chuyển sang dựng sẵn (NFC).',
    en: () => 'Vietnamese marks are typed in pieces; they were put together (NFC) for you.',
  },
  'link-scheme': {
    vi: (a) => `“${a['found']}” không phải địa chỉ web. Địa chỉ bắt đầu bằng https:// hoặc http://.`,
    en: (a) => `“${a['found']}” is not a web address. It begins with https:// or http://.`,
  },
  'link-host': {
    vi: (a) =>
      `Địa chỉ “${a['found']}” không khớp với loại liên kết, hoặc không phải https. Đổi loại hoặc sửa địa chỉ.`,
    en: (a) =>
      `The address “${a['found']}” does not fit the type of the link, or is not https. Change the type or the address.`,
  },
  'marketplace-query': {
    vi: () => 'Địa chỉ tìm kiếm phải có {query} ở chỗ đặt chữ cần tìm.',
    en: () => 'The search address must have {query} where the words go.',
  },
  'markdown-not-allowed': {
    vi: (a) =>
      `Nội dung có phần không dùng được (${a['found']}); phần đó hiện như chữ thường. Chỉ dùng đoạn, **đậm**, *nghiêng*, danh sách và liên kết.`,
    en: (a) =>
      `The body has a part that may not be used (${a['found']}); it is shown as plain text. Use only paragraphs, **bold**, *italic*, lists and links.`,
  },
  'exhibition-missing': {
    vi: () => 'Thư mục này không có exhibition.json nên chưa phải là một triển lãm.',
    en: () => 'This folder has no exhibition.json, so it is not an exhibition yet.',
  },
  'reference-unknown': {
    vi: (a) => `Không có ${kindVi(a)} nào mang mã “${a['id']}”. Kiểm tra chính tả hoặc thêm tệp đó.`,
    en: (a) => `There is no ${a['kind']} with the id “${a['id']}”. Check the spelling or add that file.`,
  },
  'reference-broken': {
    vi: (a) => `Tệp của ${kindVi(a)} “${a['id']}” đang bị lỗi; chỗ này được đánh dấu cho đến khi sửa xong.`,
    en: (a) => `The file of the ${a['kind']} “${a['id']}” is broken; its place is marked until it is mended.`,
  },
  'reference-twice': {
    vi: (a) => `${kindVi(a)} “${a['id']}” được đặt hai lần. Hãy giữ một chỗ.`,
    en: (a) => `The ${a['kind']} “${a['id']}” is placed twice. Keep one place.`,
  },
  'not-shown': {
    vi: (a) => `${kindVi(a)} “${a['id']}” chưa được bày ở đâu; chỉ tìm thấy trong danh mục.`,
    en: (a) => `The ${a['kind']} “${a['id']}” stands nowhere; only the catalogue lists it.`,
  },
}

export const SENTENCE_CODES = Object.keys(SENTENCES)

/** The sentence of a finding; an unknown code is shown as itself, never hidden. */
export function findingSentence(code: string, args: Args, lang: 'vi' | 'en'): string {
  const text = Object.hasOwn(SENTENCES, code) ? (SENTENCES[code]?.[lang](args) ?? code) : code
  return text.charAt(0).toUpperCase() + text.slice(1)
}
