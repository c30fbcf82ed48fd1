import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'

/** One part of a model as `workshop/write-model` writes it: positions on a grid, colours, indices, and where it stands. */
export interface GlbPart {
  readonly name: string
  /** 3 a vertex, in steps of the part's grid. */
  readonly positions: Uint16Array
  /** 4 a vertex. */
  readonly colours: Uint8Array
  readonly indices: Uint16Array | Uint32Array
  /** Metres a step, and where the grid begins. */
  readonly scale: readonly number[]
  readonly translation: readonly number[]
}

interface Gltf {
  readonly accessors: readonly {
    readonly bufferView: number
    readonly byteOffset?: number
    readonly componentType: number
    readonly count: number
    readonly type: 'SCALAR' | 'VEC3' | 'VEC4'
  }[]
  readonly bufferViews: readonly {
    readonly byteStride?: number
    readonly extensions?: { readonly EXT_meshopt_compression?: Packed }
  }[]
  readonly meshes: readonly {
    readonly primitives: readonly { readonly attributes: Record<string, number>; readonly indices: number }[]
  }[]
  readonly nodes: readonly {
    readonly name: string
    readonly mesh: number
    readonly scale?: readonly number[]
    readonly translation?: readonly number[]
  }[]
}

interface Packed {
  readonly byteOffset?: number
  readonly byteLength: number
  readonly byteStride: number
  readonly count: number
  readonly mode: string
  readonly filter?: string
}

const ARRAYS = { 5121: Uint8Array, 5123: Uint16Array, 5125: Uint32Array } as const
const SIZES = { SCALAR: 1, VEC3: 3, VEC4: 4 } as const
const JSON_AT = 20

/**
 * Reads the parts of one of our models. three's own loader reads any glTF, and with that every kind of material, bone and
 * animation: more bytes than many a hall. Throws for what is no model of ours.
 * @see https://registry.khronos.org/glTF/specs/2.0/glTF-2.0.html#glb-file-format-specification
 */
export async function readGlb(bytes: ArrayBuffer): Promise<readonly GlbPart[]> {
  await MeshoptDecoder.ready
  const jsonBytes = new DataView(bytes).getUint32(12, true)
  const gltf = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, JSON_AT, jsonBytes))) as Partial<Gltf>
  // A hall without products has a model without parts.
  const { accessors = [], bufferViews = [], meshes = [], nodes = [] } = gltf
  const binary = jsonBytes + JSON_AT + 8
  const unpacked = bufferViews.map(({ extensions }) => {
    const packed = extensions?.EXT_meshopt_compression
    if (packed === undefined) throw new Error('A part is not packed.')
    const target = new Uint8Array(packed.count * packed.byteStride)
    const source = new Uint8Array(bytes, binary + (packed.byteOffset ?? 0), packed.byteLength)
    MeshoptDecoder.decodeGltfBuffer(target, packed.count, packed.byteStride, source, packed.mode, packed.filter)
    return { target, stride: packed.byteStride }
  })

  function arrayOf<T extends keyof typeof ARRAYS>(index: number | undefined, allowed: readonly T[]) {
    const accessor = accessors[index ?? -1]
    const view = unpacked[accessor?.bufferView ?? -1]
    const kind = allowed.find((one) => one === accessor?.componentType)
    if (accessor === undefined || view === undefined || kind === undefined)
      throw new Error('A part is not as ours are.')
    const Numbers = ARRAYS[kind]
    const size = SIZES[accessor.type]
    const from = new Numbers(view.target.buffer, accessor.byteOffset ?? 0)
    const step = accessor.type === 'SCALAR' ? 1 : view.stride / Numbers.BYTES_PER_ELEMENT
    const array = new Numbers(accessor.count * size)
    for (let i = 0; i < accessor.count; i++)
      for (let k = 0; k < size; k++) array[i * size + k] = from[i * step + k] ?? 0
    return array as InstanceType<(typeof ARRAYS)[T]>
  }

  return nodes.map(({ name, mesh, scale = [1, 1, 1], translation = [0, 0, 0] }) => {
    const primitive = meshes[mesh]?.primitives[0]
    return {
      name,
      positions: arrayOf(primitive?.attributes['POSITION'], [5123]),
      colours: arrayOf(primitive?.attributes['COLOR_0'], [5121]),
      indices: arrayOf(primitive?.indices, [5123, 5125]),
      scale,
      translation,
    }
  })
}
