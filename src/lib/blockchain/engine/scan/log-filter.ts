import type { ChainLog, Hex } from '../chain-log'

/** Which logs are followed: one contract's, optionally only those whose first topic is listed. */
export interface LogFilter {
  address: Hex
  topics: readonly Hex[] | null
}

/** The filter as `eth_getLogs` and `eth_subscribe` take it. */
export function filterParams(filter: LogFilter): Record<string, unknown> {
  return { address: filter.address, ...(filter.topics ? { topics: [filter.topics] } : {}) }
}

/** Providers have answered with logs nobody asked for: what does not match is not ours. */
export function matchesFilter(filter: LogFilter, log: ChainLog): boolean {
  return (
    log.address === filter.address && (filter.topics === null || filter.topics.some((topic) => topic === log.topics[0]))
  )
}
