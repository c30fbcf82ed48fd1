/** A text as an id: “Chè nhà tôi” → `che-nha-toi`; empty when it holds no letter or digit of the Latin script. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đð]/gu, 'd')
    .replace(/['’‘ʼ]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '')
}
