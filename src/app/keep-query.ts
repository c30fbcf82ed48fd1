/** Lets the language switch keep what is searched for: the query changes after the page was drawn. */
export function keepQueryInLanguageLinks(page: Document, query: () => string): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-keep-query]') : null
    if (link !== null) link.search = query()
  })
}
