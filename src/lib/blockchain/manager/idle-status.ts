import type { EngineStatus } from '../engine/engine-status'

/** How things are before anything was started; also what a server renders. */
export const idleStatus: EngineStatus = {
  state: 'disconnected',
  source: 'none',
  live: false,
  endpoint: '',
  reason: null,
  retryAt: null,
  pollEveryMs: null,
  reconnectAttempts: 0,
  connectedAt: null,
  disconnectedAt: null,
  latency: null,
  messagesReceived: 0,
  head: null,
  quietSince: null,
  blockInterval: null,
  coverage: null,
  behind: 0,
  scan: { done: 0, total: 0, found: 0, active: false, failed: 0 },
  startHead: null,
  genesisHash: null,
  storage: 'none',
  undecodable: 0,
  alerts: [],
}
