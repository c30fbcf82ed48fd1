import { readdirSync, readFileSync } from 'node:fs'
import { EXHIBIT_PACKAGES, type ExhibitPackage } from '#content/exhibit-packages.ts'
import type { ExhibitLook } from '#pieces/exhibit/exhibit.ts'

export interface NamedLook {
  readonly name: string
  readonly kind: ExhibitPackage
  readonly look: ExhibitLook
}

interface Authored {
  readonly exhibit: {
    readonly kind: string
    readonly package: ExhibitPackage
    readonly colour?: string
    readonly accent?: string
    readonly count?: number
  }
}

const folder = new URL('../../public/content/hagiang/products/', import.meta.url)

/** How the shipped products look, and each kind without any colours of its own. */
export function shippedLooks(): NamedLook[] {
  const products = readdirSync(folder).map((file, seed): NamedLook => {
    const { exhibit } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Authored
    const { colour, accent, count } = exhibit
    const look = {
      seed,
      ...(colour === undefined ? {} : { colour }),
      ...(accent === undefined ? {} : { accent }),
      ...(count === undefined ? {} : { count }),
    }
    return { name: file.replace('.json', ''), kind: exhibit.package, look }
  })
  return [
    ...products,
    ...EXHIBIT_PACKAGES.map((kind): NamedLook => ({ name: `plain ${kind}`, kind, look: { seed: 5 } })),
  ]
}
