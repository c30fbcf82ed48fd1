import { dateText } from '../dates.ts'
import type { Sentences } from './sentence.ts'

type Arg = string | number | undefined
const dayVi = (date: Arg): string => dateText(String(date), 'vi')
const dayEn = (date: Arg): string => dateText(String(date), 'en')

const MISSING_VI: Readonly<Record<string, string>> = {
  number: 'số quyết định ("number")',
  issued: 'ngày ban hành ("issuedOn")',
  until: 'ngày hết hạn ("validUntil")',
}
const MISSING_EN: Readonly<Record<string, string>> = {
  number: 'the decision number ("number")',
  issued: 'its issue date ("issuedOn")',
  until: 'its last day ("validUntil")',
}
const list = (words: Arg, names: Readonly<Record<string, string>>): string =>
  String(words)
    .split(' ')
    .map((word) => names[word] ?? word)
    .join(', ')

/** What is said of ratings, prices, certificates and dates. */
export const PAPERS: Sentences = {
  'star-unproven': {
    vi: (a) =>
      `Ghi ${a['stars']} sao nhưng còn thiếu ${list(a['missing'], MISSING_VI)}, nên sao hiện rỗng với chữ “chưa xác minh”. Hãy chép từ quyết định công nhận OCOP; chưa có giấy trong tay thì cứ để vậy, đừng đoán.`,
    en: (a) =>
      `It says ${a['stars']} stars but lacks ${list(a['missing'], MISSING_EN)}, so the stars are drawn hollow, as “unverified”. Copy it from the OCOP decision; without the paper leave it as it is, and do not guess.`,
  },
  'star-expired': {
    vi: (a) =>
      `Hạng sao đã hết hạn ngày ${dayVi(a['until'])}, nên hiện là “hết hạn”. Nếu đã được công nhận lại, hãy ghi quyết định mới và ngày hết hạn mới; nếu chưa thì giữ nguyên.`,
    en: (a) =>
      `The rating ran out on ${dayEn(a['until'])} and is shown as “expired”. If it was renewed, write the new decision and its new last day; if not, leave it as it is.`,
  },
  'star-expiring': {
    vi: (a) =>
      `Hạng sao còn ${a['days']} ngày, đến ${dayVi(a['until'])}, rồi sẽ hiện là “hết hạn”. Hãy chuẩn bị hồ sơ công nhận lại và ghi quyết định mới ngay khi có.`,
    en: (a) =>
      `The rating has ${Number(a['days']) === 1 ? 'one day' : `${a['days']} days`} left, until ${dayEn(a['until'])}, and will then be shown as “expired”. Prepare its renewal, and write the new decision as soon as it is there.`,
  },
  'star-term': {
    vi: (a) =>
      `Quyết định ngày ${dayVi(a['issued'])} không thể có giá trị đến ${dayVi(a['until'])}: hạng sao OCOP bắt đầu từ ngày ban hành và kéo dài 36 tháng (QĐ 148/QĐ-TTg), tức muộn nhất là ${dayVi(a['last'])}. Hãy xem lại cả hai ngày trên giấy; nếu đúng 36 tháng, ghi "validUntil": "${a['last']}".`,
    en: (a) =>
      `A decision of ${dayEn(a['issued'])} cannot be valid until ${dayEn(a['until'])}: an OCOP rating begins on its issue date and lasts 36 months (QĐ 148/QĐ-TTg), so until ${dayEn(a['last'])} at the latest. Look at both days on the paper; for the full 36 months write "validUntil": "${a['last']}".`,
  },
  'star-too-many': {
    vi: (a) =>
      a['why'] === 'more'
        ? `Lời này nói “${a['found']}”, nhưng sản phẩm chỉ được ghi ${a['given']} sao. Hãy sửa số sao trong lời cho đúng với giấy.`
        : `Lời này nói “${a['found']}” như thể sao đang có hiệu lực, mà giấy tờ hiện không chứng minh được. Hãy bỏ số sao, hoặc kể kèm năm được công nhận, ví dụ “được xếp OCOP 3 sao năm 2021”.`,
    en: (a) =>
      a['why'] === 'more'
        ? `This text says “${a['found']}”, but only ${Number(a['given']) === 1 ? 'one star is' : `${a['given']} stars are`} on record. Make the number in the text that of the paper.`
        : `This text says “${a['found']}” as if the stars were in force, which no paper here proves today. Take the stars out, or tell the year they were given, as “rated three OCOP stars in 2021”.`,
  },
  'certificate-expired': {
    vi: (a) =>
      `Giấy “${a['name']}” đã hết hạn ngày ${dayVi(a['until'])}. Nếu đã gia hạn, hãy ghi ngày mới vào "validUntil"; nếu không còn dùng, xóa giấy này đi.`,
    en: (a) =>
      `The certificate “${a['name']}” ran out on ${dayEn(a['until'])}. If it was renewed, write the new day as "validUntil"; if it is no longer held, remove it.`,
  },
  'price-in-thousands': {
    vi: (a) =>
      `Giá ở đây chỉ là ${a['amount']} đồng: dấu chấm trong 85.000 được hiểu là phần lẻ, nên số đồng phải viết liền, đủ số 0. Có lẽ bạn định viết: "amountVnd": ${a['meant']}.`,
    en: (a) =>
      `The price here is only ${a['amount']} đồng: the point in 85.000 stands before decimals, so the đồng are written together with all their noughts. You probably mean: "amountVnd": ${a['meant']}.`,
  },
  'price-undated': {
    vi: (a) =>
      `Giá chưa ghi là giá của ngày nào, nên khách không biết còn đúng không. Hãy hỏi nhà làm rồi thêm ngày hỏi, ví dụ "asOf": "${a['today']}".`,
    en: (a) =>
      `The price does not say of which day it is, so nobody knows whether it still holds. Ask the maker and add the day you asked, as "asOf": "${a['today']}".`,
  },
  'price-old': {
    vi: (a) =>
      `Giá này của ngày ${dayVi(a['date'])}, đã hơn một năm. Hãy hỏi lại nhà làm và ghi giá cùng ngày mới, hoặc bỏ giá đi.`,
    en: (a) =>
      `This price is of ${dayEn(a['date'])}, more than a year ago. Ask the maker again and write the new price with its day, or take the price out.`,
  },
  'gi-claimed': {
    vi: (a) =>
      `Chỗ này viết “${a['found']}” như thể nhà làm được dùng chỉ dẫn địa lý, nhưng chưa ghi quyền sử dụng. Chỉ dẫn địa lý bảo hộ cả vùng, không tự cho ai quyền dùng. Nếu có giấy, hãy ghi vào "gi": { "rightOfUse": { "granted": true, "number": … } }; nếu chưa, bỏ lời ấy và để "gi" nói về vùng.`,
    en: (a) =>
      `This says “${a['found']}” as if the maker could use the geographical indication, but no right of use is recorded. A geographical indication protects an area and by itself lets nobody use it. If there is a paper, write it as "gi": { "rightOfUse": { "granted": true, "number": … } }; if not, take the words out and let "gi" speak of the area.`,
  },
  'gi-right-unproven': {
    vi: () =>
      'Ghi là được quyền sử dụng chỉ dẫn địa lý mà chưa có gì chứng minh. Hãy thêm số giấy ("number") hoặc trang công bố ("sourceUrl"); nếu không chắc, bỏ "rightOfUse" đi.',
    en: () =>
      'It says that the geographical indication may be used, with nothing to prove it. Add the number of the paper ("number") or the page that tells of it ("sourceUrl"); if you are not sure, take "rightOfUse" out.',
  },
  'contact-unconsented': {
    vi: (a) =>
      `Có ${a['count']} cách liên hệ nhưng chưa ghi nhà làm đồng ý công khai, nên tất cả đang được giữ lại, không hiện trên trang nào (Luật Bảo vệ dữ liệu cá nhân). Hãy hỏi nhà làm rồi ghi ngày họ đồng ý, ví dụ "contactConsentOn": "2026-10-20".`,
    en: (a) =>
      `There ${Number(a['count']) === 1 ? 'is one contact' : `are ${a['count']} contacts`}, but not the day on which the maker agreed to show them, so they are held back from every page (Personal Data Protection Law). Ask the maker and write the day of consent, as "contactConsentOn": "2026-10-20".`,
  },
  'date-in-future': {
    vi: (a) =>
      `Ngày “${a['found']}” chưa tới (hôm nay là ${dayVi(a['today'])}), mà chỗ này ghi việc đã xảy ra. Hãy xem lại năm, tháng và ngày.`,
    en: (a) =>
      `The date “${a['found']}” is still to come (today is ${dayEn(a['today'])}), but this tells of something that has happened. Look at its year, month and day again.`,
  },
}
