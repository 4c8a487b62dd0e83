import { parseAbi, type Abi } from 'viem'
import { cooperativePoolAbi } from '@/lib/pools/abi'
import { ManagedChain } from '../support/managed-chain'
import { createPool } from '../support/pool-actions'
import { until } from '../support/until'

let world: ManagedChain
beforeAll(async () => {
  world = await ManagedChain.start()
})
afterAll(() => world.stop())
afterEach(() => world.renew())

test('a wrong chain behind the URL is told, and nothing of it is taken in', async () => {
  const manager = world.manager({ chainId: 31611, maxReconnectAttempts: 2 })
  const alerts: string[] = []
  manager.onAlert(({ kind, level }) => alerts.push(`${kind} ${level}`))
  await expect(manager.connect()).rejects.toThrow('wrong chain: expected 31611, the node is on 31337')
  expect(alerts).toEqual(['wrong-chain error'])
  expect(manager.getStats()).toMatchObject({ state: 'error', live: false, coverage: null })
})

test('no contract at the address is told', async () => {
  const manager = world.manager({ address: `0x${'12'.repeat(20)}` })
  await manager.connect()
  await until('it is told', () => manager.getStatus().alerts.length > 0)
  expect(manager.getStatus().alerts[0]).toMatchObject({
    kind: 'no-contract',
    level: 'error',
    message: `There is no contract at 0x${'12'.repeat(20)} on chain 31337`,
  })
})

test('an alert is told once as long as it stands', async () => {
  const manager = world.manager({ address: `0x${'12'.repeat(20)}`, heartbeatInterval: 100 })
  const alerts: string[] = []
  manager.onAlert(({ kind }) => alerts.push(kind))
  await manager.connect()
  await until('beats', () => manager.getStats().messagesReceived > 20)
  expect(alerts).toEqual(['no-contract'])
})

test('abi: another version of the contract, its events as the ABI has them', async () => {
  const abi: Abi = parseAbi([
    'event PoolCreated(uint256 indexed poolId, address indexed creator, string name, uint256 minContribution, uint256 maxMembers, uint256 timestamp)',
    'function owner() view returns (address)',
  ])
  const manager = world.manager({ abi })
  const got: unknown[] = []
  manager.subscribe('*', (event) => got.push(event))
  await manager.connect()
  const { transactionHash } = await createPool(world.chain, 'By its ABI')
  await until('it came', () => got.length === 1)
  expect(got[0]).toMatchObject({
    type: 'PoolCreated',
    name: 'By its ABI',
    maxMembers: 10n,
    creator: world.chain.accounts[1]!.toLowerCase(),
    transactionHash,
    via: 'push',
    removed: false,
  })
})

test('abi: the deployed contract’s own, as viem has it, gives what the built-in one gives', async () => {
  const manager = world.manager({ abi: cooperativePoolAbi })
  const got: { name?: string; poolId: bigint }[] = []
  manager.subscribe('PoolCreated', (event) => got.push(event))
  await manager.connect()
  await createPool(world.chain, 'Same')
  await until('it came', () => got.length === 1)
  expect(got[0]).toMatchObject({ name: 'Same', minContribution: 10n ** 15n })
})

test('abi: one without any pool event is refused in a sentence', async () => {
  const manager = world.manager({
    abi: parseAbi(['event Transfer(address indexed from, address indexed to, uint256 value)']),
  })
  await expect(manager.connect()).rejects.toThrow(/none of the pool events/)
  // It says so each time, instead of being broken for ever.
  await expect(manager.connect()).rejects.toThrow(/none of the pool events/)
  manager.command({ type: 'wake' })
})

test('regression: wrong topic0s – a log that cannot be decoded is skipped, counted and told; the stream goes on', async () => {
  // The same topic0, another layout: one more argument indexed.
  const abi = parseAbi([
    'event PoolCreated(uint256 indexed poolId, address indexed creator, string name, uint256 indexed minContribution, uint256 maxMembers, uint256 timestamp)',
    'event PoolClosed(uint256 indexed poolId, uint256 finalBalance)',
  ])
  const manager = world.manager({ abi })
  await manager.connect()
  await createPool(world.chain, 'Unreadable')
  await until('it is told', () => manager.getStatus().undecodable > 0)
  expect(manager.getStatus().alerts).toContainEqual(expect.objectContaining({ kind: 'undecodable', level: 'warning' }))
  expect(manager.getStats()).toMatchObject({ state: 'connected', eventsReceived: 0 })
  await until('it is covered all the same', () => manager.getStats().coverage?.through === manager.getStats().lastBlock)
})
