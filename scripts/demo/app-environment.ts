import type { RunningChain } from '../chain/running-chain'

/** What the app is built with to show this chain. The values end up in the built files. */
export const appEnvironment = (chain: RunningChain, siteUrl: string): Record<string, string> => ({
  NEXT_PUBLIC_MEZO_WEBSOCKET_RPC: chain.wsUrl,
  NEXT_PUBLIC_MEZO_HTTP_RPC: chain.httpUrl,
  NEXT_PUBLIC_CHAIN_ID: String(chain.chainId),
  NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS: chain.address,
  NEXT_PUBLIC_COOPERATIVE_POOL_FROM_BLOCK: String(chain.fromBlock),
  NEXT_PUBLIC_EXPLORER_URL: '',
  NEXT_PUBLIC_SITE_URL: siteUrl,
})
