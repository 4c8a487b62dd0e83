import { setTimeout as sleep } from 'node:timers/promises'
import { LiveStore } from '@/lib/live/live-store'
import type { PoolEvent } from '@/lib/pools/pool-event'
import { ManagedChain } from '../support/managed-chain'
import { createPool, reorganise } from '../support/pool-actions'
import { until } from '../support/until'

let world: ManagedChain
beforeEach(async () => {
  world = await ManagedChain.start()
  for (const name of ['one', 'two', 'three']) await createPool(world.chain, name)
})
afterEach(() => world.stop())

test('a log that the chain takes back and includes again: removed for who asks, delivered again, told once', async () => {
  const manager = world.manager()
  const store = new LiveStore(manager, manager.address)
  const plain: PoolEvent[] = []
  const asked: PoolEvent[] = []
  const told: PoolEvent[] = []
  manager.subscribe('PoolCreated', (event) => plain.push(event))
  manager.subscribe('PoolCreated', (event) => asked.push(event), { includeRemoved: true })
  store.onNews((event) => told.push(event))
  await manager.connect()
  const first = await createPool(world.chain, 'Again')
  await createPool(world.chain, 'Gone')
  await until('both came', () => plain.length === 2)
  await until('both are proved', () => manager.getStats().coverage?.through === Number(first.blockNumber) + 1)

  await reorganise(world.chain, 2, [first.transactionHash])
  await until('it came again', () => plain.length === 3)
  await until('the record is right', () => store.getSnapshot().pools.length === 4)
  expect(plain.map(({ removed }) => removed)).toEqual([false, false, false])
  expect(plain[2]).toMatchObject({ name: 'Again', transactionHash: first.transactionHash })
  expect(plain[2]!.blockHash).not.toBe(first.blockHash)
  const story = asked.map(
    (event) => `${event.type === 'PoolCreated' ? event.name : ''} ${event.removed ? 'removed' : 'new'}`,
  )
  expect(story.slice(0, 2)).toEqual(['Again new', 'Gone new'])
  expect(story.slice(2).sort()).toEqual(['Again new', 'Again removed', 'Gone removed'])
  const removed = asked.find((event) => event.removed && event.transactionHash === first.transactionHash)
  expect(removed).toEqual({ ...plain[0], via: removed!.via, removed: true })
  await sleep(500)
  expect(told.map((event) => event.type === 'PoolCreated' && event.name)).toEqual(['Again', 'Gone'])
  expect(plain).toHaveLength(3)
  expect(manager.getStats().eventsReceived).toBe(3)
})

test('what was undone while the socket was away is taken back on return', async () => {
  const manager = world.manager()
  const asked: string[] = []
  manager.subscribe('PoolCreated', ({ name, removed }) => asked.push(`${name} ${removed}`), { includeRemoved: true })
  await manager.connect()
  const first = await createPool(world.chain, 'Kept')
  await createPool(world.chain, 'Lost')
  await until('both are proved', () => manager.getStats().coverage?.through === Number(first.blockNumber) + 1)
  world.proxy.close()
  await until('it noticed', () => manager.getStats().state !== 'connected')
  await reorganise(world.chain, 1, [])
  await createPool(world.chain, 'New')
  world.proxy.isClosed = false
  await until('it is told', () => asked.length === 4)
  expect(asked.slice(2).sort()).toEqual(['Lost true', 'New false'])
})
