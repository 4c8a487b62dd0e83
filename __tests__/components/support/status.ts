import type { EngineStatus } from '@/lib/blockchain/engine/engine-status'

/** An engine that is live, changed as a test needs it. */
export function engineStatus(changes: Partial<EngineStatus> = {}): EngineStatus {
  return {
    state: 'connected',
    source: 'socket',
    live: true,
    endpoint: 'wss://rpc.example',
    reason: null,
    retryAt: null,
    pollEveryMs: null,
    reconnectAttempts: 0,
    connectedAt: 1_700_000_000_000,
    disconnectedAt: null,
    latency: 50,
    messagesReceived: 1,
    head: { number: 221, timestamp: 1_700_000_000 },
    quietSince: null,
    blockInterval: 2000,
    coverage: { from: 1, through: 219, finalThrough: 200 },
    behind: 0,
    scan: { done: 219, total: 219, found: 9, active: false, failed: 0 },
    startHead: 210,
    genesisHash: null,
    storage: 'persistent',
    undecodable: 0,
    alerts: [],
    ...changes,
  }
}
