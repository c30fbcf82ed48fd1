import type { IndexPack } from '#content/pack.ts'
import type { PlanPack } from '#plan/plan-pack.ts'
import { canvasOf, enterHall, placeIn } from './in-hall.ts'
import { expect, SHIPPED, test } from './sites.ts'

test.use({ viewport: { width: 320, height: 400 }, withHall: true })

const PACKS = `${SHIPPED}packs/hagiang/`
const KEYS = ['KeyW', 'KeyW', 'KeyW', 'KeyS', 'KeyA', 'KeyD', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'KeyQ', 'KeyE']

test('two hundred random steps end on the floor, every time one rests', async ({ page, request }) => {
  test.setTimeout(120_000)
  const { body: index } = (await (await request.get(`${PACKS}index.json`)).json()) as { body: IndexPack }
  const [hall] = index.halls
  const packed = await request.get(`${PACKS}${hall?.scene.plan.path}`)
  const { walk } = ((await packed.json()) as { body: PlanPack }).body
  await enterHall(page, `${SHIPPED}hagiang/vi/`)
  await canvasOf(page).focus()
  let seed = 20_261_123
  const dice = (sides: number) => (seed = (seed * 48_271) % 2_147_483_647) % sides
  let rests = 0
  for (let step = 0; step < 200; step++) {
    const key = KEYS[dice(KEYS.length)] ?? 'KeyW'
    await page.keyboard.down(key)
    await page.waitForTimeout(40 + dice(160))
    await page.keyboard.up(key)
    if (step % 20 !== 19) continue
    await page.waitForTimeout(900)
    const at = placeIn(page.url())
    if (at === null) continue
    rests++
    expect(Math.abs(at.xM)).toBeLessThan(walk.bounds.widthM / 2)
    expect(Math.abs(at.zM)).toBeLessThan(walk.bounds.depthM / 2)
    // The address tells tenths of a metre; a body keeps .2 m off everything.
    const within = walk.obstacles.filter(({ xM, zM, yawRad, widthM, depthM }) => {
      const [dx, dz] = [at.xM - xM, at.zM - zM]
      const x = dx * Math.cos(yawRad) - dz * Math.sin(yawRad)
      const z = dx * Math.sin(yawRad) + dz * Math.cos(yawRad)
      return Math.abs(x) < widthM / 2 && Math.abs(z) < depthM / 2
    })
    expect(within, page.url()).toEqual([])
  }
  expect(rests).toBeGreaterThan(5)
})
