/** Something said to whoever runs a command, in both languages. */
export interface Said {
  readonly vi: string
  readonly en: string
}

/** Why nothing was made. */
export class Refusal extends Error {
  readonly said: Said

  constructor(said: Said) {
    super(said.en)
    this.said = said
  }
}

export const USAGE: Said = {
  vi: [
    'Cách dùng: npm run new -- product|booth|maker|exhibition <mã> [--in <triển lãm>] [--lang vi|en]',
    '  product che-nha-toi --maker htx-nha-toi --booth gian-che   thêm một sản phẩm, bày luôn lên bệ của gian',
    '  booth gian-che --maker htx-nha-toi                         thêm một gian',
    '  maker htx-nha-toi                                          thêm một nhà làm',
    '  exhibition cho-que-toi                                     dựng một triển lãm nhỏ, mở được ngay',
  ].join('\n'),
  en: [
    'Usage: npm run new -- product|booth|maker|exhibition <id> [--in <exhibition>] [--lang vi|en]',
    '  product my-tea --maker my-coop --booth tea-booth   adds a product, and puts it on a plinth of the booth',
    '  booth tea-booth --maker my-coop                    adds a booth',
    '  maker my-coop                                      adds a maker',
    '  exhibition my-fair                                 makes a small exhibition that opens at once',
  ].join('\n'),
}

export const idMalformed = (id: string, suggestion: string | null): Said => ({
  vi: `“${id}” chưa dùng làm mã được: mã chỉ gồm chữ thường không dấu, số và gạch nối.${suggestion === null ? '' : ` Thử: ${suggestion}`}`,
  en: `“${id}” cannot be an id: only lower-case letters without accents, digits and hyphens.${suggestion === null ? '' : ` Try: ${suggestion}`}`,
})

export const alreadyThere = (path: string): Said => ({
  vi: `${path} đã có rồi. Không có gì bị ghi đè; hãy chọn mã khác, hoặc mở tệp ấy ra sửa.`,
  en: `${path} is already there. Nothing was overwritten; choose another id, or edit that file.`,
})

export const exhibitionUnknown = (asked: string, known: readonly string[]): Said => ({
  vi: `Không có triển lãm “${asked}”. ${known.length === 0 ? 'Chưa có triển lãm nào: npm run new -- exhibition <mã>' : `Hiện có: ${known.join(', ')}`}`,
  en: `There is no exhibition “${asked}”. ${known.length === 0 ? 'There is none yet: npm run new -- exhibition <id>' : `There are: ${known.join(', ')}`}`,
})

export const exhibitionUnnamed = (known: readonly string[]): Said => ({
  vi: `Có nhiều triển lãm; thêm --in với một trong: ${known.join(', ')}`,
  en: `There are several exhibitions; add --in with one of: ${known.join(', ')}`,
})

export const exhibitionBroken = (id: string): Said => ({
  vi: `Tệp exhibition.json của “${id}” chưa đọc được. Chạy npm run check để xem sai ở đâu.`,
  en: `exhibition.json of “${id}” cannot be read. Run npm run check to see what is wrong.`,
})

export const makerUnknown = (id: string, known: readonly string[]): Said => ({
  vi: `Không có nhà làm “${id}”, hoặc tệp ấy đang hỏng. Hiện có: ${known.join(', ')}. Thêm mới: npm run new -- maker <mã>`,
  en: `There is no maker “${id}”, or its file is broken. There are: ${known.join(', ')}. Add one: npm run new -- maker <id>`,
})

export const boothUnknown = (id: string, known: readonly string[]): Said => ({
  vi: `Không có gian “${id}”, hoặc tệp ấy đang hỏng. Hiện có: ${known.join(', ')}. Thêm mới: npm run new -- booth <mã>`,
  en: `There is no booth “${id}”, or its file is broken. There are: ${known.join(', ')}. Add one: npm run new -- booth <id>`,
})

export const boothFull = (id: string): Said => ({
  vi: `Gian “${id}” không còn bệ nào trống chỗ. Thêm một bệ vào tệp của gian, rồi chạy lại.`,
  en: `No plinth of the booth “${id}” has room. Add a plinth to its file, then run this again.`,
})

export const optionUnfit = (option: string, kind: string): Said => ({
  vi: `--${option} không dùng với ${kind}.`,
  en: `--${option} does not go with ${kind}.`,
})

export const filesMade = (paths: readonly string[]): Said => ({
  vi: ['Đã tạo:', ...paths.map((path) => `  ${path}`)].join('\n'),
  en: ['Made:', ...paths.map((path) => `  ${path}`)].join('\n'),
})

export const putOn = (product: string, plinth: string, path: string): Said => ({
  vi: `Đã bày “${product}” lên bệ “${plinth}” trong ${path}`,
  en: `Put “${product}” on the plinth “${plinth}” in ${path}`,
})

/** Where `npm run dev` serves, as long as nobody names another port. */
const SERVER = 'http://127.0.0.1:5173'

/** What to do next: what every new file needs, and `todo` for this one. */
export function nextSteps(todo: readonly Said[], { exhibition, page }: { exhibition: string; page: string }): Said {
  const address = (lang: string) => `${SERVER}/${exhibition}/${lang}/${page}`
  const steps: readonly Said[] = [
    {
      vi: 'Mở tệp, thay mọi chỗ ⟨điền: …⟩ bằng lời của bạn. Điều gì chưa biết thì bỏ hẳn trường ấy, đừng đoán.',
      en: 'Open the file and replace every ⟨fill in: …⟩ with words of yours. Leave out what is not known; never guess.',
    },
    ...todo,
    {
      vi: 'npm run check   kể ra mọi chỗ còn thiếu hoặc sai',
      en: 'npm run check -- --lang en   tells what is missing or wrong',
    },
    { vi: `npm run dev     rồi mở ${address('vi')}`, en: `npm run dev   and open ${address('en')}` },
  ]
  const numbered = (lang: 'vi' | 'en') => steps.map((step, i) => `  ${i + 1}. ${step[lang]}`)
  return {
    vi: ['Việc tiếp theo:', ...numbered('vi')].join('\n'),
    en: ['Next:', ...numbered('en')].join('\n'),
  }
}

export const CHOOSE_GROUP: Said = {
  vi: 'Sửa `group` (nhóm OCOP) và `exhibit` (hiện vật trên bệ) cho đúng; ghi nguồn vào `sources`.',
  en: 'Set `group` (the OCOP group) and `exhibit` (what stands on the plinth); name your sources in `sources`.',
}

export const CHOOSE_KIND: Said = {
  vi: 'Sửa `kind` (loại hình) cho đúng; ghi nguồn vào `sources`. Ghi mã này vào `maker` của sản phẩm.',
  en: 'Set `kind`; name your sources in `sources`. Put this id into `maker` of the products.',
}

export const putOnSomePlinth = (product: string): Said => ({
  vi: `Sản phẩm chưa đứng ở đâu: mở một tệp trong booths/, thêm "${product}" vào "products" của một bệ.`,
  en: `It stands nowhere yet: open a file in booths/ and add "${product}" to "products" of a plinth.`,
})

/** @param isFree whether the checker finds nothing against the place */
export const placeInHall = (path: string, lines: string, isFree: boolean): Said => ({
  vi: `Gian chưa đứng ở đâu: thêm vào "booths" của ${path}${isFree ? ' (chỗ này đang trống; xê dịch tùy bạn)' : ' (nhà này khó còn chỗ trống: hãy tự chọn vị trí)'}:\n       ${lines}`,
  en: `It stands nowhere yet: add to "booths" of ${path}${isFree ? ' (this place is free; move it as you like)' : ' (there seems to be no free place: choose the position)'}:\n       ${lines}`,
})
