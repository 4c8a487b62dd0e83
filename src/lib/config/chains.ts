/** What is known of a chain beyond its id. */
export interface ChainFacts {
  name: string
  testnet: boolean
  /** `instant`: a block is final once it is seen. `finalized-tag`: ask the node for its `finalized` block. */
  finality: 'instant' | 'finalized-tag'
  /** Endpoints cut a socket at this age at the latest, in milliseconds; null when nothing is known. */
  maxSocketAgeMs: number | null
  /** Public endpoints, in order of preference; empty when there are none. */
  wsUrls: readonly string[]
  httpUrls: readonly string[]
  explorerUrl: string | null
  faucetUrl: string | null
  nativeCurrency: { name: string; symbol: string; decimals: number }
}

/** The pools' amounts are BTC with 18 decimals on every chain they live on. */
const bitcoin = { name: 'Bitcoin', symbol: 'BTC', decimals: 18 }
const halfAnHour = 30 * 60_000

const known: Readonly<Record<number, ChainFacts>> = {
  31611: {
    name: 'Mezo Testnet',
    testnet: true,
    finality: 'instant',
    maxSocketAgeMs: halfAnHour,
    wsUrls: ['wss://rpc-ws.test.mezo.org'],
    httpUrls: ['https://rpc.test.mezo.org'],
    explorerUrl: 'https://explorer.test.mezo.org',
    faucetUrl: 'https://faucet.test.mezo.org',
    nativeCurrency: bitcoin,
  },
  31612: {
    name: 'Mezo',
    testnet: false,
    finality: 'instant',
    maxSocketAgeMs: halfAnHour,
    wsUrls: ['wss://jsonrpcws-mezo.boar.network'],
    httpUrls: ['https://rpc-http.mezo.boar.network', 'https://mainnet.mezo.public.validationcloud.io'],
    explorerUrl: 'https://explorer.mezo.org',
    faucetUrl: null,
    nativeCurrency: bitcoin,
  },
  31337: { ...unknownChain('Local chain'), testnet: true },
}

function unknownChain(name: string): ChainFacts {
  return {
    name,
    testnet: false,
    finality: 'finalized-tag',
    maxSocketAgeMs: null,
    wsUrls: [],
    httpUrls: [],
    explorerUrl: null,
    faucetUrl: null,
    nativeCurrency: bitcoin,
  }
}

/** Facts of a chain; cautious ones for a chain that is not known. */
export function chainFacts(chainId: number): ChainFacts {
  return known[chainId] ?? unknownChain(`Chain ${chainId}`)
}
