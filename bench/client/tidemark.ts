import { composeEngine } from '@/lib/blockchain/compose-engine'
import { Engine } from '@/lib/blockchain/engine/engine'
import type { EngineMessage } from '@/lib/blockchain/engine/engine-message'
import { platformPorts } from '@/lib/blockchain/platform-ports'
import { poolTopic0s } from '@/lib/pools/pool-topics'
import { RecentEvents } from '@/lib/pools/recent-events'
import { toPoolEvent } from '@/lib/pools/to-pool-event'
import { FileStore } from '../memory/file-store'
import type { Adapter, Endpoint } from './adapter'

/** Set where memory is measured: then no list of all events is held beside the engine. */
const lean = process.env.TIDEMARK_BENCH_STORE
const KEPT = 100_000
/** The node is asked what is final once a heartbeat: where that is waited for, it beats faster. */
const hurried = lean ? { heartbeatInterval: 3_000 } : {}

const optionsFor = ({ wsUrl, httpUrl, address, fromBlock }: Endpoint) =>
  composeEngine({ rpcUrl: wsUrl, httpUrl, address, fromBlock, ...hurried }, { topics: poolTopic0s, timeless: [] })

export const watch: Adapter['watch'] = async (endpoint, onSighting) => {
  const store = lean === 'file' ? new FileStore() : null
  const recent = lean ? new RecentEvents() : new RecentEvents(KEPT, KEPT)
  let says = ''
  const hear = (message: EngineMessage): void => {
    if (message.type === 'status') {
      const { state, source, coverage, head, alerts } = message.status
      says = JSON.stringify({ state, source, coverage, head: head?.number, alerts: alerts.map(({ kind }) => kind) })
    }
    if (message.type !== 'changes') return
    for (const { op, log, via } of message.changes) {
      const event = toPoolEvent(log, via, op === 'revert')
      if (event === null || event.type === 'malformed') continue
      onSighting({ block: log.blockNumber, index: log.logIndex, hash: log.blockHash, removed: event.removed })
      recent[op](event)
    }
  }
  const engine = new Engine(optionsFor(endpoint), await platformPorts(), store, hear)
  engine.command({ type: 'connect' })
  return {
    kept: () =>
      [...recent.list()].reverse().map(({ blockNumber, logIndex, blockHash }) => ({
        block: Number(blockNumber),
        index: Number(logIndex),
        hash: blockHash,
      })),
    describe: () => says,
    stop: () => engine.command({ type: 'disconnect' }),
  }
}

export const scan: NonNullable<Adapter['scan']> = async (endpoint, toBlock) => {
  const ports = await platformPorts()
  let logs = 0
  return new Promise((resolve) => {
    const engine = new Engine(optionsFor(endpoint), ports, null, (message) => {
      if (message.type === 'changes')
        for (const { op, log, via } of message.changes)
          if (toPoolEvent(log, via, op === 'revert')?.type === 'MemberJoined') logs += op === 'apply' ? 1 : -1
      const coverage = message.type === 'coverage' ? message.coverage : null
      if (!coverage || coverage.from > endpoint.fromBlock || coverage.through < toBlock) return
      engine.command({ type: 'disconnect' })
      resolve(logs)
    })
    engine.command({ type: 'connect' })
  })
}
