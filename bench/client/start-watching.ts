import type { BenchChain } from '../chain/bench-chain'
import type { Endpoint } from './adapter'
import type { ClientProcess } from './client-process'
import { sleep } from './sleep'

export interface Watching {
  client: ClientProcess
  run: string
  endpoint: Endpoint
}

/** A client may miss the answer to its own subscription at the start; that is no fault of ours to measure. */
const TRIES = 3
const PATIENCE_MS = 8_000
const LOOK_EVERY_MS = 60
const LOOKS = 8

/** Mines events until each watcher has called back for one: none of the clients says when it is subscribed. */
async function untilHeard<W extends Watching>(chain: BenchChain, watchers: readonly W[]): Promise<W[]> {
  let deaf = [...watchers]
  for (const end = Date.now() + PATIENCE_MS; deaf.length > 0 && Date.now() < end;) {
    await chain.prepare(1)
    await chain.mine()
    for (let look = 0; look < LOOKS && deaf.length > 0; look++) {
      await sleep(LOOK_EVERY_MS)
      const counts = await Promise.all(deaf.map(({ client, run }) => client.count(run).catch(() => 0)))
      deaf = deaf.filter((_, index) => counts[index] === 0)
    }
  }
  return deaf
}

/** Starts watchers on one chain and waits until they hear, each up to three times. Resolves with those that never did. */
export async function startWatching<W extends Watching>(
  chain: BenchChain,
  watchers: readonly W[],
  countOnly = false,
): Promise<W[]> {
  let deaf = [...watchers]
  for (let attempt = 0; attempt < TRIES && deaf.length > 0; attempt++) {
    for (const { client, run, endpoint } of deaf) {
      if (attempt > 0) await client.stop(run)
      await client.watch(run, endpoint, countOnly).catch(() => undefined)
    }
    deaf = await untilHeard(chain, deaf)
  }
  return deaf
}
