import type { z } from 'zod'
import { booth } from './booth.ts'
import { exhibition } from './exhibition.ts'
import { festival } from './festival.ts'
import { hall } from './hall.ts'
import { maker } from './maker.ts'
import { news } from './news.ts'
import { product } from './product.ts'
import { tour } from './tour.ts'

/** Every kind of authored file: the schema of its newest version. */
export const SCHEMAS = { exhibition, hall, booth, maker, product, festival, tour, news } as const

export type Kind = keyof typeof SCHEMAS
export type ContentOf<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>

/** Kinds that live one per file in a folder of their own. */
export const FOLDERS = {
  hall: 'halls',
  booth: 'booths',
  maker: 'makers',
  product: 'products',
  festival: 'festivals',
  tour: 'tours',
  news: 'news',
} as const satisfies Record<Exclude<Kind, 'exhibition'>, string>

export type FolderKind = keyof typeof FOLDERS
export const FOLDER_KINDS = Object.keys(FOLDERS) as FolderKind[]
