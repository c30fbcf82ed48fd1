/**
 * Sorts things by their full or partial ISO date, the latest first. Where only the year or the month is known, that is
 * taken as early as it may be, so `2025` comes after all months of 2025.
 */
export const newestFirst = (a: { readonly date: string }, b: { readonly date: string }): number =>
  a.date === b.date ? 0 : a.date < b.date ? 1 : -1
