import { describe, expect, it } from 'vitest'
import { readContent } from '#cli/read-content.ts'
import { planHall } from '#plan/plan-hall.ts'
import { planWalk } from '#plan/walk-plan.ts'
import { mannerOf, settingsAtFirst } from '#visit/settings.ts'
import { wholeSeconds } from '#visit/tour-run.ts'
import { runOfTour } from '#visit/tour-stops.ts'

const { content } = await readContent('public/content', 'hagiang')

describe('the shipped tours', () => {
  it.each([...(content?.tours.values() ?? [])])('$id takes no longer than visitors stay', (tour) => {
    const hall = content?.halls.get(tour.hall)
    if (content === null || hall === undefined) throw new Error('The tour has no hall.')
    const walk = planWalk(planHall(hall, content.booths), hall)
    const run = runOfTour(tour, walk, walk.entrance.pose, mannerOf(settingsAtFirst(false), true))
    expect(run.skipped).toEqual([])
    expect(run.stops.length).toBeGreaterThanOrEqual(6)
    expect(wholeSeconds(run)).toBeGreaterThanOrEqual(60)
    expect(wholeSeconds(run)).toBeLessThanOrEqual(120)
  })
})
