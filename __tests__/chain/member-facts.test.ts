/** @jest-environment node */
import { encodeFunctionData, parseAbi, toFunctionSelector, type Hex } from 'viem'
import { rpcBatch } from '../../scripts/chain/rpc'
import { poolTransactionRequest } from '../../scripts/chain/send-pool-transaction'
import { BTC, ContractPlayer, eventsOf, MILLI } from './support/contract-player'

let player: ContractPlayer
beforeAll(async () => {
  player = await ContractPlayer.start()
})
afterAll(() => player.stop())

const YEAR = 365 * 86_400
const sameBlockWithdrawal = toFunctionSelector('SameBlockWithdrawal()')
const musdAbi = parseAbi([
  'function MUSD() view returns (address)',
  'function balanceOf(address) view returns (uint256)',
])

const call = (to: Hex, data: Hex) => player.rpc<Hex>('eth_call', { to, data }, 'latest')

const musdOf = async (account: Hex) => {
  const answer = await call(player.chain.address, encodeFunctionData({ abi: musdAbi, functionName: 'MUSD' }))
  const balance = encodeFunctionData({ abi: musdAbi, functionName: 'balanceOf', args: [account] })
  return BigInt(await call(`0x${answer.slice(-40)}`, balance))
}

describe('What a projector of its events must know: members', () => {
  test('`MemberJoined` is emitted for the first join **and for every top-up**. `btcAmount` is the increment, `shares` the member’s new cumulative total. Members are a set, not a count of events.', async () => {
    const id = await player.open(1)
    const events = [
      ...(await player.join(2, id, 2n * MILLI)),
      ...(await player.join(2, id, 3n * MILLI)),
      ...(await player.join(3, id, MILLI)),
    ]
    expect(events).toMatchObject([
      { eventName: 'MemberJoined', btcAmount: 2n * MILLI, shares: 2n * MILLI },
      { eventName: 'MemberJoined', btcAmount: 3n * MILLI, shares: 5n * MILLI },
      { eventName: 'MemberJoined', btcAmount: MILLI, shares: MILLI },
    ])
    expect((await player.read('getPoolInfo', id)).currentMembers).toBe(2n)
    expect(await player.read('getTotalShares', id)).toBe(6n * MILLI)
  })

  test('`getPoolMembers` keeps leavers and lists a re-joiner twice; filter with `getMemberInfo().active`', async () => {
    const id = await player.open(1)
    await player.join(2, id, MILLI)
    await player.join(3, id, MILLI)
    await player.leave(2, id)
    await player.leave(3, id)
    await player.join(2, id, MILLI)
    const listed = (await player.read('getPoolMembers', id)).map((member) => member.toLowerCase() as Hex)
    expect(listed).toEqual([player.account(2), player.account(3), player.account(2)])
    const active = await Promise.all(
      [2, 3].map(async (index) => (await player.read('getMemberInfo', id, player.account(index))).active),
    )
    expect(active).toEqual([true, false])
    expect((await player.read('getPoolInfo', id)).currentMembers).toBe(1n)
  })

  test('`MemberLeft.btcAmount` / `PartialWithdrawal.btcAmount` = BTC actually returned, which can differ from the accounting change', async () => {
    const id = await player.open(1)
    await player.join(2, id, 20n * MILLI)
    const before = await player.balance(player.chain.address)
    const [withdrawal] = await player.withdraw(2, id, 5n * MILLI)
    if (withdrawal?.eventName !== 'PartialWithdrawal') throw new Error('No withdrawal.')
    const between = await player.balance(player.chain.address)
    const [leaving] = await player.leave(2, id)
    if (leaving?.eventName !== 'MemberLeft') throw new Error('Nobody left.')

    expect(before - between).toBe(withdrawal.btcAmount)
    expect(between - (await player.balance(player.chain.address))).toBe(leaving.btcAmount)
    expect(withdrawal).toMatchObject({ btcAmount: 4_995n * 10n ** 12n, remainingContribution: 15n * MILLI })
    expect(leaving.btcAmount).toBe(14_985n * 10n ** 12n)
  })

  test('Derive a member’s balance from `shares` / `remainingContribution`; sums of amounts drift from `totalBtcDeposited`', async () => {
    const id = await player.open(1)
    const [, joined] = await player.join(2, id, 20n * MILLI)
    const [withdrawal] = await player.withdraw(2, id, 5n * MILLI)
    const { totalBtcDeposited } = await player.read('getPoolInfo', id)
    expect(joined).toMatchObject({ shares: 20n * MILLI })
    expect(withdrawal).toMatchObject({ remainingContribution: totalBtcDeposited })
    if (withdrawal?.eventName !== 'PartialWithdrawal') throw new Error('No withdrawal.')
    expect(20n * MILLI - withdrawal.btcAmount).not.toBe(totalBtcDeposited)
    expect(await player.read('getMemberInfo', id, player.account(2))).toMatchObject({
      btcContributed: 15n * MILLI,
      shares: 15n * MILLI,
    })
  })

  test('`MemberLeft.yieldAmount` and `YieldClaimed.grossYield` are gross', async () => {
    const id = await player.open(1)
    await player.join(4, id, BTC / 10n)
    await player.wait(YEAR / 10)
    const [claimed] = await player.claim(4, id)
    if (claimed?.eventName !== 'YieldClaimed') throw new Error('Nothing was claimed.')
    expect(claimed.feeAmount).toBe(claimed.grossYield / 100n)
    expect(claimed.netYield).toBe(claimed.grossYield - claimed.feeAmount)
    expect(await musdOf(player.account(4))).toBe(claimed.netYield)

    await player.wait(YEAR / 10)
    const [left] = await player.leave(4, id)
    if (left?.eventName !== 'MemberLeft') throw new Error('Nobody left.')
    const paid = (await musdOf(player.account(4))) - claimed.netYield
    expect(paid).toBe(left.yieldAmount - left.yieldAmount / 100n)
  })

  test('Yield: 1 % a year by block time', async () => {
    const id = await player.open(1)
    await player.join(5, id, BTC / 10n)
    const { totalMusdMinted } = await player.read('getPoolInfo', id)
    await player.wait(YEAR)
    const earned = await player.read('calculateMemberYield', id, player.account(5))
    const share = Number(earned) / Number(totalMusdMinted)
    expect(share).toBeCloseTo(0.01, 8)
    await player.claim(5, id)
    const { yieldClaimed } = await player.read('getMemberInfo', id, player.account(5))
    expect(yieldClaimed).toBeGreaterThanOrEqual(earned)
    expect(yieldClaimed - earned).toBeLessThan(earned / 1_000_000n)
    await expect(player.claim(6, id)).rejects.toThrow('NotMember')
  })

  test('Event `timestamp` = block timestamp in seconds', async () => {
    const id = await player.open(1)
    const [joined] = await player.join(2, id, MILLI)
    const block = await player.rpc<{ timestamp: Hex }>('eth_getBlockByNumber', 'latest', false)
    expect(joined).toMatchObject({ timestamp: BigInt(block.timestamp) })
    expect((await player.read('getPoolInfo', id)).createdAt).toBeLessThanOrEqual(BigInt(block.timestamp))
  })

  test('`leavePool`, `withdrawPartial`, `claimYield` revert `SameBlockWithdrawal` in the joining block', async () => {
    const id = await player.open(1)
    const { address, httpUrl } = player.chain
    const from = player.account(2)
    await player.rpc('evm_setAutomine', false)
    const moves = [
      { from, functionName: 'joinPool', args: [id], value: 20n * MILLI },
      { from, functionName: 'leavePool', args: [id] },
      { from, functionName: 'withdrawPartial', args: [id, MILLI] },
      { from, functionName: 'claimYield', args: [id] },
    ] as const
    const requests = moves.map((move) => poolTransactionRequest(address, move))
    const hashes = await rpcBatch(
      httpUrl,
      requests.map((request) => ['eth_sendTransaction', request] as const),
    )
    await player.rpc('evm_mine')
    await player.rpc('evm_setAutomine', true)

    const receipts = await Promise.all(
      hashes.map((hash) => player.rpc<Parameters<typeof eventsOf>[0]>('eth_getTransactionReceipt', hash)),
    )
    expect(new Set(receipts.map(({ blockNumber }) => blockNumber)).size).toBe(1)
    expect(receipts.map(({ status }) => status)).toEqual(['0x1', '0x0', '0x0', '0x0'])
    for (const request of requests.slice(1)) {
      const call = player.rpc('eth_call', request, receipts[0]?.blockNumber)
      await expect(call).rejects.toMatchObject({ data: sameBlockWithdrawal })
    }
    expect((await player.leave(2, id)).map(({ eventName }) => eventName)).toEqual(['MemberLeft'])
  })

  test('a full pool takes nobody, and a member no more than the maximum', async () => {
    const id = await player.open(1, 'Two', MILLI, 3n * MILLI, 2n)
    await player.join(2, id, 2n * MILLI)
    await expect(player.join(2, id, 2n * MILLI)).rejects.toThrow('ContributionTooHigh')
    await expect(player.join(3, id, MILLI - 1n)).rejects.toThrow('ContributionTooLow')
    await player.join(3, id, MILLI)
    await expect(player.join(4, id, MILLI)).rejects.toThrow('PoolFull')
    await expect(player.join(2, id, MILLI)).rejects.toThrow('PoolFull')
    await expect(player.join(2, 9_999n, MILLI)).rejects.toThrow('InvalidPoolId')
    await expect(player.withdraw(2, id, 2n * MILLI)).rejects.toThrow('InvalidAmount')
    await expect(player.leave(5, id)).rejects.toThrow('NotMember')
    await expect(player.claim(2, id)).rejects.toThrow('NoYieldToClaim')
  })
})
