import { fileURLToPath } from 'node:url'

/** One client as it takes part. */
export interface Contender {
  name: string
  /** How it was set up, for the table's notes. */
  note: string
  file: string
  env?: Record<string, string>
  /** The package of bench/peers that must be installed for it; none for our own. */
  package?: string
}

const own = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const peer = (file: string): string => fileURLToPath(new URL(`../peers/${file}`, import.meta.url))

export const bareSocket: Contender = {
  name: 'bare socket',
  note: 'one `eth_subscribe`, frames parsed with JSON.parse, nothing decoded: the floor',
  file: own('./bare-socket.ts'),
}

export const tidemark: Contender = {
  name: 'Tidemark',
  note: 'the engine with the options of the application, pool events decoded',
  file: own('./tidemark.ts'),
}

export const tidemarkWithStore: Contender = {
  name: 'Tidemark, with store',
  note: 'final logs kept in a file outside the heap, as a browser keeps them in IndexedDB',
  file: own('./tidemark.ts'),
  env: { TIDEMARK_BENCH_STORE: 'file' },
}

export const tidemarkWithoutStore: Contender = {
  name: 'Tidemark, no store',
  note: 'nowhere to keep final logs',
  file: own('./tidemark.ts'),
  env: { TIDEMARK_BENCH_STORE: 'none' },
}

export const peers: readonly Contender[] = [
  {
    name: 'viem',
    note: '`watchContractEvent` over `webSocket(url)`',
    file: peer('viem.ts'),
    package: 'viem',
  },
  {
    name: 'viem tuned',
    note: '`webSocket(url, { keepAlive: 1 s, reconnect: 1,000 × 100 ms })`',
    file: peer('viem-tuned.ts'),
    package: 'viem',
  },
  {
    name: 'viem polling',
    note: '`watchContractEvent` over `http(url)`, every 500 ms',
    file: peer('viem-polling.ts'),
    package: 'viem',
  },
  {
    name: 'wagmi',
    note: '`useWatchContractEvent` in a mounted component, `webSocket(url)`',
    file: peer('wagmi.ts'),
    package: 'wagmi',
  },
  { name: 'ethers', note: '`contract.on` over `WebSocketProvider`', file: peer('ethers.ts'), package: 'ethers' },
  { name: 'web3.js', note: '`contract.events.…` over a WebSocket', file: peer('web3.ts'), package: 'web3' },
  {
    name: 'alchemy-sdk',
    note: '`alchemy.ws.on(filter)`, decoded with the interface of ethers 5 that it comes with',
    file: peer('alchemy.ts'),
    package: 'alchemy-sdk',
  },
]

export const viemIterate: Contender = {
  name: 'viem iterateLogs',
  note: '`iterateLogs` of viem 2.57.20 (earlier ones have none), its own range of 1,000 blocks',
  file: peer('viem-iterate.ts'),
  package: 'viem-with-iterate-logs',
}

export const viemIterateWide: Contender = {
  name: 'viem iterateLogs, told 10,000',
  note: 'the same with `blockRange: 10_000n`, which Tidemark starts with, too',
  file: peer('viem-iterate.ts'),
  env: { VIEM_BLOCK_RANGE: '10000' },
}
