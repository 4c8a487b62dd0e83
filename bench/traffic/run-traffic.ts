import { composeEngine } from '@/lib/blockchain/compose-engine'
import { Engine } from '@/lib/blockchain/engine/engine'
import { platformPorts } from '@/lib/blockchain/platform-ports'
import { poolTopic0s } from '@/lib/pools/pool-topics'
import { BenchChain } from '../chain/bench-chain'
import { sleep } from '../client/sleep'
import { countedPorts, type Traffic } from './counted-ports'

export interface TrafficCell {
  bytesPerMinute: number
  httpPerHour: number
  /** Blocks that were known but not proved yet at the end. */
  behind: number
}

export interface TrafficResult {
  cells: Map<string, TrafficCell>
  minutes: number
  blockEveryMs: number
}

/** Its blocks are final at once, and come about this often. */
const MEZO_TESTNET = 31_611
const BLOCK_EVERY_MS = 3_600
const MINUTE = 60_000

/** One engine with the options of the application on Mezo, connected and caught up, whose traffic from now on is counted. */
async function settled(chain: BenchChain, visible: boolean) {
  const traffic: Traffic = { socketBytes: 0, httpBytes: 0, httpRequests: 0 }
  const options = composeEngine(
    {
      rpcUrl: chain.httpUrl.replace('http', 'ws'),
      httpUrl: chain.httpUrl,
      address: chain.address,
      fromBlock: 0,
      chainId: chain.chainId,
    },
    { topics: poolTopic0s, timeless: [] },
  )
  const engine = new Engine(options, countedPorts(await platformPorts(), traffic), null, () => undefined)
  engine.command({ type: 'connect' })
  while (!engine.status().live) await sleep(20)
  engine.command({ type: 'visible', visible })
  return { engine, traffic }
}

/** A chain on which nothing happens but blocks, watched by a page that is seen and by one that is hidden. */
export async function runTraffic(minutes: number): Promise<TrafficResult> {
  const chain = await BenchChain.start(MEZO_TESTNET)
  const mining = setInterval(() => void chain.mine().catch(() => undefined), BLOCK_EVERY_MS)
  try {
    const pages = { visible: await settled(chain, true), hidden: await settled(chain, false) }
    // The first heartbeats still settle what connecting began.
    await sleep(MINUTE / 2)
    const before = Object.values(pages).map(({ traffic }) => ({ ...traffic }))
    await sleep(minutes * MINUTE)
    const cells: TrafficResult['cells'] = new Map()
    for (const [index, [name, { traffic, engine }]] of Object.entries(pages).entries()) {
      const then = before[index] ?? traffic
      const bytes = traffic.socketBytes + traffic.httpBytes - then.socketBytes - then.httpBytes
      const { head, coverage } = engine.status()
      cells.set(name, {
        bytesPerMinute: bytes / minutes,
        httpPerHour: ((traffic.httpRequests - then.httpRequests) * 60) / minutes,
        behind: (head?.number ?? 0) - (coverage?.through ?? 0),
      })
      engine.command({ type: 'disconnect' })
    }
    return { cells, minutes, blockEveryMs: BLOCK_EVERY_MS }
  } finally {
    clearInterval(mining)
    await chain.stop()
  }
}
