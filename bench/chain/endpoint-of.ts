import type { Endpoint } from '../client/adapter'
import type { BenchChain } from './bench-chain'

/** The chain as a client reaches it through a relay's port. */
export const endpointOf = (chain: BenchChain, port: number, fromBlock: number): Endpoint => ({
  wsUrl: `ws://127.0.0.1:${port}`,
  httpUrl: `http://127.0.0.1:${port}`,
  address: chain.address,
  chainId: chain.chainId,
  fromBlock,
})
