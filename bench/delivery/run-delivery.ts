import { BenchChain } from '../chain/bench-chain'
import { FaultRelay } from '../chain/fault-relay'
import { sleep } from '../client/sleep'
import { startWatching, type Watching } from '../client/start-watching'
import { endpointOf } from '../chain/endpoint-of'
import type { Clients } from '../client/start-clients'
import { judgeDelivery, type Verdict } from './judge-delivery'
import { playReorganisations, REORG } from './play-reorganisations'
import { scenarios, type Scale } from './scenarios'

export interface DeliveryResult {
  scenarios: string[]
  /** By scenario, then client: a verdict, or why there is none. */
  cells: Map<string, Map<string, Verdict | string>>
  blockEveryMs: number
  reorganisations: number
}

/** One weather: a relay of its own between every client and the chain. */
interface Stage {
  name: string
  chain: BenchChain
  relay: FaultRelay
  /** First block that counts. */
  from: number
}

interface Watcher extends Watching {
  stage: Stage
}

const DEAF = 'called back for nothing, even before the first fault'

/** One event a block, at an even pace, until the window is over. */
async function produce(chain: BenchChain, { windowMs, blockEveryMs }: Scale): Promise<void> {
  const start = Date.now()
  for (let block = 0; block * blockEveryMs < windowMs; block++) {
    await sleep(start + block * blockEveryMs - Date.now())
    await chain.prepare(1)
    await chain.mine()
  }
}

/** Starts all clients and waits until they hear, then notes where counting begins; returns those that never heard. */
async function warmUp(stages: readonly Stage[], watchers: readonly Watcher[]): Promise<Set<Watcher>> {
  const chains = [...new Set(stages.map(({ chain }) => chain))]
  const groups = chains.map((chain) => {
    const group = watchers.filter(({ stage }) => stage.chain === chain)
    return startWatching(chain, group)
  })
  const deaf = (await Promise.all(groups)).flat()
  for (const stage of stages) stage.from = (await stage.chain.head()) + 1
  return new Set(deaf)
}

async function judge({ client, run, stage }: Watcher): Promise<Verdict | string> {
  const truth = await stage.chain.events(stage.from)
  return client.report(run).then(
    (report) => judgeDelivery(truth, stage.from, report),
    (error: Error) => error.message,
  )
}

async function play(clients: Clients, scale: Scale, stages: readonly Stage[]): Promise<DeliveryResult> {
  const weathers = scenarios(scale)
  const watchers = stages.flatMap((stage) => {
    const endpoint = endpointOf(stage.chain, stage.relay.port, stage.from)
    return clients.ready.map((client): Watcher => ({ client, run: stage.name, endpoint, stage }))
  })
  const deaf = await warmUp(stages, watchers)
  const [{ chain }, { chain: shaky }] = [stages[0]!, stages.at(-1)!]
  for (const { name, faults } of weathers) {
    const relay = stages.find((stage) => stage.name === name)?.relay
    for (const { at, act } of faults) setTimeout(() => relay && act(relay), at)
  }
  await Promise.all([produce(chain, scale), playReorganisations(shaky, scale.reorganisations)])
  await sleep(scale.settleMs)
  const cells: DeliveryResult['cells'] = new Map(stages.map(({ name }) => [name, new Map(clients.missing)]))
  for (const watcher of watchers) {
    const verdict = deaf.has(watcher) ? DEAF : await judge(watcher)
    cells.get(watcher.run)?.set(watcher.client.contender.name, verdict)
  }
  const { blockEveryMs, reorganisations } = scale
  return { scenarios: stages.map(({ name }) => name), cells, blockEveryMs, reorganisations }
}

/** All weathers at once, every client in each of them, all on one chain; the reorganisations beside it on a chain of their own. */
export async function runDelivery(clients: Clients, scale: Scale): Promise<DeliveryResult> {
  const chain = await BenchChain.start()
  const shaky = await BenchChain.start()
  const stages: Stage[] = []
  const open = async (name: string, on: BenchChain): Promise<void> => {
    stages.push({ name, chain: on, relay: await FaultRelay.open(on.port), from: await on.head() })
  }
  try {
    for (const { name } of scenarios(scale)) await open(name, chain)
    await open(REORG, shaky)
    return await play(clients, scale, stages)
  } finally {
    for (const { relay } of stages) relay.close()
    await Promise.all([chain.stop(), shaky.stop()])
  }
}
