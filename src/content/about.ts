/** What an editor shows beside a field: one explanation in both languages of the authors. */
export function about(vi: string, en: string): { description: string } {
  return { description: `${vi} — ${en}` }
}
