import { BenchChain } from '../chain/bench-chain'
import { FaultRelay } from '../chain/fault-relay'
import { sleep } from '../client/sleep'
import { startWatching } from '../client/start-watching'
import type { ClientProcess } from '../client/client-process'
import { clockMs } from '../client/clock-ms'
import type { Clients } from '../client/start-clients'
import { endpointOf } from '../chain/endpoint-of'
import { median, quantile } from '../statistics'

/** Milliseconds; medians over the rounds, `over` beside the bare socket of the same round. */
export interface Latency {
  p50: number
  p99: number
  p50Over: number
  p99Over: number
}

export interface LatencyResult {
  cells: Map<string, Latency | string>
  rounds: number
  blocks: number
}

const FLOOR = 'bare socket'
const BLOCK_EVERY_MS = 12
const SETTLE_MS = 2_000
const LOOK_EVERY_MS = 50
const MINING_SAMPLES = 80

interface Course {
  chain: BenchChain
  relay: FaultRelay
  mining: number
}

interface Round {
  p50: number
  p99: number
}

/** One client alone with the node: from the asking for a block, less what mining takes, to the callback with its event. */
async function measure({ chain, relay, mining }: Course, client: ClientProcess, blocks: number): Promise<Round> {
  const run = 'latency'
  const endpoint = endpointOf(chain, relay.port, await chain.head())
  try {
    if ((await startWatching(chain, [{ client, run, endpoint }])).length > 0) throw new Error('called back for nothing')
    const before = await client.count(run)
    const minedAt = new Map<number, number>()
    const first = (await chain.head()) + 1
    for (let block = first; block < first + blocks; block++) {
      await chain.prepare(1)
      await sleep(BLOCK_EVERY_MS)
      const asked = clockMs()
      await chain.mine()
      minedAt.set(block, asked + mining)
    }
    for (const end = Date.now() + SETTLE_MS; Date.now() < end && (await client.count(run)) - before < blocks;)
      await sleep(LOOK_EVERY_MS)
    const { sightings } = await client.report(run)
    const delays = sightings.flatMap(([block, , , , at]) => {
      const mined = minedAt.get(block)
      return mined === undefined ? [] : [at - mined]
    })
    if (delays.length < blocks) throw new Error(`only ${delays.length} of ${blocks} events were called back`)
    return { p50: median(delays), p99: quantile(delays, 0.99) }
  } finally {
    await client.stop(run)
  }
}

const rotated = <T>(items: readonly T[], by: number): T[] =>
  items.map((_, index) => items[(index + by) % items.length]!)

/** Every client in turn, alone, round after round: side by side they would measure each other. */
export async function runLatency(clients: Clients, rounds: number, blocks: number): Promise<LatencyResult> {
  const chain = await BenchChain.start()
  const relay = await FaultRelay.open(chain.port)
  const course = { chain, relay, mining: await chain.miningMs(MINING_SAMPLES, 1, 1) }
  const found = new Map<string, Round[]>()
  const cells = new Map<string, Latency | string>(clients.missing)
  try {
    for (let round = 0; round < rounds; round++)
      // Each round begins with another client, so that nobody always meets the machine in the same mood.
      for (const client of rotated(clients.ready, round)) {
        const { name } = client.contender
        if (cells.has(name)) continue
        await measure(course, client, blocks).then(
          (result) => found.set(name, [...(found.get(name) ?? []), result]),
          (error: Error) => cells.set(name, error.message),
        )
      }
    const floor = found.get(FLOOR) ?? []
    for (const [name, results] of found) {
      if (cells.has(name)) continue
      const over = (which: keyof Round): number =>
        median(results.map((result, index) => result[which] - (floor[index]?.[which] ?? Number.NaN)))
      cells.set(name, {
        p50: median(results.map(({ p50 }) => p50)),
        p99: median(results.map(({ p99 }) => p99)),
        p50Over: over('p50'),
        p99Over: over('p99'),
      })
    }
    return { cells, rounds, blocks }
  } finally {
    relay.close()
    await chain.stop()
  }
}
