/** A text as an id would be written: “Chè nhà tôi” → `che-nha-toi`; empty when it holds no Latin letter and no digit. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đð]/gu, 'd')
    .replace(/['’‘ʼ]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/g, '')
}
