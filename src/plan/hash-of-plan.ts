import type { HallPlan } from './plan-hall.ts'

/** A fingerprint of a plan, 16 hex digits: light is baked for just one. Not for secrets. */
export function hashOfPlan(plan: HallPlan): string {
  const text = JSON.stringify(plan)
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x01234567)
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function fnv1a(text: string, seed: number): string {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
