import { unreadableModelEn, unreadableModelVi, unreadablePictureEn, unreadablePictureVi } from './media-unreadable.ts'
import type { SentenceArgs, Sentences } from './sentence.ts'

const FORMATS = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }
/** `7.4` as `7,4` and `12000` as `12.000`. */
const numberVi = (n: string | number | undefined): string => FORMATS.vi.format(Number(n))
const numberEn = (n: string | number | undefined): string => FORMATS.en.format(Number(n))

/** What is said of pictures and models, and of what they weigh. */
export const MEDIA: Sentences = {
  'media-missing': {
    vi: (a) => `Không có tệp “${a['src']}” trong thư mục của triển lãm. ${mendMissingVi(a)}`,
    en: (a) => `There is no file “${a['src']}” in the folder of the exhibition. ${mendMissingEn(a)}`,
  },
  'media-unused': {
    vi: (a) =>
      `Không chỗ nào dùng tệp “${a['src']}”, nhưng ai cũng tải được nó khi triển lãm lên mạng. Hãy ghi tên nó vào "src" của một ảnh, hoặc xóa nó khỏi media/.`,
    en: (a) =>
      `Nothing uses the file “${a['src']}”, yet anybody can fetch it once the exhibition is online. Name it as the "src" of a picture, or delete it from media/.`,
  },
  'picture-unreadable': {
    vi: (a) => `Không xem được ảnh “${a['src']}”: ${unreadablePictureVi(a)}`,
    en: (a) => `The picture “${a['src']}” cannot be shown: ${unreadablePictureEn(a)}`,
  },
  'picture-too-heavy': {
    vi: (a) =>
      `Ảnh “${a['src']}” nặng ${numberVi(a['kb'])} kB, nhiều nhất ${a['most']} kB; mạng di động ở vùng cao sẽ tải rất lâu. Hãy chạy lệnh npm run pictures: máy tự thu nhỏ và nén lại.`,
    en: (a) =>
      `The picture “${a['src']}” weighs ${numberEn(a['kb'])} kB, at most ${a['most']} kB; a phone in the highlands fetches that slowly. Run npm run pictures: it is made smaller for you.`,
  },
  'picture-too-large': {
    vi: (a) =>
      `Ảnh “${a['src']}” rộng ${a['widthPx']} và cao ${a['heightPx']} điểm ảnh; không màn hình nào ở đây cần cạnh dài quá ${a['most']}. Hãy chạy lệnh npm run pictures để thu nhỏ.`,
    en: (a) =>
      `The picture “${a['src']}” is ${a['widthPx']} by ${a['heightPx']} pixels; no screen here needs more than ${a['most']} on the longer side. Run npm run pictures to make it smaller.`,
  },
  'picture-gps': {
    vi: (a) =>
      `Ảnh “${a['src']}” còn mang tọa độ GPS: ai tải về cũng biết nó chụp ở đâu, có khi là nhà riêng. Hãy chạy lệnh npm run pictures: máy xóa tọa độ. Ảnh không ai dùng thì xóa khỏi media/.`,
    en: (a) =>
      `The picture “${a['src']}” still carries GPS coordinates: whoever fetches it learns where it was taken, which may be somebody’s home. Run npm run pictures: it takes them out. Delete it from media/ if nothing uses it.`,
  },
  'picture-size-wrong': {
    vi: (a) =>
      a['actual'] === ''
        ? `Các cỡ ghi ở "widthsPx" (${a['found']}) không khớp với tên ảnh “${a['src']}”: phải xếp từ nhỏ đến lớn và cỡ lớn nhất nằm cuối tên tệp, như anh-960.webp. Hãy xóa dòng "widthsPx", ghi lại tên ảnh gốc rồi chạy lệnh npm run pictures.`
        : `Ghi "${a['field']}" là ${a['found']} nhưng ảnh “${a['src']}” thật ra là ${a['actual']} điểm ảnh; trang sẽ bị giật hoặc ảnh bị méo. Hãy sửa thành ${a['actual']}, hoặc xóa "widthPx", "heightPx", "widthsPx" và chạy lệnh npm run pictures.`,
    en: (a) =>
      a['actual'] === ''
        ? `The widths in "widthsPx" (${a['found']}) do not fit the name of the picture “${a['src']}”: they go from small to large, and the largest ends the file’s name, as in photo-960.webp. Remove the line "widthsPx", name the first picture again, and run npm run pictures.`
        : `The content says ${a['found']} for "${a['field']}", but the picture “${a['src']}” has ${a['actual']} pixels; the page would jump, or the picture look stretched. Write ${a['actual']}, or remove "widthPx", "heightPx" and "widthsPx" and run npm run pictures.`,
  },
  'model-unreadable': {
    vi: (a) => `Không mở được mô hình 3D “${a['src']}”: ${unreadableModelVi(a)}`,
    en: (a) => `The 3D model “${a['src']}” cannot be opened: ${unreadableModelEn(a)}`,
  },
  'model-not-gltf2': {
    vi: (a) =>
      `Mô hình “${a['src']}” theo dạng glTF ${a['version']} đã cũ; điện thoại chỉ mở được glTF 2.0. Hãy nhờ người dựng mô hình xuất lại thành tệp .glb theo glTF 2.0.`,
    en: (a) =>
      `The model “${a['src']}” is of the old form glTF ${a['version']}; phones open glTF 2.0 only. Ask whoever made it to export it as a .glb of glTF 2.0.`,
  },
  'model-too-heavy': {
    vi: (a) =>
      `Mô hình “${a['src']}” nặng ${numberVi(a['kb'])} kB, nhiều nhất ${numberVi(a['most'])} kB. Hãy nhờ người dựng thu nhỏ ảnh bề mặt (512 × 512 là đủ) và bớt chi tiết.`,
    en: (a) =>
      `The model “${a['src']}” weighs ${numberEn(a['kb'])} kB, at most ${numberEn(a['most'])} kB. Ask whoever made it for smaller textures (512 × 512 is enough) and less detail.`,
  },
  'model-too-many-triangles': {
    vi: (a) =>
      `Mô hình “${a['src']}” có ${numberVi(a['triangles'])} tam giác, nhiều nhất ${numberVi(a['most'])}; điện thoại tầm trung sẽ giật. Hãy nhờ người dựng giảm lưới (trong Blender: Decimate).`,
    en: (a) =>
      `The model “${a['src']}” has ${numberEn(a['triangles'])} triangles, at most ${numberEn(a['most'])}; a mid-range phone would stutter. Ask whoever made it to reduce the mesh (in Blender: Decimate).`,
  },
  'hall-too-heavy': {
    vi: (a) =>
      `Ảnh và mô hình của nhà này nặng ${numberVi(a['mb'])} MB, nhiều nhất ${numberVi(a['budgetMb'])} MB: khách dùng 4G (${a['mbps']} Mbps) tốn chừng ấy dung lượng và phải chờ ${a['seconds']} giây. Hãy sửa “${a['worst']}” (${numberVi(a['worstMb'])} MB) trước; với ảnh thì chạy lệnh npm run pictures.`,
    en: (a) =>
      `Pictures and models of this hall weigh ${numberEn(a['mb'])} MB, at most ${numberEn(a['budgetMb'])} MB: a visitor on 4G (${a['mbps']} Mbps) pays for that and waits ${a['seconds']} seconds. Mend “${a['worst']}” (${numberEn(a['worstMb'])} MB) first; for pictures run npm run pictures.`,
  },
}

function mendMissingVi(a: SentenceArgs): string {
  if (a['isMade'] === 1) return 'Đó là một cỡ đã làm của ảnh. Hãy chạy lệnh npm run pictures để làm lại từ ảnh gốc.'
  if (a['differsByCase'] === 1)
    return `Trên đĩa tệp tên là “${a['near']}”: chữ hoa và chữ thường khác nhau. Hãy đổi tên tệp thành chữ thường.`
  return a['near'] === ''
    ? 'Hãy chép tệp vào media/, hoặc kiểm tra chính tả tên tệp.'
    : `Có phải là “${a['near']}” không? Hãy sửa tên cho khớp.`
}

function mendMissingEn(a: SentenceArgs): string {
  if (a['isMade'] === 1) return 'It is one of the sizes made of a picture. Run npm run pictures to make it again.'
  if (a['differsByCase'] === 1)
    return `On disk it is called “${a['near']}”: capital and small letters count. Rename the file in small letters.`
  return a['near'] === ''
    ? 'Copy the file into media/, or check how its name is spelt.'
    : `Is it “${a['near']}”? Make the names the same.`
}
