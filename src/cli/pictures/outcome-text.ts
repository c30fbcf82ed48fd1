import { unreadablePictureEn, unreadablePictureVi } from '#text/findings/media-unreadable.ts'
import type { Failure, Outcome } from './make-pictures.ts'

const FAILURES: Readonly<Partial<Record<Failure, readonly [vi: string, en: string]>>> = {
  missing: [
    'không tìm thấy tệp này trong media/. Hãy chép ảnh vào đó.',
    'there is no such file in media/. Copy the picture there.',
  ],
  ambiguous: [
    'có nhiều tệp trong media/ tên gần giống thế. Hãy ghi đúng tên một tệp, kể cả chữ hoa và dấu cách.',
    'several files in media/ are called nearly so. Write the name of one exactly, with its capitals and spaces.',
  ],
  'too-many-pixels': [
    'ảnh có quá nhiều điểm ảnh (nhiều nhất 120 triệu). Hãy thu nhỏ trên điện thoại rồi chép lại.',
    'it has too many pixels (at most 120 million). Make it smaller on the phone and copy it again.',
  ],
  'too-heavy': [
    'tệp nặng quá 30 MB. Hãy lưu thành JPEG nhỏ hơn rồi chép lại.',
    'the file is heavier than 30 MB. Save a smaller JPEG and copy it again.',
  ],
  broken: [
    'bên trong tệp bị hỏng nên không mở được. Hãy chép lại ảnh từ điện thoại.',
    'it is broken inside and cannot be opened. Copy it from the phone again.',
  ],
  changed: [
    'tệp nội dung vừa được sửa trong lúc máy chạy. Hãy chạy lại lệnh này.',
    'the content file was changed meanwhile. Run this command again.',
  ],
  disk: [
    'không đọc hoặc ghi được tệp trên đĩa. Kiểm tra quyền và chỗ trống rồi chạy lại.',
    'a file could not be read or written. Check permissions and free space, and run this again.',
  ],
}

/** What was done for one picture, as a person reads it. */
export function outcomeText(outcome: Outcome, lang: 'vi' | 'en'): string {
  const isVi = lang === 'vi'
  if (outcome.kind === 'unread')
    return isVi
      ? `! ${outcome.file}\n    Không đọc được tệp này nên chưa xem ảnh trong đó. Hãy chạy npm run check để biết sai ở đâu.`
      : `! ${outcome.file}\n    This file cannot be read, so its pictures were not looked at. Run npm run check to see why.`
  const named = outcome.files.join(', ')
  if (outcome.kind === 'failed') return `✗ ${outcome.src}  (${named})\n    ${capitalised(whyFailed(outcome.why, lang))}`
  if (outcome.kind === 'named')
    return isVi
      ? `✓ ${outcome.src}  (${named})\n    Các cỡ đã có sẵn; đã ghi vào nội dung.`
      : `✓ ${outcome.src}  (${named})\n    Its sizes were there already; they are now written in the content.`
  const { fields, bytesBefore, bytesAfter, hadGps, original } = outcome.made
  const kb = [bytesBefore, bytesAfter].map((bytes) =>
    new Intl.NumberFormat(isVi ? 'vi-VN' : 'en-GB').format(Math.ceil(bytes / 1000)),
  )
  const widths = fields.widthsPx.join(', ')
  const gps = isVi ? 'Đã xóa tọa độ GPS. ' : 'GPS removed. '
  const what = isVi
    ? `${kb[0]} kB → ${kb[1]} kB; rộng ${widths} điểm ảnh. ${hadGps ? gps : ''}Ảnh gốc giữ ở ${original}.`
    : `${kb[0]} kB → ${kb[1]} kB; ${widths} pixels wide. ${hadGps ? gps : ''}The original is kept in ${original}.`
  return `✓ ${outcome.from} → ${fields.src}  (${named})\n    ${what}`
}

function whyFailed(why: Failure, lang: 'vi' | 'en'): string {
  const [vi, en] = FAILURES[why] ?? [unreadablePictureVi({ reason: why }), unreadablePictureEn({ reason: why })]
  return lang === 'vi' ? vi : en
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
