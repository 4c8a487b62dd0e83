import 'fake-indexeddb/auto'
import type { PoolMessage } from '@/lib/blockchain/manager/pool-message'
import { rpc } from '../../scripts/chain/rpc'
import { ManagedChain } from '../support/managed-chain'
import { createPool } from '../support/pool-actions'
import { until } from '../support/until'

const BLOCKS = 150

let world: ManagedChain
beforeAll(async () => {
  world = await ManagedChain.start()
  await createPool(world.chain, 'Final')
  await rpc(world.chain.httpUrl, 'anvil_mine', `0x${BLOCKS.toString(16)}`)
})
afterAll(() => world.stop())
afterEach(() => world.renew())

/** Opens the page, waits until everything is read and kept, and closes it; gives what was told and what was asked. */
async function visit() {
  const manager = world.manager()
  const names: string[] = []
  manager.listen((message: PoolMessage) => {
    if (message.type !== 'changes') return
    for (const { op, event } of message.changes)
      if (op === 'apply' && event.type === 'PoolCreated') names.push(event.name)
  })
  await manager.connect()
  const head = () => manager.getStats().lastBlock
  await until('everything is covered', () => {
    const { coverage } = manager.getStats()
    return coverage?.from === world.chain.fromBlock && coverage.through === head() && coverage.finalThrough > BLOCKS / 2
  })
  await until('it is kept', () => manager.getStatus().storage === 'persistent')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const finalThrough = manager.getStats().coverage!.finalThrough
  const ranges = world.proxy.calls
    .filter(({ method }) => method === 'eth_getLogs')
    .map(({ params }) => {
      const { fromBlock, toBlock } = params[0] as { fromBlock: string; toBlock: string }
      return [Number(fromBlock), Number(toBlock)] as const
    })
  await world.renew()
  return { names, finalThrough, ranges, lowest: Math.min(...ranges.map(([from]) => from)) }
}

test('what is behind the finality horizon is never read twice, and is there from the first moment', async () => {
  const first = await visit()
  expect(first.names).toEqual(['Final'])
  expect(first.lowest).toBe(world.chain.fromBlock)
  const second = await visit()
  expect(second.names).toEqual(['Final'])
  expect(second.lowest).toBeGreaterThan(first.finalThrough - 2)
})

test('regression: a history scan that is switched off for an hour after each run – the next visit has what is new', async () => {
  await visit()
  await createPool(world.chain, 'While away')
  const back = await visit()
  expect(back.names).toEqual(['Final', 'While away'])
})

test('what one local chain left is nothing to another that shares everything but the genesis', async () => {
  await visit()
  const other = await ManagedChain.start()
  const manager = other.manager()
  const heard: string[] = []
  manager.listen((message) => message.type === 'changes' && heard.push('changes'))
  try {
    expect(other.chain.address).toBe(world.chain.address)
    await manager.connect()
    await until('live', () => manager.getStats().live)
    await until('covered', () => manager.getStats().coverage?.from === other.chain.fromBlock)
    expect(heard).toEqual([])
    expect(manager.getStats().coverage?.through).toBe(other.chain.head)
  } finally {
    await other.stop()
  }
})
