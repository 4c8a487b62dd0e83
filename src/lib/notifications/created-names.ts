import type { PoolEvent } from '@/lib/pools/pool-event'

const REMEMBERED = 50

/** Answers the name of an event's pool: what a creation says of its pool is known before the list has it. */
export function createdNames(nameInList: (id: number) => string): (event: PoolEvent) => string {
  const created = new Map<bigint, string>()
  return (event) => {
    if (event.type === 'PoolCreated') created.set(event.poolId, event.name)
    const [oldest] = created.keys()
    if (created.size > REMEMBERED && oldest !== undefined) created.delete(oldest)
    return created.get(event.poolId) ?? nameInList(Number(event.poolId))
  }
}
