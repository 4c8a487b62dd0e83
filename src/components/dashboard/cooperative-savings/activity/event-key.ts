import type { PoolEvent } from '@/lib/pools/pool-event'

/** Identifies an event for as long as it stands in its block. */
export function eventKey(event: PoolEvent): string {
  return `${event.blockHash}:${event.logIndex}`
}
