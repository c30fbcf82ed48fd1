import type { SentenceArgs } from './sentence.ts'

const isHeic = (found: string): boolean => /\.hei[cf]$/i.test(found)
/** A path on somebody's own computer, or of another folder than `media/`. */
const isElsewhere = (found: string): boolean => !/^media\//i.test(found)
const isPicture = (found: string): boolean => /\.(?:jpe?g|png|webp|avif)$/i.test(found)

/** A picture whose name, folder or format pages cannot use; most come from a phone just as it named them. */
export function pictureNameVi({ found, meant }: SentenceArgs): string {
  const name = String(found)
  const asMeant = meant === '' ? '' : ` rồi ghi "src": ${meant}`
  if (isHeic(name))
    return `Ảnh “${name}” là ảnh HEIC của iPhone, trình duyệt không mở được. Trên iPhone: Cài đặt → Camera → Định dạng → Tương thích nhất, rồi chụp lại; hoặc mở ảnh trên máy tính và lưu thành JPEG.`
  if (!isPicture(name))
    return `“${name}” không phải tên của một ảnh. Hãy chép ảnh vào thư mục media/ rồi ghi tên nó, như "src": "media/IMG_2034.JPG"; ảnh phải có đuôi .jpg, .png, .webp, .avif hoặc .svg.`
  return isElsewhere(name)
    ? `Ảnh phải nằm trong thư mục media/ của triển lãm, nhưng ở đây ghi “${name}”. Hãy chép ảnh vào media/${asMeant}.`
    : `Tên ảnh “${name}” còn chữ hoa, dấu hoặc khoảng trắng, chưa lên mạng được. Không cần đổi tên bằng tay: hãy chép ảnh vào media/ và chạy lệnh npm run pictures, máy tự đặt tên mới và thu nhỏ ảnh.`
}

export function pictureNameEn({ found, meant }: SentenceArgs): string {
  const name = String(found)
  const asMeant = meant === '' ? '' : ` and write "src": ${meant}`
  if (isHeic(name))
    return `The picture “${name}” is a HEIC of an iPhone, which browsers do not open. On the iPhone choose Settings → Camera → Formats → Most Compatible and take it again, or open it on a computer and save it as JPEG.`
  if (!isPicture(name))
    return `“${name}” is not the name of a picture. Copy the picture into the folder media/ and name it, as "src": "media/IMG_2034.JPG"; it ends in .jpg, .png, .webp, .avif or .svg.`
  return isElsewhere(name)
    ? `A picture lies in the folder media/ of the exhibition, but here stands “${name}”. Copy the picture into media/${asMeant}.`
    : `The name of the picture “${name}” has capitals, marks or spaces and cannot go online yet. You need not rename it: copy the picture into media/ and run npm run pictures, which gives it a new name and makes it smaller.`
}
