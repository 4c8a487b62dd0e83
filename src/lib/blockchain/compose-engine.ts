import { chainFacts } from '@/lib/config/chains'
import { getConfig } from '@/lib/config/get-config'
import type { Hex } from './engine/chain-log'
import type { EngineOptions } from './engine/engine-options'
import type { WebSocketManagerOptions } from './manager/manager-options'
import type { PoolDecoder } from './pool-decoder'

const split = (urls: string): string[] =>
  urls
    .split(',')
    .map((url) => url.trim())
    .filter(Boolean)

/** The one place where the application's configuration, the pools' events and the caller's options become an engine's. */
export function composeEngine(
  options: WebSocketManagerOptions,
  decoder: Pick<PoolDecoder, 'topics' | 'timeless'>,
): EngineOptions {
  const config = getConfig()
  // Endpoints of the caller's own may be on any chain; the configured ones must be on the configured chain.
  const ownEndpoints = options.rpcUrl !== undefined || options.httpUrl !== undefined
  const chainId = options.chainId ?? (ownEndpoints ? null : config.chainId)
  const facts = chainFacts(chainId ?? 0)
  return {
    wsUrls: options.rpcUrl === undefined ? (ownEndpoints ? [] : config.wsUrls) : split(options.rpcUrl),
    httpUrls: options.httpUrl === undefined ? (ownEndpoints ? [] : config.httpUrls) : split(options.httpUrl),
    address: (options.address ?? config.address).toLowerCase() as Hex,
    topics: decoder.topics,
    timeless: decoder.timeless,
    fromBlock: Number(options.fromBlock ?? config.fromBlock),
    chainId,
    finality: facts.finality === 'instant' ? 'instant' : 'tag',
    autoReconnect: options.autoReconnect ?? true,
    maxReconnectAttempts: options.maxReconnectAttempts ?? 10,
    reconnectDelay: options.reconnectDelay ?? 1_000,
    maxReconnectDelay: options.maxReconnectDelay ?? 30_000,
    heartbeatInterval: options.heartbeatInterval ?? 30_000,
    maxSocketAge: facts.maxSocketAgeMs,
    pollInterval: 4_000,
    initialSpan: 10_000,
    snapshotUrl: ownEndpoints ? null : config.snapshotUrl,
    heads: true,
  }
}
