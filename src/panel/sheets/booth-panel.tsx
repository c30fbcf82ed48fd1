import { Footprints } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { BoothFace } from '#card/booth-face.tsx'
import { briefOfProduct } from '#card/brief.ts'
import { ProductTiles } from '#card/product-tiles.tsx'
import { Paragraphs } from '#card/spoken.tsx'
import { useSurroundings } from '#card/surroundings.tsx'
import type { BoothPack } from '#content/pack.ts'
import { IconButton } from '../bars/icon-button.tsx'
import type { Read } from '../panel-source.ts'
import { usePanelled, useVisitState } from '../panel-context.ts'
import { useSheetTitle } from '../sheet-title.ts'
import { useHallWords } from '../use-hall-words.ts'
import { usePointing } from '../use-pointing.ts'
import { WhenRead } from '../when-read.tsx'

const BROKEN: Read<BoothPack> = { ok: false, fault: 'content-broken' }

/** Whose booth it is, and what is on show in it. */
export function BoothPanel({ id }: { id: string }) {
  const { source } = usePanelled()
  const isMarked = useVisitState(({ marked }) => marked.includes(id))
  const read = useCallback(async () => (isMarked ? BROKEN : source.readBooth(id)), [source, id, isMarked])
  return <WhenRead read={read}>{(pack) => <BoothSheet pack={pack} />}</WhenRead>
}

function BoothSheet({ pack: { booth, products, makers, marked } }: { pack: BoothPack }) {
  const { words } = useSurroundings()
  const w = useHallWords()
  const { visit } = usePanelled()
  const list = useRef<HTMLDivElement>(null)
  usePointing(list)
  useSheetTitle(booth.fascia)
  const isThere = useVisitState(({ place }) => place.booth === booth.id)
  const maker = makers.find((one) => one.id === booth.maker)
  return (
    <article className="sheet">
      <BoothFace booth={booth} maker={maker} isInSheet />
      {!isThere && (
        <p className="actions">
          <IconButton
            className="hall-wide"
            icon={Footprints}
            label={w.goThere}
            onPress={() => visit.goTo({ kind: 'booth', id: booth.id })}
          >
            {w.goThere}
          </IconButton>
        </p>
      )}
      <h2>{words.inThisBooth}</h2>
      {products.length + marked.length === 0 && <p className="quiet">{w.booth.empty}</p>}
      <div ref={list}>
        <ProductTiles products={products.map(briefOfProduct)} marked={marked} />
      </div>
      {booth.story && (
        <section className="prose">
          <h2>{words.story}</h2>
          <Paragraphs text={booth.story} />
        </section>
      )}
    </article>
  )
}
