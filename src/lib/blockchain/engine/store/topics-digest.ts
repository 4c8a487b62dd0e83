import type { Hex } from '../chain-log'

/** A short name for a set of topics, the same whatever their order (FNV-1a). */
export function topicsDigest(topics: readonly Hex[] | null): string {
  let hash = 0x811c9dc5
  for (const char of topics === null ? 'all' : [...topics].sort().join()) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash.toString(16)
}
