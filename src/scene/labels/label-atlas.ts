import { CanvasTexture, LinearMipmapLinearFilter, SRGBColorSpace } from 'three'
import type { LabelQuad } from '#pieces/hall/label-quads.ts'
import type { SpotInAir } from '#plan/viewpoint.ts'
import { drawLabel, measureWith, type Pen } from './draw-label.ts'
import type { Measure } from './fit-text.ts'
import { createLabelPages } from './label-pages.ts'
import { createLabelPictures, type WantedPicture } from './label-pictures.ts'
import { labelSize } from './label-size.ts'
import type { LabelWords } from './label-words.ts'
import { layOutLabel } from './lay-out-label.ts'
import { pictureField } from './lay-out-picture.ts'
import type { LoadPicture } from './load-picture.ts'
import type { Place, Size } from './pack-shelves.ts'
import { isSameWords } from './same-words.ts'
import { wantedLabels, type WantedLabel } from './wanted-labels.ts'

/** A page takes 16 MB with its mipmaps. */
export const PAGE: Size = { width: 2048, height: 1536 }

export interface AtlasOptions {
  readonly makeCanvas: () => HTMLCanvasElement
  readonly anisotropy: number
  readonly page?: Size
  readonly mostPages?: number
  /** Without it boards keep a plain place for their picture. */
  readonly loadPicture?: LoadPicture | undefined
  /** Pictures have come: `paintPictures` puts them on their boards. */
  readonly onPicture?: () => void
}

/** A page as it is drawn: what lies on it, and where. */
export interface AtlasPage {
  readonly texture: CanvasTexture
  readonly labels: readonly { readonly quad: LabelQuad; readonly place: Place }[]
}

export interface LabelAtlas {
  readonly size: Size
  /** Pages with labels on them. */
  readonly pages: () => readonly AtlasPage[]
  /** Paints what is wanted from there; whether anything changed. */
  readonly want: (eye: SpotInAir) => boolean
  /** Paints the pictures that have come; whether there were any. A page is sent as a whole, so not one by one. */
  readonly paintPictures: () => boolean
  /** Other words: in another language, or of booths that have arrived. Labels whose words stay are left alone. */
  readonly setWords: (words: ReadonlyMap<string, LabelWords>) => void
  /** Paints everything again, in fonts that have arrived. */
  readonly redraw: () => void
  /** Gives all memory back; the next wish paints anew. */
  readonly free: () => void
}

interface Sheet {
  readonly canvas: HTMLCanvasElement
  readonly pen: Pen
  readonly texture: CanvasTexture
}

/** Four are sharp enough at a glance along a lane, and cheap on phones. */
const MOST_ANISOTROPY = 4

/** Pictures are fetched from so near on, metres: as far as from the middle of a lane to a booth's back wall. */
const PICTURES_M = 12

/** All words of a hall on as few pages as the eye needs; painted when they are wanted. */
export function createLabelAtlas(quads: readonly LabelQuad[], options: AtlasOptions): LabelAtlas {
  const { makeCanvas, anisotropy, page = PAGE, mostPages = 1, loadPicture, onPicture = () => undefined } = options
  const pictures = loadPicture === undefined ? null : createLabelPictures(loadPicture, onPicture)
  const books = createLabelPages(page, mostPages)
  const byId = new Map(quads.map((quad) => [quad.id, quad]))
  const sheets = new Map<number, Sheet>()
  let words: ReadonlyMap<string, LabelWords> = new Map()
  let measure: Measure | null = null

  function sheetOf(number: number): Sheet | null {
    const known = sheets.get(number)
    if (known !== undefined) return known
    const canvas = makeCanvas()
    canvas.width = page.width
    canvas.height = page.height
    const pen = canvas.getContext('2d', { alpha: false })
    if (pen === null) return null
    const texture = new CanvasTexture(canvas)
    texture.colorSpace = SRGBColorSpace
    texture.minFilter = LinearMipmapLinearFilter
    texture.anisotropy = Math.min(MOST_ANISOTROPY, anisotropy)
    const sheet = { canvas, pen, texture }
    sheets.set(number, sheet)
    return sheet
  }

  function paint(ids: Iterable<string>): void {
    for (const id of ids) {
      const [slot, quad, said] = [books.slots.get(id), byId.get(id), words.get(id)]
      const sheet = slot && sheetOf(slot.page)
      if (!slot || !quad || !said || !sheet) continue
      measure ??= measureWith(sheet.pen)
      const full = labelSize(quad)
      const marks = layOutLabel(quad.kind, said, full, measure, pictures?.isMissing(id))
      drawLabel(sheet.pen, marks, full, slot.place, pictures?.of(id))
      sheet.texture.needsUpdate = true
    }
  }

  /** Pictures of boards nearby, as large as they lie on their page. */
  const wantedPicture = ({ quad, distanceM }: WantedLabel): readonly WantedPicture[] => {
    const [picture, slot] = [words.get(quad.id)?.picture, books.slots.get(quad.id)]
    if (picture === undefined || slot === undefined || distanceM > PICTURES_M) return []
    return [{ id: quad.id, src: picture.src, size: pictureField(slot.place, picture) }]
  }

  const keepPictures = (): void =>
    pictures?.keep((id, src) => books.slots.has(id) && words.get(id)?.picture?.src === src)

  function drop(number: number): void {
    const sheet = sheets.get(number)
    if (sheet === undefined) return
    sheet.texture.dispose()
    // Some browsers hold a canvas's memory until it is small.
    sheet.canvas.width = 0
    sheet.canvas.height = 0
    sheets.delete(number)
  }

  return {
    size: page,
    pages: () =>
      [...sheets].map(([number, { texture }]) => ({
        texture,
        labels: [...books.slots].flatMap(([id, { page: on, place }]) => {
          const quad = byId.get(id)
          return on !== number || quad === undefined || !words.has(id) ? [] : [{ quad, place }]
        }),
      })),
    want: (eye) => {
      const wanted = wantedLabels(quads, eye, (id) => words.has(id))
      const { toDraw } = books.want(wanted.map(sized))
      keepPictures()
      pictures?.want(wanted.flatMap(wantedPicture))
      if (toDraw.length === 0) return false
      paint(toDraw)
      const used = new Set(Array.from(books.slots.values(), ({ page: number }) => number))
      for (const number of sheets.keys()) if (!used.has(number)) drop(number)
      return true
    },
    setWords: (next) => {
      const before = words
      words = next
      keepPictures()
      paint([...books.slots.keys()].filter((id) => !isSameWords(before.get(id), next.get(id))))
    },
    paintPictures: () => {
      const come = pictures?.takeCome() ?? []
      paint(come)
      return come.length > 0
    },
    redraw: () => {
      measure = null
      paint(books.slots.keys())
    },
    free: () => {
      books.clear()
      pictures?.free()
      measure = null
      for (const number of sheets.keys()) drop(number)
    },
  }
}

const sized = ({ quad, halvings }: WantedLabel) => ({
  id: quad.id,
  halvings,
  sizeAt: (times: number) => labelSize(quad, times),
})
