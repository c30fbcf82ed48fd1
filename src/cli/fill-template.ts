import type { RenderedPage } from '#app/render-page.tsx'

/** A page's parts put into the built index.html. Functions as replacements, since `$` in a text would mean something. */
export function fillTemplate(template: string, { lang, head, body, data }: RenderedPage): string {
  return template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${lang}"`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => body)
    .replace('<!--data-->', () => data)
}
