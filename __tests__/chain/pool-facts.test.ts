/** @jest-environment node */
import { decodeEventLog, encodeEventTopics, encodeFunctionData, parseAbi, type Hex } from 'viem'
import { cooperativePoolAbi } from '@/lib/pools/abi'
import { hostileNames } from '../../scripts/chain/hostile-names'
import { BTC, ContractPlayer, MILLI } from './support/contract-player'

let player: ContractPlayer
beforeAll(async () => {
  player = await ContractPlayer.start()
})
afterAll(() => player.stop())

describe('What a projector of its events must know: pools', () => {
  test('`poolId` starts at 1 and is dense; `poolCounter()` = pools ever created', async () => {
    expect(await player.read('poolCounter')).toBe(0n)
    expect([await player.open(1), await player.open(2), await player.open(1)]).toEqual([1n, 2n, 3n])
    await player.close(2, 2n)
    expect(await player.read('poolCounter')).toBe(3n)
  })

  test('`getPoolInfo` of an unknown id returns zeros (`createdAt == 0`) and does not revert', async () => {
    for (const id of [0n, 999n]) {
      expect(await player.read('getPoolInfo', id)).toMatchObject({ createdAt: 0n, name: '', maxContribution: 0n })
    }
  })

  test('`PoolCreated` omits `maxContribution`; read it once with `getPoolInfo` (name, creator, minimum and maximum never change)', async () => {
    const args = ['Techo', 2n * MILLI, 7n * MILLI, 3n] as const
    const [created] = await player.act(3, { functionName: 'createPool', args })
    if (created?.eventName !== 'PoolCreated') throw new Error('No pool was created.')
    expect(created).toMatchObject({ name: 'Techo', minContribution: 2n * MILLI, maxMembers: 3n })
    expect(created).not.toHaveProperty('maxContribution')

    const fixed = { name: 'Techo', creator: created.creator, minContribution: 2n * MILLI, maxContribution: 7n * MILLI }
    expect(await player.read('getPoolInfo', created.poolId)).toMatchObject(fixed)
    await player.join(4, created.poolId, 5n * MILLI)
    await player.leave(4, created.poolId)
    await player.close(3, created.poolId)
    expect(await player.read('getPoolInfo', created.poolId)).toMatchObject(fixed)
  })

  test('`PoolStatusUpdated` is emitted for ACCEPTING→ACTIVE only (first time `totalBtcDeposited >= 0.01 BTC`)', async () => {
    const id = await player.open(1)
    expect((await player.join(1, id, 9n * MILLI)).map(({ eventName }) => eventName)).toEqual(['MemberJoined'])
    const [activated, joined] = await player.join(2, id, MILLI)
    expect(activated).toEqual({ eventName: 'PoolStatusUpdated', poolId: id, newStatus: 1 })
    expect(joined?.eventName).toBe('MemberJoined')
    await player.leave(1, id)
    const again = await player.join(3, id, 20n * MILLI)
    expect(again.map(({ eventName }) => eventName)).toEqual(['MemberJoined'])
  })

  test('`closePool` emits `PoolClosed` only: it implies status CLOSED and no new members. Nothing reopens a pool.', async () => {
    const id = await player.open(1)
    await player.join(2, id, 15n * MILLI)
    expect(await player.close(1, id)).toEqual([{ eventName: 'PoolClosed', poolId: id, finalBalance: 15n * MILLI }])
    expect(await player.read('getPoolInfo', id)).toMatchObject({ status: 2, allowNewMembers: false })
    await expect(player.join(3, id, MILLI)).rejects.toThrow('PoolNotAcceptingMembers')
    await expect(player.join(2, id, MILLI)).rejects.toThrow('PoolNotAcceptingMembers')
    await expect(player.close(4, id)).rejects.toThrow('Unauthorized')
    expect(await player.read('getPoolInfo', id)).toMatchObject({ status: 2, allowNewMembers: false })
  })

  test('Leaving, partial withdrawal and claiming still work after closing', async () => {
    const id = await player.open(1)
    await player.join(2, id, 15n * MILLI)
    await player.close(1, id)
    await player.wait(3600)
    const kinds = [await player.claim(2, id), await player.withdraw(2, id, 5n * MILLI), await player.leave(2, id)].map(
      (events) => events.map(({ eventName }) => eventName),
    )
    expect(kinds).toEqual([['YieldClaimed'], ['PartialWithdrawal'], ['MemberLeft']])
  })

  test('`totalYieldGenerated` is never written (always 0); `getPoolStats().totalYield` likewise; `avgApr` is in basis points', async () => {
    const id = await player.open(1)
    await player.join(1, id, BTC / 10n)
    await player.wait(30 * 86_400)
    await player.claim(1, id)
    expect((await player.read('getPoolInfo', id)).totalYieldGenerated).toBe(0n)
    const [totalBtc, totalMusd, totalYield, avgApr] = await player.read('getPoolStats', id)
    expect([totalBtc, totalYield, avgApr]).toEqual([BTC / 10n, 0n, 100n])
    expect(totalMusd).toBeGreaterThan(0n)
  })

  test('`name` is unbounded, hostile text: any length, control and bidirectional characters, HTML', async () => {
    for (const name of hostileNames) {
      const id = await player.open(5, name)
      expect((await player.read('getPoolInfo', id)).name).toBe(name)
    }
    expect(hostileNames.some((name) => name === '')).toBe(true)
    expect(hostileNames.some((name) => name.length === 5000)).toBe(true)
    expect(hostileNames.some((name) => name.includes('\u202E'))).toBe(true)
  })

  test('`FeeCollectorUpdated` has the same topic0 in V3.0 (indexed) and V3.1 (not indexed): a decode failure of one log must never stop the stream', async () => {
    const indexed = parseAbi(['event FeeCollectorUpdated(address indexed oldCollector, address indexed newCollector)'])
    const plain = parseAbi(['event FeeCollectorUpdated(address oldCollector, address newCollector)'])
    const setter = parseAbi(['function setFeeCollector(address newCollector)'])
    const data = encodeFunctionData({ abi: setter, args: [player.account(7)] })
    const owner = player.account(0)
    const hash = await player.rpc<Hex>('eth_sendTransaction', { from: owner, to: player.chain.address, data })
    await player.wait(1)
    const { logs } = await player.rpc<{ logs: { topics: [Hex]; data: Hex }[] }>('eth_getTransactionReceipt', hash)
    const [log] = logs
    if (!log) throw new Error('No log.')
    expect(log.topics).toEqual(encodeEventTopics({ abi: plain }))
    expect(log.topics[0]).toBe(encodeEventTopics({ abi: indexed })[0])
    expect(decodeEventLog({ abi: plain, ...log }).args?.newCollector.toLowerCase()).toBe(player.account(7))
    expect(() => decodeEventLog({ abi: indexed, ...log })).toThrow()
    expect(() => decodeEventLog({ abi: cooperativePoolAbi, ...log })).toThrow()
  })

  test('Constants: minimum contribution 0.001 BTC, activation at 0.01 BTC, at most 100 members, fee 100 bp', async () => {
    const names = [
      'MIN_CONTRIBUTION',
      'MIN_POOL_SIZE',
      'MAX_MEMBERS_LIMIT',
      'performanceFee',
      'FEE_DENOMINATOR',
    ] as const
    const values = await Promise.all(names.map((name) => player.read(name)))
    expect(values).toEqual([MILLI, 10n * MILLI, 100n, 100n, 10_000n])
    await expect(player.open(1, 'x', MILLI - 1n)).rejects.toThrow('ContributionTooLow')
    await expect(player.open(1, 'x', 2n * MILLI, MILLI)).rejects.toThrow('InvalidAmount')
    await expect(player.open(1, 'x', MILLI, BTC, 101n)).rejects.toThrow('InvalidMaxMembers')
    await expect(player.open(1, 'x', MILLI, BTC, 0n)).rejects.toThrow('InvalidMaxMembers')
  })

  test('PoolStatus: 0 ACCEPTING, 1 ACTIVE, 2 CLOSED', async () => {
    const id = await player.open(1)
    const status = async () => (await player.read('getPoolInfo', id)).status
    const seen = [await status()]
    await player.join(1, id, 10n * MILLI)
    seen.push(await status())
    await player.close(1, id)
    seen.push(await status())
    expect(seen).toEqual([0, 1, 2])
  })
})
