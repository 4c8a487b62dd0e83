/** Names one contract on one chain. Two local chains share everything but the genesis. */
export interface ChainKey {
  chainId: number
  genesisHash: string | null
  address: string
}

/** The key of the pool list in the query cache. */
export function poolsKey(chain: ChainKey | null): readonly unknown[] {
  return ['pools', chain?.chainId ?? null, chain?.genesisHash ?? null, chain?.address ?? null]
}
