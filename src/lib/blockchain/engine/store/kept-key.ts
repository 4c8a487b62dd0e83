import type { Hex } from '../chain-log'
import type { EngineOptions } from '../engine-options'

/** Names what one engine keeps of one chain. Two local chains share everything but the genesis. */
export function keptKey(
  { address, topics, fromBlock }: Pick<EngineOptions, 'address' | 'topics' | 'fromBlock'>,
  chainId: number,
  genesis: string | null,
): string {
  return [chainId, genesis ?? 'unknown', address, fromBlock, digest(topics)].join(':')
}

/** A short name for a set of topics, the same whatever their order (FNV-1a). */
function digest(topics: readonly Hex[] | null): string {
  let hash = 0x811c9dc5
  for (const char of topics === null ? 'all' : [...topics].sort().join()) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash.toString(16)
}
