import type { SentenceArgs } from './sentence.ts'

/** A file whose name and id differ: mostly one that was copied, so that the old name is taken. */
export function idFileVi({ of, file, id, better }: SentenceArgs): string {
  if (of === 'copy')
    return `Tệp “${file}.json” còn mang mã cũ "id": "${id}", mà mã ấy đã là của tệp ${id}.json. Hãy sửa thành "id": "${file}".`
  if (of === 'bad-copy')
    return `Tệp “${file}.json” còn mang mã cũ "id": "${id}", mà mã ấy đã là của tệp ${id}.json. Tên tệp chỉ gồm chữ thường không dấu, số và gạch nối: hãy đổi tên tệp thành ${better}.json và sửa thành "id": "${better}".`
  const mend = of === 'bad-file' ? '' : `sửa thành "id": "${file}", hoặc `
  return `Tệp tên “${file}.json” nhưng bên trong ghi "id": "${id}". Hai chỗ phải giống nhau: hãy ${mend}đổi tên tệp thành ${id}.json.`
}

export function idFileEn({ of, file, id, better }: SentenceArgs): string {
  if (of === 'copy')
    return `The file “${file}.json” still has the old "id": "${id}", which is that of the file ${id}.json. Write "id": "${file}".`
  if (of === 'bad-copy')
    return `The file “${file}.json” still has the old "id": "${id}", which is that of the file ${id}.json. A file name has small letters without marks, digits and hyphens only: rename it to ${better}.json and write "id": "${better}".`
  const mend = of === 'bad-file' ? '' : `write "id": "${file}", or `
  return `The file is called “${file}.json” but inside stands "id": "${id}". Both must be the same: ${mend}rename the file to ${id}.json.`
}
