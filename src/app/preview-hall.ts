import './styles.css'
import { pick } from '#plan/pick.ts'
import type { HallPlan } from '#plan/plan-hall.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import { HALL_MORNING } from '#scene/air/air.ts'
import { labelWords, type LabelContent } from '#scene/labels/label-words.ts'
import { readModel, type ReadPart } from '#scene/read-model.ts'
import { showHall } from '#scene/show-hall.tsx'
import { rayThrough } from '#scene/visitor/ray-through.ts'
import { makeGround } from '#visit/ground.ts'
import { mannerOf, settingsAtFirst } from '#visit/settings.ts'
import { isSteeringKey, lookByDrag, steerByKeys } from '#visit/steer.ts'
import { goalOf, type Goal } from '#visit/target.ts'
import { setOut, walkStep } from '#visit/walk-step.ts'
import { AT_REST, createWalker, lookBy } from '#visit/walker.ts'

// Only `npm run dev` serves this: a hall as its files are on disk, to walk through while one lays it out.

/** A press that moves less than this is a tap, CSS pixels. */
const TAP_PX = 8

const get = async (path: string): Promise<Response> => {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response
}

async function main(canvas: HTMLCanvasElement): Promise<void> {
  const [{ plan, walk, words }, hall, exhibits] = await Promise.all([
    get('plan.json').then(
      (response) => response.json() as Promise<{ plan: HallPlan; walk: WalkPlan; words: LabelContent }>,
    ),
    get('hall.glb').then(async (response) => readModel(await response.arrayBuffer())),
    get('exhibits.glb').then(async (response) => readModel(await response.arrayBuffer())),
  ])
  const ground = makeGround(walk)
  const walker = createWalker(walk.entrance.pose)
  const manner = mannerOf(settingsAtFirst(matchMedia('(prefers-reduced-motion: reduce)').matches))
  const pressed = new Set<string>()
  const intention = { ...AT_REST }

  const asked = new URLSearchParams(location.search)
  const isCoarse = matchMedia('(pointer: coarse)').matches
  const shown = await showHall(canvas, {
    plan,
    model: hall,
    goods: exhibits,
    near: nearOf(plan, exhibits),
    air: HALL_MORNING,
    words: labelWords(words, 'vi'),
    // `/preview/<exhibition>/<hall>/` shows what lies at `/content/<exhibition>/`.
    assetOf: (path) => `../../../content/${location.pathname.split('/').at(-3) ?? ''}/${path}`,
    record: walker,
    step(seconds) {
      steerByKeys(pressed, intention)
      const result = walkStep(walker, ground, intention, manner, seconds)
      if (result === 'arrived') queueMicrotask(() => shown.update({ marker: null }))
      return result === 'moving' || pressed.size > 0
    },
    tier: asked.get('tier') === 'phone' || (asked.get('tier') === null && isCoarse) ? 'phone' : 'full',
    pixelRatio: Math.min(devicePixelRatio, 1.5),
    pointed: asked.get('pointed'),
    selected: asked.get('selected'),
    marker: null,
    marked: asked.getAll('marked'),
    inspected: asked.get('inspected'),
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
    covered: { bottomShare: Number(asked.get('bottom')), rightShare: Number(asked.get('right')) },
    onFrame: (facts) => {
      document.documentElement.dataset['frame'] = JSON.stringify(facts)
    },
    onFirstFrame: () => performance.mark('hall:walkable'),
    onLost: () => undefined,
    onRestored: () => undefined,
  })
  const goTo = (goal: Goal | null) => {
    if (goal !== null && setOut(walker, ground, goal.spot, goal.lookAt)) shown.redraw()
  }

  const selected = asked.get('selected')
  if (selected !== null) goTo(goalOf(walk, { kind: 'product', id: selected }))

  addEventListener('keydown', ({ code, ctrlKey, metaKey, altKey }) => {
    if (!isSteeringKey(code) || ctrlKey || metaKey || altKey) return
    pressed.add(code)
    shown.redraw()
  })
  addEventListener('keyup', ({ code }) => pressed.delete(code))
  addEventListener('blur', () => pressed.clear())
  new ResizeObserver(() => shown.resize(canvas.clientWidth, canvas.clientHeight)).observe(canvas)

  const pickedAt = ({ clientX, clientY }: PointerEvent) => {
    const { width, height, left, top } = canvas.getBoundingClientRect()
    return pick(plan, rayThrough(walker, (clientX - left) / width, (clientY - top) / height, width / height))
  }
  let from: { x: number; y: number; isTap: boolean } | null = null
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId)
    from = { x: event.clientX, y: event.clientY, isTap: true }
  })
  canvas.addEventListener('pointermove', (event) => {
    if (from === null) {
      const picked = pickedAt(event)
      shown.update({ pointed: picked === null || picked.kind === 'floor' ? null : `${picked.kind}:${picked.id}` })
      return
    }
    const { clientX, clientY } = event
    const [dx, dy] = [clientX - from.x, clientY - from.y]
    if (from.isTap && Math.hypot(dx, dy) < TAP_PX) return
    const { yawRad, pitchRad } = lookByDrag(dx, dy, { widthPx: canvas.clientWidth, heightPx: canvas.clientHeight })
    lookBy(walker, yawRad, pitchRad)
    from = { x: clientX, y: clientY, isTap: false }
    shown.redraw()
  })
  canvas.addEventListener('pointerup', (event) => {
    const isTap = from?.isTap === true
    from = null
    const picked = isTap ? pickedAt(event) : null
    if (picked === null) return
    if (picked.kind === 'floor') shown.update({ marker: picked.spot })
    else shown.update({ selected: picked.kind === 'product' ? picked.id : null })
    goTo(goalOf(walk, picked.kind === 'floor' ? { kind: 'spot', spot: picked.spot } : targetOf(picked)))
  })
}

/** The products of each booth, all of them there at once. */
const nearOf = ({ booths }: HallPlan, exhibits: ReadonlyMap<string, ReadPart>) =>
  new Map(
    booths.map(({ id, plinths }) => {
      const products = plinths.flatMap((plinth) => plinth.exhibits.map(({ product }) => product))
      return [id, new Map([...exhibits].filter(([product]) => products.includes(product)))]
    }),
  )

function targetOf({ kind, id }: { kind: 'product' | 'booth' | 'door' | 'gate' | 'news-wall'; id: string }) {
  if (kind === 'news-wall') return { kind } as const
  return kind === 'gate' ? ({ kind: 'festival', id } as const) : { kind, id }
}

const canvas = document.querySelector('canvas')
if (canvas !== null)
  main(canvas).catch((error: unknown) => {
    document.body.textContent = String(error)
  })
