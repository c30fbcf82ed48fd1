/** Where focus goes when what had it is no longer there: one may go on from here by Tab, and walk by keys. */
export function focusWalkBar(): void {
  document.querySelector<HTMLElement>('.hall-walk')?.focus({ preventScroll: true })
}
