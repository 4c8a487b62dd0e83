import type { ConnectionState, EngineStatus } from '../engine/engine-status'

/** The manager's figures at this moment. Times are Unix milliseconds. */
export interface ManagerStats {
  state: ConnectionState
  endpoint: string
  /** Event names somebody subscribes to. */
  topics: readonly string[]
  connectedAt: number | null
  disconnectedAt: number | null
  uptimeMs: number
  reconnectAttempts: number
  messagesReceived: number
  /** Live events: in blocks after the head that the first connect saw. */
  eventsReceived: number
  lastEventAt: number | null
  /** Over the last ten seconds. */
  eventsPerSecond: number
  lastBlock: number | null
  /** Of the last heartbeat, milliseconds. */
  latency: number | null
  subscribers: number
  live: boolean
  source: EngineStatus['source']
  coverage: EngineStatus['coverage']
}
