import { didYouMeanEn, didYouMeanVi } from './did-you-mean.ts'
import { kindEn, kindVi } from './kinds.ts'
import type { SentenceArgs, Sentences } from './sentence.ts'

const RESOLUTION = '1684/NQ-UBTVQH15'

/** What is said of communes, old and new. */
export const PLACES: Sentences = {
  'commune-unknown': {
    vi: (a) => {
      if (isOfOtherKind(a)) return otherKindVi(a)
      const unit = `${kindVi(a['kind'])} nào tên “${a['found']}”`
      if (a['nowIn'] !== undefined)
        return `Từ 1/7/2025 không còn ${unit}: nơi này nay thuộc “${a['nowIn']}”. Trong phần now hãy ghi "name": "${a['nowIn']}"; tên cũ ghi trong phần before.`
      const where =
        a['layer'] === 'now'
          ? `Trong 73 xã, phường lập từ tỉnh Hà Giang cũ (Nghị quyết ${RESOLUTION}) không có ${unit}.`
          : `Tỉnh Hà Giang trước 1/7/2025 không có ${unit}.`
      return a['nearest'] === ''
        ? `${where} Hãy ghi tên trần, đúng dấu, ví dụ "name": "Thông Nguyên"; nếu xã này không thuộc tỉnh Hà Giang cũ, hãy sửa "province" trong phần before.`
        : `${where}${didYouMeanVi(a['nearest'])} Nếu đúng, hãy ghi "name": "${a['nearest']}", đúng dấu, không kèm “xã”, “phường”, “thị trấn”.`
    },
    en: (a) => {
      if (isOfOtherKind(a)) return otherKindEn(a)
      const unit = `no ${kindEn(a['kind'])} called “${a['found']}”`
      if (a['nowIn'] !== undefined)
        return `Since 1 July 2025 there is ${unit}: the place now lies in “${a['nowIn']}”. Under now write "name": "${a['nowIn']}"; the old name goes under before.`
      const where =
        a['layer'] === 'now'
          ? `Among the 73 communes and wards made from the old province of Hà Giang (Resolution ${RESOLUTION}) there is ${unit}.`
          : `Before 1 July 2025 the province of Hà Giang had ${unit}.`
      return a['nearest'] === ''
        ? `${where} Write the bare name with its marks, as "name": "Thông Nguyên"; if it was not in the old province of Hà Giang, correct "province" under before.`
        : `${where}${didYouMeanEn(a['nearest'])} If so, write "name": "${a['nearest']}", with its marks and without “xã”, “phường” or “thị trấn”.`
    },
  },
  'commune-mismatch': { vi: mismatchVi, en: mismatchEn },
  'commune-code': {
    vi: (a) =>
      `Mã của ${kindVi(a['kind'])} ${a['name']} là ${a['expected']}, ở đây ghi ${a['found']}. Hãy sửa mã theo Quyết định 19/2025/QĐ-TTg, hoặc bỏ trường này nếu chưa chắc.`,
    en: (a) =>
      `The code of the ${kindEn(a['kind'])} ${a['name']} is ${a['expected']}; ${a['found']} was found. Correct it by Decision 19/2025/QĐ-TTg, or leave the field out.`,
  },
  'commune-district': { vi: districtVi, en: districtEn },
}

/** The name is right; only what it is called, commune or township, is not. */
const isOfOtherKind = (a: SentenceArgs): boolean => a['nearest'] === a['found'] && a['nearestKind'] !== a['kind']
const otherKindVi = (a: SentenceArgs): string =>
  `“${a['found']}” là ${kindVi(a['nearestKind'])}, không phải ${kindVi(a['kind'])}. Hãy ghi "kind": "${a['nearestKind']}".`
const otherKindEn = (a: SentenceArgs): string =>
  `“${a['found']}” is a ${kindEn(a['nearestKind'])}, not a ${kindEn(a['kind'])}. Write "kind": "${a['nearestKind']}".`

function mismatchVi(a: SentenceArgs): string {
  switch (a['wrong']) {
    case 'province-now':
      return `Từ 1/7/2025 tỉnh Hà Giang cũ thuộc tỉnh Tuyên Quang, ở đây lại ghi “${a['found']}”. Trong phần now hãy ghi "province": "Tuyên Quang"; “Hà Giang” ghi trong phần before.`
    case 'province-before':
      return `${kindVi(a['kind'])} ${a['name']} lập từ các xã của tỉnh Hà Giang cũ, nhưng phần before ghi tỉnh “${a['found']}”. Hãy ghi "province": "Hà Giang".`
    case 'went-elsewhere':
      return `${kindVi(a['kind'])} ${a['name']} cũ (${kindVi(a['districtKind'])} ${a['district']}) nay thuộc ${kindVi(a['wentKind'])} ${a['went']}, không thuộc ${a['given']}. Hãy sửa tên mới trong phần now, hoặc tên cũ ở đây.`
    default:
      return `${kindVi(a['kind'])} ${a['name']} được lập từ: ${a['madeFrom']}; phần before lại chỉ ghi ${a['given']}. Hãy sửa cho tên mới và tên cũ khớp nhau.`
  }
}

function mismatchEn(a: SentenceArgs): string {
  switch (a['wrong']) {
    case 'province-now':
      return `Since 1 July 2025 the old province of Hà Giang is part of Tuyên Quang, but “${a['found']}” was found. Under now write "province": "Tuyên Quang"; “Hà Giang” goes under before.`
    case 'province-before':
      return `The ${kindEn(a['kind'])} ${a['name']} was made from communes of the old province of Hà Giang, but the province under before is “${a['found']}”. Write "province": "Hà Giang".`
    case 'went-elsewhere':
      return `The old ${kindEn(a['kind'])} ${a['name']} (${kindEn(a['districtKind'])} ${a['district']}) is now in the ${kindEn(a['wentKind'])} ${a['went']}, not in ${a['given']}. Correct the new name under now, or the old name here.`
    default:
      return `The ${kindEn(a['kind'])} ${a['name']} was made from: ${a['madeFrom']}; under before there is only ${a['given']}. Make the new and the old names agree.`
  }
}

function districtVi(a: SentenceArgs): string {
  if (a['wrong'] === 'unknown')
    return `Tỉnh Hà Giang cũ không có ${kindVi(a['kind'])} nào tên “${a['found']}”.${didYouMeanVi(a['nearest'])} Hãy ghi tên trần, đúng dấu, không kèm “huyện”, ví dụ "name": "Mèo Vạc".`
  if (a['wrong'] === 'kind')
    return `“${a['found']}” trước đây là ${kindVi(a['rightKind'])}, không phải ${kindVi(a['kind'])}. Hãy ghi "kind": "${a['rightKind']}".`
  return `${a['communes']} (tên cũ) thuộc ${kindVi(a['kind'])} ${a['district']}, nhưng danh sách huyện chỉ có ${a['found']}. Hãy thêm hoặc sửa thành "name": "${a['district']}".`
}

function districtEn(a: SentenceArgs): string {
  if (a['wrong'] === 'unknown')
    return `The old province of Hà Giang had no ${kindEn(a['kind'])} called “${a['found']}”.${didYouMeanEn(a['nearest'])} Write the bare name with its marks, without “huyện”, as "name": "Mèo Vạc".`
  if (a['wrong'] === 'kind')
    return `“${a['found']}” was a ${kindEn(a['rightKind'])}, not a ${kindEn(a['kind'])}. Write "kind": "${a['rightKind']}".`
  return `${a['communes']} (old name) lay in the ${kindEn(a['kind'])} of ${a['district']}, but the districts given are ${a['found']}. Add it, or correct it to "name": "${a['district']}".`
}
