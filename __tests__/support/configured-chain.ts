import { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import type { ChainOptions } from '../../scripts/chain/chain-options'
import { startChain, type Chain } from '../../scripts/chain/start-chain'

/** A chain that the application is configured for. Start it before anything reads the configuration, which is read once. */
export async function startConfiguredChain(options: ChainOptions = {}): Promise<Chain> {
  const chain = await startChain(options)
  Object.assign(process.env, {
    NEXT_PUBLIC_MEZO_WEBSOCKET_RPC: chain.wsUrl,
    NEXT_PUBLIC_MEZO_HTTP_RPC: chain.httpUrl,
    NEXT_PUBLIC_CHAIN_ID: String(chain.chainId),
    NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS: chain.address,
    NEXT_PUBLIC_COOPERATIVE_POOL_FROM_BLOCK: String(chain.fromBlock),
  })
  return chain
}

/** Ends the page's live layer; the next component that is rendered makes a new one. */
export function endLiveLayer(): void {
  WebSocketManager.getInstance().destroy()
}
