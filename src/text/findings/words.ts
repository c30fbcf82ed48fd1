import type { Sentences } from './sentence.ts'

type Lang = string | number | undefined
const inVietnamese = (lang: Lang): string => (lang === 'zh' ? 'tiếng Trung' : 'tiếng Anh')
const inEnglish = (lang: Lang): string => (lang === 'zh' ? 'Chinese' : 'English')

const FIELDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  price: ['giá', 'a price'],
  links: ['nơi mua hoặc liên hệ', 'places to buy or to ask'],
  certificates: ['chứng nhận hoặc giải thưởng', 'certificates or awards'],
}

/** What is said of texts, pictures' words and sources. */
export const WORDS: Sentences = {
  'language-missing': {
    vi: (a) =>
      `Tệp này còn ${a['count']} chỗ chưa có ${inVietnamese(a['lang'])}, chỗ đầu tiên ở đây; khách chọn thứ tiếng ấy sẽ thấy tiếng Việt. Hãy thêm "${a['lang']}": "…" cạnh phần "vi", hoặc bỏ "${a['lang']}" khỏi "languages" trong exhibition.json nếu không định dịch.`,
    en: (a) =>
      `In this file ${Number(a['count']) === 1 ? 'one text lacks' : `${a['count']} texts lack`} ${inEnglish(a['lang'])}, the first of them here; visitors who choose that language will see Vietnamese. Add "${a['lang']}": "…" beside "vi", or take "${a['lang']}" out of "languages" in exhibition.json if you do not mean to translate.`,
  },
  'text-to-fill': {
    vi: (a) =>
      `Còn ${a['count']} chỗ chờ điền, chỗ đầu tiên là “${a['found']}”. Hãy thay cả cụm, kể cả dấu ⟨ và ⟩, bằng lời của mình; điều chưa biết thì xóa hẳn trường ấy.`,
    en: (a) =>
      `There ${Number(a['count']) === 1 ? 'is one place' : `are ${a['count']} places`} still to be filled in, the first of them “${a['found']}”. Put your own words in its place, the marks ⟨ and ⟩ included; leave the field out if you do not know.`,
  },
  'health-claim': {
    vi: (a) =>
      `Câu này nói đến tác dụng với sức khỏe hoặc bệnh tật (“${a['found']}”). Luật Quảng cáo không cho giới thiệu sản phẩm như thuốc, dù chỉ kể lại kinh nghiệm dân gian. Hãy bỏ ý ấy và kể cách làm, nguyên liệu, mùi vị, chẳng hạn “Trà gừng sấy trên bếp củi”.`,
    en: (a) =>
      `This text speaks of an effect on health or disease (“${a['found']}”). The Advertising Law does not let a product be shown as if it were a medicine, even when traditional use is only quoted. Take it out, and tell how the thing is made, of what, and how it tastes, as “Ginger tea dried over a wood fire”.`,
  },
  'alcohol-advertised': {
    vi: (a) =>
      `Đồ uống này từ 15 độ trở lên (hoặc là rượu chưa ghi độ cồn) mà lại có ${FIELDS[String(a['field'])]?.[0]}. Luật 44/2019/QH14 cấm quảng cáo rượu từ 15 độ, nên phần này đã được giữ lại, không hiện trên trang nào. Hãy xóa trường "${a['field']}".`,
    en: (a) =>
      `This drink is of 15% or stronger (or a spirit whose strength is not given), and yet it has ${FIELDS[String(a['field'])]?.[1]}. Law 44/2019/QH14 forbids advertising alcohol from 15%, so this part is held back from every page. Remove the field "${a['field']}".`,
  },
  'alcohol-praised': {
    vi: (a) =>
      `Lời này khen hoặc mời uống một loại rượu từ 15 độ trở lên (“${a['found']}”). Luật 44/2019/QH14 cấm quảng cáo loại rượu ấy. Chỉ kể về nghề: làm từ gì, chưng thế nào, ở đâu; ví dụ “Rượu chưng từ ngô với men lá”.`,
    en: (a) =>
      `This text praises a drink of 15% or stronger, or invites people to taste it (“${a['found']}”). Law 44/2019/QH14 forbids advertising such drinks. Tell only of the craft: of what it is made, how, and where; as “Distilled from corn with a yeast of leaves”.`,
  },
  'alt-says-nothing': {
    vi: (a) =>
      `Lời tả “${a['found']}” không cho biết trong ảnh có gì; người không nhìn thấy ảnh chỉ nghe được lời này. Hãy tả điều thấy trong ảnh, ví dụ “Hai phụ nữ hái chè trên sườn núi”.`,
    en: (a) =>
      `“${a['found']}” does not tell what the picture shows; it is all that people who cannot see it will hear. Say what is to be seen, as “Two women picking tea on a mountain side”.`,
  },
  'rights-missing': {
    vi: (a) =>
      `Chưa ghi ảnh “${a['found']}” là của ai. Thêm "rights": { "holder": "tên người chụp hoặc nhà làm" }; nếu ảnh có mặt người, ghi thêm ngày họ đồng ý vào "consentOn".`,
    en: (a) =>
      `It is not said whose picture “${a['found']}” is. Add "rights": { "holder": "name of the photographer or the maker" }; where a face is shown, also write the day of consent as "consentOn".`,
  },
  'source-missing': {
    vi: () =>
      'Chưa ghi thông tin này lấy từ đâu. Thêm vào "sources" một trang web, ví dụ { "kind": "web", "url": "https://…" }; nếu là hiểu biết chung, ghi { "kind": "general-knowledge" }.',
    en: () =>
      'It is not said where these facts come from. Add to "sources" a web page, as { "kind": "web", "url": "https://…" }; if it is common knowledge, write { "kind": "general-knowledge" }.',
  },
}
