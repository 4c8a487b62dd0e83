import type { PoolMessage } from '@/lib/blockchain/manager/pool-message'
import { idleStatus } from '@/lib/blockchain/manager/idle-status'
import { LiveStore } from '@/lib/live/live-store'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { creator, joined } from './support/events'

function setUp() {
  let hear: (message: PoolMessage) => void = () => undefined
  const listen = (listener: typeof hear) => {
    hear = listener
    return () => undefined
  }
  const store = new LiveStore({ listen, getStatus: () => idleStatus } as never, creator)
  const tell = (op: 'apply' | 'revert', event: PoolEvent) =>
    hear({
      type: 'changes',
      changes: [{ op, event, log: { blockNumber: Number(event.blockNumber) } }],
    } as unknown as PoolMessage)
  return { store, tell }
}

it('knows a pool’s members, and the same object until something changes', () => {
  const { store, tell } = setUp()
  const before = store.poolDetail(7)
  expect(before.members.size).toBe(0)
  expect(store.poolDetail(7)).toBe(before)
  tell('apply', joined(7))
  tell('apply', joined(8))
  const after = store.poolDetail(7)
  expect([...after.members.keys()]).toEqual([creator])
  expect(store.poolDetail(7)).toBe(after)
  tell('revert', joined(7))
  expect(store.poolDetail(7).members.size).toBe(0)
})
