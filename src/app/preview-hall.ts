import './styles.css'
import { labelQuads } from '#pieces/hall/label-quads.ts'
import { pick } from '#plan/pick.ts'
import type { HallPlan } from '#plan/plan-hall.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import { HALL_MORNING } from '#scene/air/air.ts'
import { placeExhibits } from '#scene/hall/place-exhibits.ts'
import { labelWords, type LabelContent } from '#scene/labels/label-words.ts'
import { readModel } from '#scene/read-model.ts'
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

  const shown = await showHall(canvas, {
    parts: new Map([...hall, ...placeExhibits(plan, exhibits)]),
    air: HALL_MORNING,
    labels: { quads: labelQuads(plan), words: labelWords(words, 'vi') },
    record: walker,
    step(seconds) {
      steerByKeys(pressed, intention)
      return walkStep(walker, ground, intention, manner, seconds) === 'moving' || pressed.size > 0
    },
    pixelRatio: Math.min(devicePixelRatio, 1.5),
    isPerVertex: matchMedia('(pointer: coarse)').matches,
    onFirstFrame: () => performance.mark('hall:walkable'),
  })
  const goTo = (goal: Goal | null) => {
    if (goal !== null && setOut(walker, ground, goal.spot, goal.lookAt)) shown.redraw()
  }

  addEventListener('keydown', ({ code, ctrlKey, metaKey, altKey }) => {
    if (!isSteeringKey(code) || ctrlKey || metaKey || altKey) return
    pressed.add(code)
    shown.redraw()
  })
  addEventListener('keyup', ({ code }) => pressed.delete(code))
  addEventListener('blur', () => pressed.clear())
  new ResizeObserver(() => shown.resize(canvas.clientWidth, canvas.clientHeight)).observe(canvas)

  let from: { x: number; y: number; isTap: boolean } | null = null
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId)
    from = { x: event.clientX, y: event.clientY, isTap: true }
  })
  canvas.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (from === null) return
    const [dx, dy] = [clientX - from.x, clientY - from.y]
    if (from.isTap && Math.hypot(dx, dy) < TAP_PX) return
    const { yawRad, pitchRad } = lookByDrag(dx, dy, { widthPx: canvas.clientWidth, heightPx: canvas.clientHeight })
    lookBy(walker, yawRad, pitchRad)
    from = { x: clientX, y: clientY, isTap: false }
    shown.redraw()
  })
  canvas.addEventListener('pointerup', ({ clientX, clientY }) => {
    const isTap = from?.isTap === true
    from = null
    if (!isTap) return
    const { width, height, left, top } = canvas.getBoundingClientRect()
    const picked = pick(plan, rayThrough(walker, (clientX - left) / width, (clientY - top) / height, width / height))
    if (picked === null) return
    goTo(goalOf(walk, picked.kind === 'floor' ? { kind: 'spot', spot: picked.spot } : targetOf(picked)))
  })
}

function targetOf({ kind, id }: { kind: 'product' | 'booth' | 'door' | 'gate' | 'news-wall'; id: string }) {
  if (kind === 'news-wall') return { kind } as const
  return kind === 'gate' ? ({ kind: 'festival', id } as const) : { kind, id }
}

const canvas = document.querySelector('canvas')
if (canvas !== null)
  main(canvas).catch((error: unknown) => {
    document.body.textContent = String(error)
  })
