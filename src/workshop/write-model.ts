import { Document, Logger, NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { meshopt, weld } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'

/** One drawable part of a model. */
export interface ModelPart {
  readonly name: string
  /** 3 a vertex, metres. */
  readonly positions: Float32Array
  /** 4 a vertex, as `encodeLight` makes them. */
  readonly colours: Uint8Array
  /** 3 a vertex, for what is lit when drawn; left out of what carries its light. */
  readonly normals?: Float32Array
  /** 3 a triangle. */
  readonly indices: Uint32Array
}

/** Positions keep 14 bits of their part's size: 4 mm in a hall of 62 m, less than half a millimetre in a booth. */
const POSITION_BITS = 14

/** A binary glTF 2 model of unlit parts with vertex colours, quantised and packed by meshopt. */
export async function writeModel(parts: readonly ModelPart[]): Promise<Uint8Array> {
  await MeshoptEncoder.ready
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN))
  document.createExtension(KHRMeshQuantization).setRequired(true)
  const buffer = document.createBuffer()
  const scene = document.createScene()
  for (const { name, positions, colours, normals, indices } of parts) {
    const accessor = (type: 'VEC3' | 'VEC4' | 'SCALAR', array: Float32Array | Uint8Array | Uint32Array) =>
      document.createAccessor().setType(type).setArray(array).setBuffer(buffer)
    const primitive = document
      .createPrimitive()
      .setAttribute('POSITION', accessor('VEC3', positions))
      .setAttribute('COLOR_0', accessor('VEC4', colours).setNormalized(true))
      .setIndices(accessor('SCALAR', indices))
    if (normals !== undefined) primitive.setAttribute('NORMAL', accessor('VEC3', normals))
    scene.addChild(document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive)))
  }
  await document.transform(
    weld(),
    meshopt({ encoder: MeshoptEncoder, level: 'medium', quantizePosition: POSITION_BITS, quantizationVolume: 'mesh' }),
  )
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
    .writeBinary(document)
}
