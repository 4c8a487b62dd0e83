import type { EngineOptions } from '@/lib/blockchain/engine/engine-options'
import { FILTER } from './model-chain'

/** Options of an engine for tests, changed where a test says so. */
export function engineOptions(change: Partial<EngineOptions> = {}): EngineOptions {
  return {
    wsUrls: ['ws://node'],
    httpUrls: [],
    ...FILTER,
    fromBlock: 0,
    chainId: null,
    finality: 'tag',
    timeless: [],
    autoReconnect: true,
    maxReconnectAttempts: 10,
    reconnectDelay: 1_000,
    maxReconnectDelay: 30_000,
    heartbeatInterval: 30_000,
    maxSocketAge: null,
    pollInterval: 4_000,
    initialSpan: 10_000,
    snapshotUrl: null,
    heads: true,
    ...change,
  }
}
