import { Spoken } from '../spoken.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { ProductTile } from '../product-tile.tsx'
import { DOC_KINDS, type SearchDoc } from '#find/search-doc.ts'
import type { Answer } from './searcher.ts'

/** Results: products as tiles, the rest as links, each kind under its name. */
export function SearchResults({ answer }: { answer: Answer }) {
  const { words } = useSurroundings()
  if (answer.docs.length === 0) return <p className="nothing">{words.search.none}</p>
  return (
    <div className="results">
      {DOC_KINDS.map((kind) => {
        const docs = answer.docs.filter((doc) => doc.kind === kind)
        if (docs.length === 0) return null
        return (
          <section key={kind}>
            <h2>{words.search.kinds[kind]}</h2>
            {kind === 'product' ? (
              <ul className="tiles">
                {docs.map((doc) => (
                  <li key={doc.id}>
                    <ProductTile product={{ ...doc, summary: doc.summary ?? doc.name, group: doc.group ?? 'food' }} />
                  </li>
                ))}
              </ul>
            ) : (
              <ul className="result-links">
                {docs.map((doc) => (
                  <li key={doc.id}>
                    <ResultLink doc={doc} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}

function ResultLink({ doc }: { doc: SearchDoc }) {
  const { hrefOf } = useSurroundings()
  return (
    <>
      <a href={hrefOf({ kind: doc.kind, id: doc.id })}>
        <Spoken text={doc.name} mark={false} />
      </a>
      {doc.summary && (
        <p>
          <Spoken text={doc.summary} mark={false} />
        </p>
      )}
    </>
  )
}
