import type { Connection } from './connection/connection'
import type { PollFeed } from './connection/poll-feed'
import { publicState } from './connection/public-state'
import type { EngineOptions } from './engine-options'
import type { EngineStatus } from './engine-status'
import type { HeadWatch } from './head/head-watch'
import type { Synchroniser } from './sync/synchroniser'

interface Parts {
  options: EngineOptions
  connection: Connection
  polling: PollFeed
  heads: HeadWatch
  sync: Synchroniser
}

type Rest = Pick<EngineStatus, 'latency' | 'messagesReceived' | 'genesisHash' | 'storage' | 'alerts'>

/** An engine's own word on how it is. */
export function describeStatus({ options, connection, polling, heads, sync }: Parts, rest: Rest): EngineStatus {
  const { current: model, up } = connection
  const { coverage } = sync
  return {
    state: publicState(model, options),
    source: up ? 'socket' : polling.feeding ? 'polling' : 'none',
    live: up !== null && (coverage?.through ?? -1) >= up.headAtOpen,
    endpoint: connection.endpoint,
    reason: model.reason,
    retryAt: model.phase.name === 'waiting' ? model.phase.retryAt : null,
    pollEveryMs: polling.on ? options.pollInterval : null,
    reconnectAttempts: model.attempts,
    connectedAt: model.connectedAt,
    disconnectedAt: model.disconnectedAt,
    head: heads.head,
    quietSince: heads.quietSince,
    blockInterval: heads.blockInterval,
    coverage,
    behind: sync.behind,
    scan: sync.progress,
    startHead: heads.startHead,
    undecodable: 0,
    ...rest,
  }
}
