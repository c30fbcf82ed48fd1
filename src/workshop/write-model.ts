import { Document, Logger, NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { reorder } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'
import { quantisePart } from './quantise-part.ts'

/** One drawable part of a model. */
export interface ModelPart {
  readonly name: string
  /** 3 a vertex, metres. */
  readonly positions: Float32Array
  /** 4 a vertex, as `encodeLight` makes them. */
  readonly colours: Uint8Array
  /** 3 a triangle. */
  readonly indices: Uint32Array
  /** The grid that positions are kept on: they are off by half of it at most, along an axis. */
  readonly stepM: number
}

/** A binary glTF 2 model of unlit parts with vertex colours, quantised and packed by meshopt. */
export async function writeModel(parts: readonly ModelPart[]): Promise<Uint8Array> {
  await MeshoptEncoder.ready
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN))
  document.createExtension(KHRMeshQuantization).setRequired(true)
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE })
  const buffer = document.createBuffer()
  const scene = document.createScene()
  for (const part of parts) {
    const { positions, colours, indices, stepM, originM } = quantisePart(part)
    const accessor = (type: 'VEC3' | 'VEC4' | 'SCALAR', array: Uint16Array | Uint8Array | Uint32Array) =>
      document.createAccessor().setType(type).setArray(array).setBuffer(buffer)
    const primitive = document
      .createPrimitive()
      .setAttribute('POSITION', accessor('VEC3', positions))
      .setAttribute('COLOR_0', accessor('VEC4', colours).setNormalized(true))
      .setIndices(accessor('SCALAR', indices))
    const mesh = document.createMesh(part.name).addPrimitive(primitive)
    const node = document.createNode(part.name).setMesh(mesh)
    scene.addChild(node.setScale([stepM, stepM, stepM]).setTranslation([...originM]))
  }
  await document.transform(reorder({ encoder: MeshoptEncoder, target: 'size' }))
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
    .writeBinary(document)
}
