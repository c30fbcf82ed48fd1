import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { SCHEMAS } from '#content/kinds.ts'
import type { ExhibitionContent } from '#content/read-exhibition.ts'
import { exhibitionStarter } from '#content/starters/exhibition-starter.ts'
import { putOnPlinth } from '#content/starters/put-on-plinth.ts'
import { boothStarter, makerStarter, productStarter } from '#content/starters/starters.ts'
import { writeWhole } from '../write-whole.ts'
import { findFreePlace } from './find-free-place.ts'
import type { NewRequest } from './new-request.ts'
import { openExhibition, type OpenExhibition } from './open-exhibition.ts'
import * as said from './said.ts'

/** Where things are: the folder of exhibitions, the folder of schemas, and the day it is (YYYY-MM-DD). */
export interface Surroundings {
  readonly contentRoot: string
  readonly schemaFolder: string
  readonly today: string
}

/** Makes what is asked for, and says what was made and what to do next. Refuses rather than overwrites. */
export function makeNew(request: NewRequest, surroundings: Surroundings): Promise<readonly said.Said[]> {
  return MAKERS[request.kind](request, surroundings)
}

type Make = (request: NewRequest, surroundings: Surroundings) => Promise<readonly said.Said[]>

const MAKERS: Readonly<Record<NewRequest['kind'], Make>> = {
  product: makeProduct,
  booth: makeBooth,
  maker: makeMaker,
  exhibition: makeExhibition,
}

async function makeProduct(request: NewRequest, surroundings: Surroundings): Promise<said.Said[]> {
  const { id, booth } = request
  const exhibition = await openExhibition(request, surroundings.contentRoot)
  const path = join(exhibition.folder, 'products', `${id}.json`)
  const placed = booth === undefined ? null : placedOn(exhibition, booth, id)
  const starter = productStarter({ schemas: schemasFrom(path, surroundings), id, ...makerOf(exhibition, request) })
  await writeNew(path, starter)
  if (placed !== null) await writeWhole(placed.path, placed.text)
  return [
    said.filesMade([shown(path)]),
    ...(placed === null ? [] : [said.putOn(id, placed.plinth, shown(placed.path))]),
    said.nextSteps(
      [said.CHOOSE_GROUP, ...(placed === null ? [said.putOnSomePlinth(id)] : [])],
      pageIn(exhibition, `products/${id}/`),
    ),
  ]
}

function placedOn({ content, files, folder }: OpenExhibition, boothId: string, product: string) {
  const booth = content.booths.get(boothId)
  const text = files.get(`booths/${boothId}.json`)
  if (booth === undefined || text == null)
    throw new said.Refusal(said.boothUnknown(boothId, [...content.booths.keys()]))
  const placed = putOnPlinth(text, booth, product)
  if (placed === null) throw new said.Refusal(said.boothFull(boothId))
  return { ...placed, path: join(folder, 'booths', `${boothId}.json`) }
}

async function makeBooth(request: NewRequest, surroundings: Surroundings): Promise<said.Said[]> {
  const { id } = request
  const exhibition = await openExhibition(request, surroundings.contentRoot)
  const { content, folder } = exhibition
  const path = join(folder, 'booths', `${id}.json`)
  const number = Math.max(0, ...[...content.booths.values()].map((booth) => booth.number)) + 1
  const start = { schemas: schemasFrom(path, surroundings), id, number, ...makerOf(exhibition, request) }
  await writeNew(path, boothStarter(start))
  return [
    said.filesMade([shown(path)]),
    said.nextSteps(placeInHall(content, folder, boothStarter(start)), pageIn(exhibition, `booths/${id}/`)),
  ]
}

function placeInHall(
  content: ExhibitionContent,
  folder: string,
  starter: ReturnType<typeof boothStarter>,
): said.Said[] {
  const hall = content.halls.get(content.exhibition.entranceHall)
  if (hall === undefined) return []
  const booth = SCHEMAS.booth.parse(starter)
  const free = findFreePlace(content, hall, booth)
  const line = JSON.stringify(free ?? { booth: booth.id, position: { xM: 0, zM: 0 }, yawDeg: 0 })
  return [said.placeInHall(shown(join(folder, 'halls', `${hall.id}.json`)), line, free !== null)]
}

async function makeMaker(request: NewRequest, surroundings: Surroundings): Promise<said.Said[]> {
  const { id } = request
  const exhibition = await openExhibition(request, surroundings.contentRoot)
  const path = join(exhibition.folder, 'makers', `${id}.json`)
  await writeNew(path, makerStarter({ schemas: schemasFrom(path, surroundings), id }))
  return [said.filesMade([shown(path)]), said.nextSteps([said.CHOOSE_KIND], pageIn(exhibition, `makers/${id}/`))]
}

async function makeExhibition({ id }: NewRequest, surroundings: Surroundings): Promise<said.Said[]> {
  const folder = join(surroundings.contentRoot, id)
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  )
  if (isThere) throw new said.Refusal(said.alreadyThere(shown(folder)))
  const schemas = schemasFrom(join(folder, 'exhibition.json'), surroundings)
  const files = [...exhibitionStarter({ id, schemas, today: surroundings.today })]
  for (const [path, value] of files) await writeNew(join(folder, path), value)
  return [
    said.filesMade(files.map(([path]) => shown(join(folder, path)))),
    said.nextSteps([], { exhibition: id, page: '' }),
  ]
}

const pageIn = ({ content }: OpenExhibition, page: string) => ({ exhibition: content.exhibition.id, page })

function makerOf({ content }: OpenExhibition, { maker }: NewRequest): { maker?: string } {
  if (maker === undefined) return {}
  if (!content.makers.has(maker)) throw new said.Refusal(said.makerUnknown(maker, [...content.makers.keys()]))
  return { maker }
}

async function writeNew(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, `${JSON.stringify(value, null, 2)}\n`, { flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new said.Refusal(said.alreadyThere(shown(path)))
    throw error
  }
}

const schemasFrom = (path: string, { schemaFolder }: Surroundings): string =>
  slashed(relative(dirname(path), schemaFolder))
const shown = (path: string): string => slashed(relative('.', path))
const slashed = (path: string): string => path.replaceAll('\\', '/')
