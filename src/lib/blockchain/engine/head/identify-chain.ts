import type { Hex } from '../chain-log'
import type { Answerer } from '../scan/answerer'
import { parseHeader } from '../scan/parse-header'
import { parseQuantity } from '../scan/parse-hex'
import { blockCall } from '../scan/read-range'

export interface ChainIdentity {
  chainId: number | null
  /** Tells two local chains apart that share everything else; null when the node has pruned it. */
  genesisHash: Hex | null
  /** Whether there is code at the contract's address. */
  hasContract: boolean
}

/** Asks a node which chain it is on and whether the contract lives there. */
export async function identifyChain(answerer: Answerer, address: Hex, deadlineMs: number): Promise<ChainIdentity> {
  const code = { method: 'eth_getCode', params: [address, 'latest'] }
  const [answers = []] = await answerer.ask([[{ method: 'eth_chainId', params: [] }, blockCall(0), code]], deadlineMs)
  const hasContract = typeof answers[2] === 'string' && answers[2].length > 2
  return { chainId: parseQuantity(answers[0]), genesisHash: parseHeader(answers[1])?.hash ?? null, hasContract }
}
