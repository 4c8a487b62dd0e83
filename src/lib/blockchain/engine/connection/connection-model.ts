/**
 * The life of a connection.
 *
 *   idle ── start ─► opening ── opened ─► open
 *     ▲                │  ▲                │
 *     └── stop ── all  │  └── due, nudge ──┤ failed
 *                      └── failed ─► waiting
 */
export type Phase =
  | { name: 'idle' }
  /** A socket is being opened, proved by a block number and subscribed. */
  | { name: 'opening' }
  | { name: 'open' }
  /** The next try is due at `retryAt`, Unix milliseconds. */
  | { name: 'waiting'; retryAt: number }

export interface ConnectionModel {
  phase: Phase
  /** Failures in a row; forgotten only after the connection has been stable for a while. */
  attempts: number
  /** It was open at least once. */
  proved: boolean
  /** Why it is not open; null when it is, or was stopped. */
  reason: string | null
  connectedAt: number | null
  disconnectedAt: number | null
}

/** What happens to a connection. Each carries the time, and randomness where a delay is drawn. */
export type ConnectionEvent =
  | { type: 'start'; now: number }
  | { type: 'stop'; now: number }
  /** Socket open, block number answered, subscriptions acknowledged. */
  | { type: 'opened'; now: number }
  | { type: 'failed'; now: number; reason: string; retryAfterMs: number | null; random: () => number }
  /** The planned try is due. */
  | { type: 'due'; now: number }
  /** The network or the tab came back, or somebody asked: no reason to wait any longer. */
  | { type: 'nudge'; now: number }
  /** Open for long enough to call it stable. */
  | { type: 'settled'; now: number }

export type ConnectionCommand = { do: 'open' } | { do: 'close' } | { do: 'wait'; until: number }

export interface ConnectionStep {
  model: ConnectionModel
  commands: readonly ConnectionCommand[]
}

export interface ReconnectPolicy {
  autoReconnect: boolean
  maxReconnectAttempts: number
  reconnectDelay: number
  maxReconnectDelay: number
}

export const initialConnection: ConnectionModel = {
  phase: { name: 'idle' },
  attempts: 0,
  proved: false,
  reason: null,
  connectedAt: null,
  disconnectedAt: null,
}
