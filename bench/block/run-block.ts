import { BenchChain } from '../chain/bench-chain'
import { FaultRelay } from '../chain/fault-relay'
import { sleep } from '../client/sleep'
import { startWatching } from '../client/start-watching'
import type { ClientProcess } from '../client/client-process'
import { clockMs } from '../client/clock-ms'
import type { Clients } from '../client/start-clients'
import { endpointOf } from '../chain/endpoint-of'
import { median } from '../statistics'

export interface BlockResult {
  /** Milliseconds to the last callback, median over the rounds; or why there is none. */
  cells: Map<string, number | string>
  logs: number
  rounds: number
  /** What the node takes to mine such a block, taken off. */
  miningMs: number
}

const TRANSACTIONS = 10
const PATIENCE_MS = 20_000
const LOOK_EVERY_MS = 100

async function measure(chain: BenchChain, relay: FaultRelay, client: ClientProcess, logs: number): Promise<number> {
  const run = 'block'
  const endpoint = endpointOf(chain, relay.port, await chain.head())
  try {
    if ((await startWatching(chain, [{ client, run, endpoint }])).length > 0) throw new Error('called back for nothing')
    await sleep(LOOK_EVERY_MS)
    const before = await client.count(run)
    await chain.prepare(TRANSACTIONS, logs / TRANSACTIONS)
    const asked = clockMs()
    await chain.mine()
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end && (await client.count(run)) - before < logs;)
      await sleep(LOOK_EVERY_MS)
    const { sightings } = await client.report(run)
    const block = await chain.head()
    const times = sightings.filter((row) => row[0] === block).map((row) => row[4])
    if (times.length < logs) throw new Error(`only ${times.length} of ${logs} events within ${PATIENCE_MS / 1000} s`)
    return Math.max(...times) - asked
  } finally {
    await client.stop(run)
  }
}

/** A block full of logs for each client in turn, alone; round after round. */
export async function runBlock(clients: Clients, rounds: number, logs: number): Promise<BlockResult> {
  const chain = await BenchChain.start()
  const relay = await FaultRelay.open(chain.port)
  const miningMs = await chain.miningMs(3, TRANSACTIONS, logs / TRANSACTIONS)
  const found = new Map<string, number[]>()
  const cells = new Map<string, number | string>(clients.missing)
  try {
    for (let round = 0; round < rounds; round++)
      for (const client of clients.ready) {
        const { name } = client.contender
        if (typeof cells.get(name) === 'string') continue
        await measure(chain, relay, client, logs).then(
          (ms) => found.set(name, [...(found.get(name) ?? []), ms - miningMs]),
          (error: Error) => cells.set(name, error.message),
        )
      }
    for (const [name, times] of found) if (!cells.has(name)) cells.set(name, median(times))
    return { cells, logs, rounds, miningMs }
  } finally {
    relay.close()
    await chain.stop()
  }
}
