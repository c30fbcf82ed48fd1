import { createRoot, extend, useFrame } from '@react-three/fiber'
import {
  AmbientLight,
  BackSide,
  BoxGeometry,
  DirectionalLight,
  Mesh,
  MeshStandardMaterial,
  SphereGeometry,
  type BufferGeometry,
} from 'three'

extend({ Mesh, BoxGeometry, SphereGeometry, MeshStandardMaterial, AmbientLight, DirectionalLight })

const EYE_M = 1.6
const TURN_RADPS = Math.PI / 2
const BALLS = 20
const BOXES = 65

interface Piece {
  readonly geometry: BufferGeometry
  readonly xM: number
  readonly yM: number
  readonly zM: number
}

/** Furniture all round, so that wherever one looks there is as much of it: with the walls nearly 20,000 triangles. */
export function whiteRoomPieces(): readonly Piece[] {
  const ball = new SphereGeometry(0.4, 32, 16)
  const box = new BoxGeometry(0.6, 0.9, 0.6)
  const ring = (geometry: BufferGeometry, count: number, radiusM: number, yM: number): Piece[] =>
    Array.from({ length: count }, (_, i) => {
      const yawRad = (2 * Math.PI * i) / count
      return { geometry, xM: radiusM * Math.sin(yawRad), yM, zM: radiusM * Math.cos(yawRad) }
    })
  const inner = Math.floor(BOXES / 2)
  return [...ring(ball, BALLS, 4, 1.4), ...ring(box, inner, 5, 0.45), ...ring(box, BOXES - inner, 7, 0.45)]
}

/** A bare white room drawn the plain way, with no shadows. The answer begins to turn round in it. */
export async function showWhiteRoom(canvas: HTMLCanvasElement, isTurning: () => boolean): Promise<() => void> {
  const root = createRoot(canvas)
  await root.configure({
    frameloop: 'demand',
    dpr: devicePixelRatio,
    size: { width: canvas.clientWidth, height: canvas.clientHeight, top: 0, left: 0 },
    camera: { near: 0.1, far: 100, fov: 60, position: [0, EYE_M, 0] },
    gl: { antialias: false, powerPreference: 'high-performance' },
  })
  const store = root.render(<WhiteRoom isTurning={isTurning} />)
  return () => store.getState().invalidate()
}

function WhiteRoom({ isTurning }: { readonly isTurning: () => boolean }) {
  useFrame(({ camera, invalidate }, seconds) => {
    camera.rotation.set(0, camera.rotation.y + TURN_RADPS * Math.min(seconds, 0.25), 0)
    if (isTurning()) invalidate()
  })
  return (
    <>
      <ambientLight intensity={1} />
      <directionalLight position={[3, 5, 2]} intensity={2} />
      <mesh position={[0, 2, 0]}>
        <boxGeometry args={[16, 4, 16]} />
        <meshStandardMaterial color="white" side={BackSide} />
      </mesh>
      {whiteRoomPieces().map(({ geometry, xM, yM, zM }, i) => (
        <mesh key={i} geometry={geometry} position={[xM, yM, zM]}>
          <meshStandardMaterial color="white" />
        </mesh>
      ))}
    </>
  )
}
