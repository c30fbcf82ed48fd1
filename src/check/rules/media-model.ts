import type { Finding } from '#content/finding.ts'
import { glimpse } from '#content/plain-text.ts'
import { findingIn } from '../finding-in.ts'
import type { MediaFacts } from '../media-facts.ts'
import type { UsedFile } from './media-named.ts'
import { kilobytes } from './media-picture.ts'

/** All that a visitor fetches until the hall can be walked is 1.0 MB; one product may not double that. */
const HEAVIEST_MODEL_BYTES = 1_000_000

/** Our own exhibits have 2,000 to 4,000, and a phone draws 80,000 in a frame, hall and all. */
const MOST_TRIANGLES = 4000

/** What is wrong with a model's file. */
export function modelFindings({ src, by, path }: UsedFile, facts: MediaFacts): Finding[] {
  const find = (code: Finding['code'], args: Finding['args']) => [findingIn(by.file, path, code, { src, ...args })]
  const heavy =
    facts.bytes > HEAVIEST_MODEL_BYTES
      ? find('model-too-heavy', { kb: kilobytes(facts.bytes), most: HEAVIEST_MODEL_BYTES / 1000 })
      : []
  if (facts.kind === 'picture') return find('model-unreadable', { reason: facts.format, detail: '' })
  if (facts.kind === 'unreadable')
    return facts.reason === 'too-heavy'
      ? heavy
      : find('model-unreadable', { reason: facts.reason, detail: glimpse(facts.detail ?? '') })
  if (!facts.version.startsWith('2.')) return find('model-not-gltf2', { version: glimpse(facts.version) })
  const { triangles } = facts
  return [
    ...heavy,
    ...(triangles > MOST_TRIANGLES ? find('model-too-many-triangles', { triangles, most: MOST_TRIANGLES }) : []),
  ]
}
