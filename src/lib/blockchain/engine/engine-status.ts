import type { SnapshotOrigin } from './ledger/settled'

/** The socket's own state; who feeds the ledger is `EngineStatus.source`. */
export type ConnectionState = 'disconnected' | 'connecting' | 'connected' | 'reconnecting' | 'error'

/** The one contiguous range of blocks, both ends included, that was proved complete. */
export interface Coverage {
  from: number
  through: number
  /** Last covered block that can no longer be reorganised away; below `from` when none is. */
  finalThrough: number
  /** What is covered through this one's last block came with a shipped snapshot; absent when all was read here. */
  snapshot?: SnapshotOrigin
}

export interface ScanProgress {
  /** Blocks read under proof, and blocks there are to read, since the start of the chain's configured history. */
  done: number
  total: number
  /** Logs found so far. */
  found: number
  active: boolean
  /** Ranges that failed and wait for another try. */
  failed: number
}

export type AlertKind =
  | 'flapping'
  | 'slow'
  | 'heads-stopped'
  | 'memory'
  | 'no-events'
  | 'wrong-chain'
  | 'no-contract'
  | 'final-reorg'
  | 'audit-mismatch'
  | 'storage'
  | 'evicted'
  | 'snapshot'
  | 'range-refused'
  | 'undecodable'

/** Something an operator or a viewer should know. `note` is quiet, `warning` deserves attention, `error` stops the truth. */
export interface Alert {
  kind: AlertKind
  level: 'note' | 'warning' | 'error'
  /** Plain English for logs; the interface has its own words for each kind. */
  message: string
  /** Unix milliseconds. */
  at: number
}

/** Everything the engine says of itself. Serialisable; times are Unix milliseconds. */
export interface EngineStatus {
  state: ConnectionState
  /** Who feeds the ledger now. */
  source: 'socket' | 'polling' | 'none'
  /** Socket open, subscription acknowledged, heard within the deadline, and no gap to the head known at connecting. */
  live: boolean
  endpoint: string
  /** Why it is not connected; null when it is. */
  reason: string | null
  /** When the next try is due; null when none is planned. */
  retryAt: number | null
  /** How often polling asks, in milliseconds; null while a socket feeds. */
  pollEveryMs: number | null
  reconnectAttempts: number
  connectedAt: number | null
  disconnectedAt: number | null
  latency: number | null
  messagesReceived: number
  /** Block number and Unix seconds of the newest block heard of. */
  head: { number: number; timestamp: number | null } | null
  /** Set when socket and HTTP agree that no new block comes. */
  quietSince: number | null
  /** Milliseconds between blocks as observed; null before two were seen. */
  blockInterval: number | null
  coverage: Coverage | null
  /** Blocks between `coverage.through` and the head that are still to be read. */
  behind: number
  scan: ScanProgress
  /** Head at the first successful connect: events above it are live, those at or below it are history. */
  startHead: number | null
  genesisHash: string | null
  /** Where final logs are kept. */
  storage: 'persistent' | 'memory' | 'none'
  undecodable: number
  alerts: readonly Alert[]
}
