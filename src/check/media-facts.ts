/** What a checker must know of a file in `media/`; found out by whoever can open it. */
export type MediaFacts = PictureFacts | ModelFacts | UnreadableFacts

export interface PictureFacts {
  readonly kind: 'picture'
  readonly bytes: number
  /** As shown: turned as the camera noted. */
  readonly widthPx: number
  readonly heightPx: number
  /** What it is, whatever its name says. */
  readonly format: PictureFormat
  /** Whether the file tells where it was taken. */
  readonly hasGps: boolean
}

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'svg'

export interface ModelFacts {
  readonly kind: 'model'
  readonly bytes: number
  /** glTF version, `2.0`. */
  readonly version: string
  readonly triangles: number
}

export interface UnreadableFacts {
  readonly kind: 'unreadable'
  readonly bytes: number
  readonly reason: UnreadableReason
  /** What the reader of models said, in its own words. */
  readonly detail?: string
}

export type UnreadableReason =
  | 'empty'
  /** The system would not open it. */
  | 'closed'
  /** So heavy that nobody looked inside. */
  | 'too-heavy'
  /** HEIC, which iPhones take and browsers do not show. */
  | 'heic'
  /** The end is missing, as after a broken copy. */
  | 'cut-off'
  /** A drawing that carries a program. */
  | 'svg-program'
  /** A model with mistakes inside; `detail` says which. */
  | 'model'
  /** Neither a picture nor a model. */
  | 'unknown'
