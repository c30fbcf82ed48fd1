import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Vector3, type IUniform } from 'three'
import type { LabelQuad } from '#pieces/hall/label-quads.ts'
import type { SpotInAir } from '#plan/viewpoint.ts'
import { createLabelAtlas, type AtlasPage, type LabelAtlas } from './label-atlas.ts'
import { labelGeometry } from './label-geometry.ts'
import { labelMaterial } from './label-material.ts'
import type { LabelWords } from './label-words.ts'
import { loadLabelFonts } from './letters.ts'
import type { LoadPicture } from './load-picture.ts'

export interface LabelsProps {
  readonly quads: readonly LabelQuad[]
  /** See `labelWords`; another map whenever the language changes or a booth arrives. */
  readonly words: ReadonlyMap<string, LabelWords>
  /** The air of the place. */
  readonly uniforms: Record<string, IUniform>
  /** Fetches the pictures of boards. Keep it, as well. */
  readonly loadPicture: LoadPicture | undefined
  /** How bright a label lies: 1 in the sun, about .8 in shade. Keep the function: another one builds all anew. */
  readonly lightOf: (quad: LabelQuad) => number
}

/**
 * One asks again what is wanted after so many metres, and when one stops: a page that changes is sent as a whole, which
 * a walk must not do at every step.
 */
const STRIDE_M = 2.4
const STOPPED_M = 0.2
/** Fonts that have not come by then are painted when they do. */
const FONTS_MS = 1500

/** All words of a hall, one draw call a page. */
export function Labels({ quads, words, uniforms, loadPicture, lightOf }: LabelsProps) {
  const anisotropy = useThree(({ gl }) => gl.capabilities.getMaxAnisotropy())
  const invalidate = useThree((state) => state.invalidate)
  const [pages, setPages] = useState<readonly AtlasPage[]>([])
  const asked = useRef<SpotInAir | null>(null)
  const last = useRef(new Vector3())
  const atlas = useMemo(
    () =>
      createLabelAtlas(quads, {
        anisotropy,
        makeCanvas: () => document.createElement('canvas'),
        loadPicture,
        onPicture: () => invalidate(),
      }),
    [quads, anisotropy, loadPicture, invalidate],
  )
  const isReady = useFonts(atlas)
  useEffect(() => () => atlas.free(), [atlas])
  useEffect(() => {
    atlas.setWords(words)
    asked.current = null
    invalidate()
  }, [atlas, words, isReady, invalidate])
  useFrame(({ camera: { position } }) => {
    const isStanding = position.distanceToSquared(last.current) < 1e-8
    last.current.copy(position)
    const before = asked.current
    const strideM = isStanding ? STOPPED_M : STRIDE_M
    const isNear = before !== null && farM(position, before) < strideM
    if (isReady && (isStanding || !isNear)) atlas.paintPictures()
    if (!isReady || isNear) return
    const eye = { xM: position.x, yM: position.y, zM: position.z }
    asked.current = eye
    if (atlas.want(eye) || before === null) setPages(atlas.pages())
  })
  return pages.map((page) => (
    <Page key={page.texture.uuid} page={page} size={atlas.size} uniforms={uniforms} lightOf={lightOf} />
  ))
}

type PageProps = Pick<LabelsProps, 'uniforms' | 'lightOf'> & { page: AtlasPage; size: LabelAtlas['size'] }

function Page({ page: { texture, labels }, size, uniforms, lightOf }: PageProps) {
  const material = useMemo(() => labelMaterial(uniforms, texture), [uniforms, texture])
  const geometry = useMemo(
    () =>
      labelGeometry(
        labels.map((label) => ({ ...label, light: lightOf(label.quad) })),
        size,
      ),
    [labels, size, lightOf],
  )
  useEffect(() => () => material.dispose(), [material])
  useEffect(() => () => geometry.dispose(), [geometry])
  return <mesh name="labels" geometry={geometry} material={material} />
}

/** Whether one may begin to paint: fonts are there, or late. Paints again when they come after all. */
function useFonts(atlas: LabelAtlas): boolean {
  const [isReady, setReady] = useState(false)
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    let isOver = false
    const start = () => {
      if (isOver) return
      setReady(true)
      invalidate()
    }
    const late = setTimeout(start, FONTS_MS)
    void loadLabelFonts(document.fonts).then(() => {
      clearTimeout(late)
      if (!isOver) atlas.redraw()
      start()
    })
    return () => {
      isOver = true
      clearTimeout(late)
    }
  }, [atlas, invalidate])
  return isReady
}

const farM = (a: Vector3, b: SpotInAir): number => Math.hypot(a.x - b.xM, a.y - b.yM, a.z - b.zM)
