import './gltf-validator.ts'
import { validateBytes } from 'gltf-validator'
import type { ModelFacts, UnreadableFacts } from '#check/media-facts.ts'

/** Severity of an error in the validator's reports. */
const ERROR = 0

export const isModel = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 4) === 'glTF'

/** Version and triangles of a GLB; a GLB is one file, so one that needs others is as good as broken. */
export async function modelFacts(glb: Buffer): Promise<ModelFacts | UnreadableFacts> {
  const bytes = glb.length
  const container = bytes < 8 ? 0 : glb.readUInt32LE(4)
  if (container === 1) return { kind: 'model', bytes, version: '1.0', triangles: 0 }
  try {
    const { info, issues } = await validateBytes(new Uint8Array(glb), {
      format: 'glb',
      maxIssues: 100,
      writeTimestamp: false,
      externalResourceFunction: async () => Promise.reject(new Error('a GLB may not need other files')),
    })
    const mistake = issues.messages.find(({ severity }) => severity === ERROR)
    if (mistake?.code === 'UNKNOWN_ASSET_MAJOR_VERSION')
      return { kind: 'model', bytes, version: /\d+/.exec(mistake.message)?.[0] ?? '?', triangles: 0 }
    if (info !== undefined && issues.numErrors === 0)
      return { kind: 'model', bytes, version: info.version, triangles: info.totalTriangleCount ?? 0 }
    return { kind: 'unreadable', bytes, reason: 'model', detail: mistake?.message ?? '' }
  } catch (error) {
    return { kind: 'unreadable', bytes, reason: 'model', detail: String(error) }
  }
}
