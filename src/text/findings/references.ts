import { didYouMeanEn, didYouMeanVi } from './did-you-mean.ts'
import { kindEn, kindVi } from './kinds.ts'
import type { SentenceArgs, Sentences } from './sentence.ts'

/** What is said of ids, and of what stands where. */
export const REFERENCES: Sentences = {
  'reference-unknown': { vi: unknownVi, en: unknownEn },
  'reference-broken': {
    vi: (a) =>
      `Tệp của ${kindVi(a['kind'])} “${a['id']}” đang bị lỗi; chỗ này được đánh dấu cho đến khi sửa xong. Hãy sửa các lỗi của tệp đó trước.`,
    en: (a) =>
      `The file of the ${kindEn(a['kind'])} “${a['id']}” is broken; its place is marked until it is mended. Mend the mistakes in that file first.`,
  },
  'reference-twice': {
    vi: (a) =>
      `${kindVi(a['kind'])} “${a['id']}” được đặt hai lần, lần đầu ở nhà “${a['hall']}”. Một gian chỉ đứng một chỗ: hãy giữ một và xóa chỗ kia.`,
    en: (a) =>
      `The ${kindEn(a['kind'])} “${a['id']}” is placed twice, first in the hall “${a['hall']}”. It stands in one place only: keep one and remove the other.`,
  },
  'listed-twice': {
    vi: (a) =>
      `${kindVi(a['kind'])} “${a['id']}” được ghi hai lần trong ${a['in'] === 'booth' ? 'gian này' : 'danh sách này'}. Hãy xóa bớt một.`,
    en: (a) =>
      `The ${kindEn(a['kind'])} “${a['id']}” is given twice in this ${a['in'] === 'booth' ? 'booth' : 'list'}. Remove one of the two.`,
  },
  'id-twice': {
    vi: (a) =>
      `Trong tệp này có hai ${kindVi(a['kind'])} cùng mã “${a['id']}”. Hãy đặt mã khác cho một, ví dụ "id": "${a['id']}-2".`,
    en: (a) =>
      `Two ${kindEn(a['kind'])}s in this file have the id “${a['id']}”. Give one of them another, as "id": "${a['id']}-2".`,
  },
  'number-twice': {
    vi: (a) =>
      `Gian số ${a['number']} đã là gian “${a['other']}”. Mỗi gian một số, để khách tìm theo biển: hãy chọn số khác.`,
    en: (a) =>
      `Booth number ${a['number']} is the booth “${a['other']}” already. Visitors find booths by number, so each has its own: choose another.`,
  },
  'not-shown': {
    vi: (a) => NOT_SHOWN[String(a['kind'])]?.vi(a) ?? '',
    en: (a) => NOT_SHOWN[String(a['kind'])]?.en(a) ?? '',
  },
  'entrance-hall-unlisted': {
    vi: (a) =>
      `Khách vào nhà “${a['id']}” trước tiên, nhưng nhà này không có trong danh sách halls. Hãy thêm "${a['id']}" vào halls, hoặc chọn nhà khác.`,
    en: (a) =>
      `Visitors enter the hall “${a['id']}” first, but it is missing from the list of halls. Add "${a['id']}" to halls, or choose another hall.`,
  },
  'door-to-itself': {
    vi: (a) =>
      `Cửa “${a['id']}” dẫn về chính nhà “${a['hall']}”. Hãy ghi mã của nhà bên kia cửa vào toHall, hoặc xóa cửa này.`,
    en: (a) =>
      `The door “${a['id']}” leads back into its own hall, “${a['hall']}”. Write the id of the hall behind it into toHall, or remove the door.`,
  },
  'door-one-way': {
    vi: (a) =>
      `Khách qua cửa “${a['id']}” sang nhà “${a['toHall']}” rồi không có cửa quay lại. Hãy thêm trong nhà “${a['toHall']}” một cửa có "toHall": "${a['hall']}".`,
    en: (a) =>
      `Visitors go through the door “${a['id']}” to the hall “${a['toHall']}” and find no door back. Add a door with "toHall": "${a['hall']}" to the hall “${a['toHall']}”.`,
  },
  'tour-stop-elsewhere': {
    vi: (a) =>
      `Tuyến này đi trong nhà “${a['hall']}”, nhưng ở đó không có ${a['kind'] === 'festival' ? 'cổng vào ' : ''}${kindVi(a['kind'])} “${a['id']}”${
        a['where'] === undefined ? '' : ` (đang ở nhà “${a['where']}”)`
      }. Hãy bỏ chỗ dừng này, hoặc chọn chỗ khác trong nhà.`,
    en: (a) =>
      `This tour walks the hall “${a['hall']}”, which has no ${a['kind'] === 'festival' ? 'gate to the ' : ''}${kindEn(a['kind'])} “${a['id']}”${
        a['where'] === undefined ? '' : ` (it is in the hall “${a['where']}”)`
      }. Remove this stop, or choose a place in the hall.`,
  },
  'tour-stop-no-wall': {
    vi: (a) =>
      `Tuyến dừng ở tường tin, nhưng nhà “${a['hall']}” không có tường tin. Hãy thêm newsWall cho nhà đó, hoặc bỏ chỗ dừng này.`,
    en: (a) =>
      `The tour stops at the news wall, but the hall “${a['hall']}” has none. Add newsWall to that hall, or remove this stop.`,
  },
  'tour-too-long': {
    vi: (a) =>
      `Tuyến có ${a['stops']} chỗ dừng, riêng thời gian dừng đã ${a['seconds']} giây. Khách thường chỉ đi 1–2 phút với 6–10 chỗ: hãy giữ không quá ${a['mostStops']} chỗ và ${a['mostSeconds']} giây, hoặc chia làm hai tuyến.`,
    en: (a) =>
      `The tour has ${a['stops']} stops that last ${a['seconds']} seconds, walking not counted. Visitors stay 1–2 minutes for 6–10 stops: keep to ${a['mostStops']} stops and ${a['mostSeconds']} seconds, or make two tours of it.`,
  },
}

/** What is missing differs from kind to kind. */
const NOT_SHOWN: Sentences = {
  hall: {
    vi: (a) =>
      `Nhà trưng bày “${a['id']}” chưa có trong danh sách của triển lãm. Nếu muốn mở nhà này, hãy thêm "${a['id']}" vào halls của exhibition.json.`,
    en: (a) =>
      `The hall “${a['id']}” is missing from the list of the exhibition. To open it, add "${a['id']}" to halls of exhibition.json.`,
  },
  booth: {
    vi: (a) =>
      `Gian hàng “${a['id']}” chưa được đặt trong nhà nào, chỉ tìm thấy trong danh mục. Nếu muốn bày, hãy thêm một chỗ có "booth": "${a['id']}" vào booths của một nhà.`,
    en: (a) =>
      `The booth “${a['id']}” stands in no hall; only the catalogue lists it. To show it, add a place with "booth": "${a['id']}" to the booths of a hall.`,
  },
  product: {
    vi: (a) =>
      `Sản phẩm “${a['id']}” chưa được bày trên bệ nào, chỉ tìm thấy trong danh mục. Nếu muốn bày, hãy thêm "${a['id']}" vào products của một bệ trong gian hàng.`,
    en: (a) =>
      `The product “${a['id']}” stands on no plinth; only the catalogue lists it. To show it, add "${a['id']}" to the products of a plinth in a booth.`,
  },
  maker: {
    vi: (a) =>
      `Chưa có sản phẩm hay gian hàng nào của nhà làm “${a['id']}”. Hãy ghi "maker": "${a['id']}" trong tệp sản phẩm hoặc gian hàng của họ.`,
    en: (a) =>
      `No product and no booth is of the maker “${a['id']}”. Write "maker": "${a['id']}" in the file of their product or booth.`,
  },
}

function unknownVi(a: SentenceArgs): string {
  const kind = kindVi(a['kind'])
  if (a['id'] === undefined)
    return `Chỗ dừng này chưa ghi dừng ở ${kind} nào. Hãy thêm mã của ${kind}, ví dụ "id": "mat-ong-bac-ha".`
  if (a['otherKind'] !== undefined)
    return `“${a['id']}” là mã của một ${kindVi(a['otherKind'])}, không phải của ${kind}. ${a['isStop'] === 1 ? `Nếu đúng là muốn dừng ở đó, hãy đổi "kind" thành "${a['otherKind']}"; nếu không, hãy ghi` : 'Ở đây cần'} mã của một ${kind}.`
  const add = a['kind'] === 'waypoint' ? 'thêm điểm này vào waypoints của nhà' : `thêm tệp ${a['id']}.json`
  return `Không có ${kind} nào mang mã “${a['id']}”.${didYouMeanVi(a['nearest'])} Hãy kiểm tra chính tả, ${add}, hoặc bỏ mã này nếu không còn dùng.`
}

function unknownEn(a: SentenceArgs): string {
  const kind = kindEn(a['kind'])
  if (a['id'] === undefined)
    return `This stop does not say at which ${kind}. Add the id of the ${kind}, as "id": "mat-ong-bac-ha".`
  if (a['otherKind'] !== undefined)
    return `“${a['id']}” is the id of a ${kindEn(a['otherKind'])}, not of a ${kind}. ${a['isStop'] === 1 ? `To stop there, change "kind" to "${a['otherKind']}"; otherwise write the id of a ${kind}.` : `The id of a ${kind} is needed here.`}`
  const add = a['kind'] === 'waypoint' ? 'add it to the waypoints of the hall' : `add the file ${a['id']}.json`
  return `There is no ${kind} with the id “${a['id']}”.${didYouMeanEn(a['nearest'])} Check the spelling, ${add}, or take the id away where it is no longer used.`
}
