import type { ChainKey } from './chain-key'

const nameOf = (chain: ChainKey): string =>
  `tidemark:notified:${chain.chainId}:${chain.genesisHash ?? ''}:${chain.address}`

/** The block up to which this browser was told of events; null when it never was, or may not remember. */
export function readNotifiedThrough(chain: ChainKey): number | null {
  try {
    const block = Number(localStorage.getItem(nameOf(chain)) ?? Number.NaN)
    return Number.isSafeInteger(block) && block >= 0 ? block : null
  } catch {
    // No storage, or none allowed: each visit is the first.
    return null
  }
}

/** Remembers that everything through `block` was told. It only rises: another tab may be ahead. */
export function writeNotifiedThrough(chain: ChainKey, block: number): void {
  if (block <= (readNotifiedThrough(chain) ?? -1)) return
  try {
    localStorage.setItem(nameOf(chain), String(block))
  } catch {
    // Full or forbidden: the next visit counts as the first.
  }
}
