import { Blocks } from '#card/blocks.tsx'
import { ContactLinks } from '#card/contact-links.tsx'
import { ExternalLink } from '#card/external-link.tsx'
import { FactList } from '#card/fact-list.tsx'
import { Pictures } from '#card/pictures.tsx'
import { SourcesList } from '#card/sources-list.tsx'
import { ProductTiles } from '#card/product-tiles.tsx'
import { Paragraphs, Spoken } from '#card/spoken.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import { dateText } from '#text/dates.ts'
import { Crumbs } from '../crumbs.tsx'
import type { PageDataOf } from '../page-data.ts'
import { FestivalLinks } from './item-pages.tsx'

export function NewsPage({ data }: { data: PageDataOf<'news'> }) {
  const { words, uiLang, lang, hrefOf } = useSurroundings()
  const { news } = data
  const bodyLang = news.body[lang] === undefined ? 'vi' : lang
  return (
    <div className="page">
      <Crumbs steps={[[hrefOf({ kind: 'news-list' }), words.news.title]]} />
      <article className="sheet news-sheet">
        <header>
          <p className="over">
            <time dateTime={news.date}>{dateText(news.date, uiLang)}</time>
          </p>
          <h1>
            <Spoken text={news.title} />
          </h1>
          <p className="lead">
            <Spoken text={news.summary} />
          </p>
        </header>
        <div className="prose" {...(bodyLang !== lang && { lang: bodyLang })}>
          <Blocks blocks={news.body[bodyLang] ?? []} />
        </div>
        <Pictures pictures={news.picture && [news.picture]} />
        <SourcesList sources={news.sources} />
      </article>
      <FestivalLinks festivals={data.festivals} />
      {data.products.length > 0 && (
        <section>
          <h2>{words.products.title}</h2>
          <ProductTiles products={data.products} />
        </section>
      )}
    </div>
  )
}

export function AboutPage({ data }: { data: PageDataOf<'about'> }) {
  const { words, uiLang } = useSurroundings()
  const { about } = data
  const w = words.about
  return (
    <div className="page text-page">
      <h1>{w.title}</h1>
      <div className="prose">
        <Paragraphs text={about.notice} />
      </div>
      <FactList
        facts={[
          [
            w.organiser,
            about.organiser === undefined ? (
              words.unknown
            ) : (
              <>
                <Spoken text={about.organiser.name} />
                <ContactLinks links={about.organiser.contacts} />
              </>
            ),
          ],
          [w.report, about.reportTo === undefined ? words.unknown : <ContactLinks links={[about.reportTo]} />],
          [
            w.licence,
            <>
              <ExternalLink href={about.licence.url}>{about.licence.name}</ExternalLink> –{' '}
              <Spoken text={about.licence.credit} />
            </>,
          ],
          [w.compiled, dateText(about.compiledOn, uiLang)],
        ]}
      />
      {data.problems > 0 && <p className="notice">{w.problems(data.problems)}</p>}
      {about.sources && (
        <section>
          <h2>{w.sources}</h2>
          <ul>
            {about.sources.map((source) => (
              <li key={source.url}>
                <ExternalLink href={source.url}>
                  <Spoken text={source.title} />
                </ExternalLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

export function PrivacyPage({ data }: { data: PageDataOf<'privacy'> }) {
  const { words } = useSurroundings()
  return (
    <div className="page text-page">
      <h1>{words.privacy.title}</h1>
      <div className="prose">
        <Paragraphs text={data.text} />
      </div>
    </div>
  )
}
