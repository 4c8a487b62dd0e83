/** @jest-environment node */
import { hostileNames } from '../../scripts/chain/hostile-names'
import { rpcBatch } from '../../scripts/chain/rpc'
import { startChain, type Chain } from '../../scripts/chain/start-chain'
import { blockTime, poolLogs } from './support/pool-logs'

const NOW = Math.floor(Date.now() / 1000)
const DAY = 86_400
const POOLS = 60
const DAYS = 30

type Logs = Awaited<ReturnType<typeof poolLogs>>

let chain: Chain
let logs: Logs
beforeAll(async () => {
  chain = await startChain({ pools: POOLS, days: DAYS, seed: 7, now: NOW, blockTime: 1000 })
  logs = await poolLogs(chain)
}, 60_000)
afterAll(() => chain.stop())

const of = <Name extends Logs[number]['eventName']>(name: Name) =>
  logs.flatMap((log) => (log.eventName === name ? [log as Extract<Logs[number], { eventName: Name }>] : []))

/** The members of each pool after each event, in chain order. */
const replay = (visit: (log: Logs[number], members: ReadonlySet<string>, leavers: ReadonlySet<string>) => void) => {
  const pools = new Map<bigint, { members: Set<string>; leavers: Set<string> }>()
  for (const log of logs) {
    const pool = pools.get(log.args.poolId) ?? { members: new Set(), leavers: new Set() }
    pools.set(log.args.poolId, pool)
    visit(log, pool.members, pool.leavers)
    if (log.eventName === 'MemberJoined') pool.members.add(log.args.member)
    if (log.eventName === 'MemberLeft') pool.leavers.add(log.args.member)
    if (log.eventName === 'MemberLeft') pool.members.delete(log.args.member)
  }
}

test('has as many pools as asked for, and every kind of event', () => {
  expect(of('PoolCreated')).toHaveLength(POOLS)
  const kinds = ['PoolCreated', 'MemberJoined', 'MemberLeft', 'PartialWithdrawal', 'YieldClaimed'] as const
  for (const kind of [...kinds, 'PoolStatusUpdated', 'PoolClosed'] as const) {
    expect([kind, of(kind).length > 0]).toEqual([kind, true])
  }
})

test('holds top-ups, re-joins and full pools', () => {
  const limits = new Map(of('PoolCreated').map(({ args }) => [args.poolId, Number(args.maxMembers)]))
  const seen = { topUps: 0, rejoins: 0, full: 0 }
  replay((log, members, leavers) => {
    if (log.eventName !== 'MemberJoined') return
    if (members.has(log.args.member)) seen.topUps++
    else if (leavers.has(log.args.member)) seen.rejoins++
    else if (members.size + 1 === limits.get(log.args.poolId)) seen.full++
  })
  expect(seen.topUps).toBeGreaterThan(0)
  expect(seen.rejoins).toBeGreaterThan(0)
  expect(seen.full).toBeGreaterThan(0)
})

test('holds every hostile name, unchanged', () => {
  const names = new Set(of('PoolCreated').map(({ args }) => args.name))
  expect(hostileNames.filter((name) => !names.has(name))).toEqual([])
})

test('has no transaction that was refused', async () => {
  const numbers = Array.from({ length: chain.head }, (_, index) => `0x${(index + 1).toString(16)}`)
  const receipts = await rpcBatch(
    chain.httpUrl,
    numbers.map((number) => ['eth_getBlockReceipts', number] as const),
  )
  const statuses = receipts.flatMap((block) => (block as { status: string }[]).map(({ status }) => status))
  expect(statuses.length).toBeGreaterThan(POOLS)
  expect(statuses.filter((status) => status !== '0x1')).toEqual([])
})

test('reaches from the first of the days to now, awake by day', async () => {
  const first = await blockTime(chain, 1n)
  expect(NOW - first).toBeGreaterThanOrEqual(DAYS * DAY)
  expect(NOW - first).toBeLessThan(DAYS * DAY + 60)
  expect(await blockTime(chain, 'latest')).toBeLessThanOrEqual(NOW)
  const hours = of('PoolCreated').map(({ args }) => Math.floor(((Number(args.timestamp) - 5 * 3600) % DAY) / 3600))
  const asleep = hours.filter((hour) => hour >= 1 && hour < 5)
  expect(asleep.length).toBeLessThan(hours.length / 10)
})

test('is the same for the same seed, and another for another', async () => {
  const told = (list: Logs) => list.map(({ eventName, args }) => ({ eventName, ...args }))
  const options = { pools: 12, days: 5, now: NOW, blockTime: 1000 }
  const histories = await Promise.all(
    [7, 7, 8].map(async (seed) => {
      const other = await startChain({ ...options, seed })
      const history = told(await poolLogs(other))
      await other.stop()
      return history
    }),
  )
  expect(histories[1]).toEqual(histories[0])
  expect(histories[2]).not.toEqual(histories[0])
}, 30_000)

test('yield can be sped up for a demonstration', async () => {
  const options = { pools: 6, days: 20, now: NOW, blockTime: 1000 }
  const [slow, fast] = await Promise.all([startChain(options), startChain({ ...options, yieldSpeed: 1000 })])
  const earned = async (from: Chain) => {
    const all = await poolLogs(from)
    return all.reduce((sum, log) => (log.eventName === 'YieldClaimed' ? sum + log.args.grossYield : sum), 0n)
  }
  const [little, much] = [await earned(slow), await earned(fast)]
  expect(Number(much) / Number(little)).toBeCloseTo(1000, 0)
  await Promise.all([slow.stop(), fast.stop()])
})
