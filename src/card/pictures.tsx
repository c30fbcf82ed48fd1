import { inLang, type LocalisedText } from '#content/localised.ts'
import { madeSizes } from '#content/made-sizes.ts'
import type { Picture } from '#content/picture.ts'
import { useSurroundings } from './surroundings.tsx'

/** How wide a picture is shown, so that a browser fetches no more than it needs: as the style sheet lays them out. */
const SIZES = {
  main: '(min-width: 76rem) 76rem, 100vw',
  further: '(min-width: 36rem) 25rem, 100vw',
} as const

/** An authored picture with its rights; what it shows is said in the language it is written in. */
function PictureFigure({ picture, place }: { picture: Picture; place: keyof typeof SIZES }) {
  const { words, lang, assetOf } = useSurroundings()
  const alt = inLang(picture.alt, lang)
  const credits = [
    picture.rights && words.picture.rights(picture.rights.holder),
    picture.aiMade === true && words.picture.ai,
  ]
  const caption = credits.filter(Boolean).join(' · ')
  const made = madeSizes(picture) ?? []
  const srcSet = (format: 'avif' | 'webp') => made.map((size) => `${assetOf(size[format])} ${size.widthPx}w`).join(', ')
  const image = (
    <img
      src={assetOf(picture.src)}
      alt={alt.text}
      lang={alt.lang === lang ? undefined : alt.lang}
      width={picture.widthPx}
      height={picture.heightPx}
      loading={place === 'main' ? 'eager' : 'lazy'}
    />
  )
  return (
    <figure>
      {made.length === 0 ? (
        image
      ) : (
        <picture>
          <source type="image/avif" srcSet={srcSet('avif')} sizes={SIZES[place]} />
          <source type="image/webp" srcSet={srcSet('webp')} sizes={SIZES[place]} />
          {image}
        </picture>
      )}
      {caption !== '' && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

/** Further pictures, in rows. */
export function Pictures({ pictures = [] }: { pictures?: readonly Picture[] | undefined }) {
  if (pictures.length === 0) return null
  return (
    <div className="pictures">
      {pictures.map((picture) => (
        <PictureFigure key={picture.src} picture={picture} place="further" />
      ))}
    </div>
  )
}

interface Drawn {
  /** Path of the drawing below the exhibition. */
  readonly src: string
  readonly name: LocalisedText
  readonly widthPx: number
  readonly heightPx: number
  readonly caption: string
}

/** The first authored picture; while there is none, our illustration. */
export function MainPicture({ pictures = [], drawn }: { pictures?: readonly Picture[] | undefined; drawn: Drawn }) {
  const [picture] = pictures
  return picture === undefined ? <DrawnFigure {...drawn} /> : <PictureFigure picture={picture} place="main" />
}

/** Our own illustration, said to be one. */
function DrawnFigure({ src, name, widthPx, heightPx, caption }: Drawn) {
  const { words, lang, assetOf } = useSurroundings()
  const spoken = inLang(name, lang)
  return (
    <figure>
      <img
        src={assetOf(src)}
        alt={`${words.picture.drawing}: ${spoken.text}`}
        lang={spoken.lang === lang ? undefined : spoken.lang}
        width={widthPx}
        height={heightPx}
      />
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
