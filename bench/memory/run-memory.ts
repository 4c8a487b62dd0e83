import { BenchChain } from '../chain/bench-chain'
import { FaultRelay } from '../chain/fault-relay'
import { sleep } from '../client/sleep'
import { startWatching } from '../client/start-watching'
import type { ClientProcess } from '../client/client-process'
import type { Clients } from '../client/start-clients'
import { endpointOf } from '../chain/endpoint-of'

export interface MemoryResult {
  /** Growth of the heap in bytes after a full collection, or why it is not known. */
  cells: Map<string, { bytes: number; heard: number } | string>
  events: number
}

const RUN = 'memory'
const PER_BLOCK = 100
const WARM = 5_000
const AHEAD = 4_000
/** More than the node holds back from `finalized`. */
const UNTIL_FINAL = 80
/** Longer than Tidemark leaves between two questions for the final block. */
const FINALITY_MS = 6_000
const PATIENCE_MS = 20_000

/** Waits until every client has called back `wanted` times, or none makes progress any more. */
async function caughtUp(clients: readonly ClientProcess[], wanted: number): Promise<void> {
  for (let last = '', since = Date.now(); Date.now() - since < PATIENCE_MS;) {
    const counts = await Promise.all(clients.map((client) => client.count(RUN).catch(() => wanted)))
    if (counts.every((count) => count >= wanted)) return
    if (counts.join() !== last) [last, since] = [counts.join(), Date.now()]
    await sleep(100)
  }
}

/** All clients at once hear the same events, at the pace of the slowest; heaps are compared before and after. */
export async function runMemory(clients: Clients, events: number): Promise<MemoryResult> {
  const chain = await BenchChain.start()
  const relay = await FaultRelay.open(chain.port)
  const cells: MemoryResult['cells'] = new Map(clients.missing)
  try {
    const endpoint = endpointOf(chain, relay.port, await chain.head())
    const watchers = clients.ready.map((client) => ({ client, run: RUN, endpoint }))
    const deaf = await startWatching(chain, watchers, true)
    for (const { client } of deaf) cells.set(client.contender.name, 'called back for nothing')
    const hearing = watchers.filter((watcher) => !deaf.includes(watcher)).map(({ client }) => client)
    const emit = async (count: number): Promise<void> => {
      for (let sent = 0; sent < count; sent += PER_BLOCK) {
        await chain.prepare(1, PER_BLOCK)
        await chain.mine()
        if (sent % AHEAD === 0) await caughtUp(hearing, sent - AHEAD)
      }
      await caughtUp(hearing, count)
      await chain.mineMany(UNTIL_FINAL)
      await sleep(FINALITY_MS)
      await chain.prepare(1)
      await chain.mine()
      await sleep(2_000)
    }
    // Code is compiled and buffers grow while the first events come: that is no growth by events.
    await emit(WARM)
    const before = await Promise.all(
      clients.ready.map(async (client) => [await client.heap(), await client.count(RUN)]),
    )
    await emit(events)
    for (const [index, client] of hearing.entries()) {
      const [bytes = 0, count = 0] = before[index] ?? []
      const heap = await client.heap()
      cells.set(client.contender.name, { bytes: heap - bytes, heard: (await client.count(RUN)) - count })
    }
    return { cells, events }
  } finally {
    relay.close()
    await chain.stop()
  }
}
