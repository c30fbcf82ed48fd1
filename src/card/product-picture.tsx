import type { LocalisedText } from '#content/localised.ts'
import { inLang } from '#content/localised.ts'
import type { Picture } from '#content/picture.ts'
import { artPath } from './art-path.ts'
import { Spoken } from './spoken.tsx'
import { useSurroundings } from './surroundings.tsx'

/** The maker's photograph with its rights; while there is none, our illustration, said to be one. */
export function ProductPicture({ id, name, picture }: { id: string; name: LocalisedText; picture: Picture | undefined }) {
  const { words, lang, assetOf } = useSurroundings()
  if (picture === undefined)
    return (
      <figure className="product-picture">
        <img src={assetOf(artPath('product', id))} alt={inLang(name, lang).text} width={480} height={360} />
        <figcaption>{words.picture.illustration}</figcaption>
      </figure>
    )
  return (
    <figure className="product-picture">
      <img src={assetOf(picture.src)} alt={inLang(picture.alt, lang).text} width={picture.widthPx} height={picture.heightPx} />
      <figcaption>
        <Spoken text={picture.alt} />
        {picture.rights && ` · ${words.picture.rights(picture.rights.holder)}`}
        {picture.aiMade === true && ` · ${words.picture.ai}`}
      </figcaption>
    </figure>
  )
}
