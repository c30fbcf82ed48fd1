import { useEffect, useRef } from 'react'
import { useSurroundings } from '#card/surroundings.tsx'
import { cornersOf, type Pose, type Rect } from '#plan/rect.ts'
import type { WalkPlan } from '#plan/walk-plan.ts'
import { wholeName, type BoothName } from '../booth-name.ts'
import { useHallWords } from '../use-hall-words.ts'
import { asButton } from './drawn-key.ts'
import type { FloorPlace } from './floor-places.ts'
import { placeName } from './place-name.ts'

/** Room around the hall, metres. */
const EDGE_M = 0.6
/** What takes up less ground is left out: jars and posts tell nobody the way. */
const LEAST_SOLID_M2 = 1

interface FloorDrawingProps {
  readonly walk: WalkPlan
  readonly names: readonly BoothName[]
  readonly here: string | null
  readonly at: Pose | null
  readonly places: readonly FloorPlace[]
  readonly onBooth: (id: string) => void
  readonly onPlace: (place: FloorPlace) => void
}

/** The hall from above: one unit is a metre, x to the right and z down, as the plan counts. */
export function FloorDrawing({ walk, names, here, at, places, onBooth, onPlace }: FloorDrawingProps) {
  const { words, uiLang } = useSurroundings()
  const w = useHallWords()
  const me = useRef<SVGGElement>(null)
  useEffect(() => {
    const sheet = me.current?.closest('.hall-sheet-body')
    if (me.current == null || sheet == null) return
    // Only the sheet's own body: scrolling into view would move all that holds it too.
    const [own, around] = [me.current.getBoundingClientRect(), sheet.getBoundingClientRect()]
    sheet.scrollTop += own.top - around.top - around.height / 2
  }, [])
  const { bounds, booths, obstacles } = walk
  const corners = cornersOf(bounds)
  const [x, z] = [Math.min(...corners.map(({ xM }) => xM)), Math.min(...corners.map(({ zM }) => zM))]
  const [width, depth] = [-2 * (x - bounds.xM), -2 * (z - bounds.zM)]
  const e = EDGE_M
  const solids = obstacles.filter(({ widthM, depthM }) => widthM * depthM >= LEAST_SOLID_M2)
  return (
    <svg
      className="hall-floor"
      viewBox={`${x - e} ${z - e} ${width + 2 * e} ${depth + 2 * e}`}
      role="group"
      aria-label={w.floor.picture}
    >
      <path className="floor-ground" d={outline(bounds)} />
      <path className="floor-solid" d={solids.map(outline).join('')} />
      {booths.map(({ id, number, footprint, view }) => {
        const name = names.find((one) => one.id === id)
        const press = () => onBooth(id)
        return (
          <g
            key={id}
            className="floor-booth"
            aria-current={id === here ? 'location' : undefined}
            aria-disabled={view === null ? true : undefined}
            {...asButton(name === undefined ? words.boothNumber(number) : wholeName(name, words), press)}
          >
            <path d={outline(footprint)} />
            <Mark x={footprint.xM} z={footprint.zM} text={String(number)} />
          </g>
        )
      })}
      {places.map((place) => (
        <g
          key={`${place.kind} ${place.id}`}
          className={`floor-place floor-${place.kind}`}
          {...asButton(placeName(place, w, uiLang), () => onPlace(place))}
        >
          <circle cx={place.spot.xM} cy={place.spot.zM} r={1.5} />
          <Mark x={place.spot.xM} z={place.spot.zM} text={place.mark} />
        </g>
      ))}
      {at !== null && (
        // yaw 0 looks down the drawing, and turns against the clock.
        <g
          ref={me}
          className="floor-me"
          role="img"
          aria-label={w.here}
          transform={`translate(${at.xM} ${at.zM}) rotate(${(-at.yawRad * 180) / Math.PI})`}
        >
          <path className="floor-gaze" d="M0 0 L-2.6 4.4 A5.1 5.1 0 0 0 2.6 4.4 Z" />
          <circle r={0.95} />
        </g>
      )}
    </svg>
  )
}

const Mark = ({ x, z, text }: { x: number; z: number; text: string }) => (
  <text x={x} y={z} textAnchor="middle" dominantBaseline="central" aria-hidden="true">
    {text}
  </text>
)

const outline = (rect: Rect): string =>
  `M${cornersOf(rect)
    .map(({ xM, zM }) => `${xM.toFixed(2)} ${zM.toFixed(2)}`)
    .join('L')}Z`
