import type { PoolView } from './pool-view'

/**
 * The running number of pools: [Unix seconds, pools there were from then on], oldest first. Ids are dense from 1, so a
 * pool's id is how many there were; the line is whole as soon as the pools are read, without their history.
 */
export function poolsOverTime(pools: readonly PoolView[]): (readonly [unixSeconds: number, total: number])[] {
  return pools.map(({ createdAt, id }) => [createdAt, id] as const).sort((a, b) => a[1] - b[1])
}
