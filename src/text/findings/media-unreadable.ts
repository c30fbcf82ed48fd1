import type { SentenceArgs } from './sentence.ts'

type Why = readonly [vi: string, en: string]

/** Why a picture cannot be shown, by what was found in its file, and what to do. */
const PICTURES: Readonly<Record<string, Why>> = {
  empty: ['tệp trống. Hãy chép lại ảnh.', 'the file is empty. Copy it again.'],
  closed: ['máy không cho đọc tệp. Kiểm tra quyền đọc của tệp.', 'the file may not be read. Check its permissions.'],
  heic: [
    'đây là ảnh HEIC của iPhone, trình duyệt không mở được. Trên iPhone: Cài đặt → Camera → Định dạng → Tương thích nhất, rồi chụp lại; hoặc mở ảnh trên máy tính và lưu thành JPEG.',
    'it is an iPhone’s HEIC, which browsers do not open. On the iPhone choose Settings → Camera → Formats → Most Compatible and take it again, or open it on a computer and save it as JPEG.',
  ],
  'cut-off': [
    'tệp bị đứt ở cuối, thường do chép dở. Hãy chép lại ảnh.',
    'its end is missing, usually from a broken copy. Copy it again.',
  ],
  'svg-program': [
    'bản vẽ SVG này mang theo mã lệnh, có thể gây hại cho người mở nó. Hãy xuất lại bản vẽ không kèm mã lệnh, hoặc lưu thành PNG.',
    'this SVG drawing carries a program, which may harm whoever opens it. Export it without scripts, or save it as PNG.',
  ],
  svg: [
    'bên trong là bản vẽ SVG nhưng tên tệp không kết thúc bằng .svg. Hãy đổi tên tệp.',
    'inside is an SVG drawing, but its name does not end in .svg. Rename it.',
  ],
  glb: [
    'bên trong là mô hình 3D chứ không phải ảnh. Hãy chép đúng tệp ảnh.',
    'inside is a 3D model, not a picture. Copy the right file.',
  ],
  unknown: [
    'bên trong không phải ảnh JPEG, PNG, WebP, AVIF hay SVG, dù tên tệp nói vậy. Hãy mở ảnh gốc và lưu lại thành JPEG.',
    'inside is no JPEG, PNG, WebP, AVIF or SVG, whatever its name says. Open the original and save it as JPEG.',
  ],
}

const MODELS: Readonly<Record<string, Why>> = {
  empty: ['tệp trống. Hãy chép lại mô hình.', 'the file is empty. Copy it again.'],
  closed: PICTURES['closed'] ?? ['', ''],
  unknown: [
    'bên trong không phải tệp GLB. Hãy nhờ người dựng xuất thành .glb (glTF 2.0), không phải .fbx, .obj hay .zip.',
    'inside is no GLB. Ask whoever made it to export a .glb (glTF 2.0), not an .fbx, .obj or .zip.',
  ],
}

const dotted = (format: string | number | undefined): Why => [
  `tên tệp kết thúc bằng .svg nhưng bên trong là ảnh ${String(format).toUpperCase()}. Hãy đổi đuôi tên tệp cho đúng.`,
  `its name ends in .svg, but inside is ${String(format).toUpperCase()}. Give the name the right ending.`,
]

/** The file is a GLB with a mistake inside, or something else altogether. */
const mistaken = ({ reason, detail }: SentenceArgs): Why =>
  reason === 'model'
    ? [
        `tệp GLB bị lỗi bên trong (máy báo: “${detail}”). Hãy nhờ người dựng xuất lại mô hình.`,
        `the GLB has a mistake inside (the reader says: “${detail}”). Ask whoever made it to export it again.`,
      ]
    : [
        'bên trong là ảnh chứ không phải mô hình. Hãy chép đúng tệp .glb.',
        'inside is a picture, not a model. Copy the right .glb.',
      ]

const whyPicture = (a: SentenceArgs): Why => PICTURES[String(a['reason'])] ?? dotted(a['reason'])
const whyModel = (a: SentenceArgs): Why => MODELS[String(a['reason'])] ?? mistaken(a)

export const unreadablePictureVi = (a: SentenceArgs): string => whyPicture(a)[0]
export const unreadablePictureEn = (a: SentenceArgs): string => whyPicture(a)[1]
export const unreadableModelVi = (a: SentenceArgs): string => whyModel(a)[0]
export const unreadableModelEn = (a: SentenceArgs): string => whyModel(a)[1]
