import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { EngineOptions } from '@/lib/blockchain/engine/engine-options'
import { chainFacts } from '@/lib/config/chains'
import type { WatchSettings } from './watch-settings'

const REFERENCE_HEARTBEAT_MS = 30_000

/** How the engine runs for these settings on this chain. Pauses shrink with the heartbeat, down to what a node bears. */
export function watchEngineOptions(
  settings: WatchSettings,
  chainId: number,
  topics: readonly Hex[] | null,
): EngineOptions {
  const { wsUrls, httpUrls, address, fromBlock, heartbeat } = settings
  const { finality, maxSocketAgeMs } = chainFacts(chainId)
  const scaled = (ms: number, least: number): number => {
    const wanted = (ms * heartbeat) / REFERENCE_HEARTBEAT_MS
    return Math.round(Math.min(ms, Math.max(least, wanted)))
  }
  return {
    wsUrls,
    httpUrls,
    address,
    topics,
    timeless: [],
    fromBlock,
    chainId,
    finality: finality === 'instant' ? 'instant' : 'tag',
    autoReconnect: true,
    maxReconnectAttempts: 10,
    reconnectDelay: scaled(1_000, 100),
    maxReconnectDelay: scaled(30_000, 1_000),
    heartbeatInterval: heartbeat,
    maxSocketAge: maxSocketAgeMs,
    pollInterval: scaled(4_000, 250),
    initialSpan: 10_000,
    snapshotUrl: null,
    heads: true,
  }
}
