import type { PoolEvent, PoolEventOf, PoolEventType } from '@/lib/pools/pool-event'
import type { PoolInfo } from '@/lib/pools/pool-read'
import type { Hex } from '@/lib/blockchain/engine/chain-log'

/** One thing done to the model; what it may not do is left out, as a reverted transaction would be. */
export interface Action {
  kind: 'create' | 'join' | 'leave' | 'withdraw' | 'claim' | 'close'
  pool: number
  member: number
  amount: number
  /** Whether it is mined in a new block, and how many blocks later. */
  blocks: number
}

interface Member {
  balance: bigint
  active: boolean
  joinedAt: number
  yieldClaimed: bigint
}

const UNIT = 10n ** 15n
export const START = 1_700_000_000

export const address = (n: number): Hex => `0x${n.toString(16).padStart(40, '0')}`
export const hash = (n: number, fork = 0): Hex =>
  `0x${fork.toString(16).padStart(2, '0')}${n.toString(16).padStart(62, '0')}`

/** The contract's books, by its rules; what is paid back differs from what the books lose, as it does there. */
export class Model {
  readonly events: PoolEvent[] = []
  readonly infos: PoolInfo[] = []
  readonly members: Map<Hex, Member>[] = []
  /** State of every pool at the end of each block. */
  readonly atBlock = new Map<number, PoolInfo[]>()
  block: number
  private logIndex = 0

  constructor(first = 1) {
    this.block = first
  }

  run(actions: readonly Action[]): this {
    for (const action of actions) this.act(action)
    return this
  }

  private act({ kind, pool, member: who, amount, blocks }: Action): void {
    for (let i = 0; i < blocks; i++) this.mine()
    if (kind === 'create') return this.create(who, amount)
    const index = this.infos.length === 0 ? -1 : pool % this.infos.length
    const info = this.infos[index]
    const members = this.members[index]
    if (!info || !members) return
    const poolId = BigInt(index + 1)
    const address_ = address(who)
    const held = members.get(address_)
    const wei = BigInt(amount + 1) * UNIT
    const timestamp = BigInt(this.time)
    if (kind === 'join') {
      if (!info.allowNewMembers || (!held?.active && info.currentMembers >= info.maxMembers)) return
      const next = held?.active
        ? { ...held, balance: held.balance + wei }
        : { balance: wei, active: true, joinedAt: this.time, yieldClaimed: 0n }
      members.set(address_, next)
      if (!held?.active) info.currentMembers++
      info.totalBtcDeposited += wei
      if (info.status === 0n && info.totalBtcDeposited >= 10n * UNIT) {
        info.status = 1n
        this.emit('PoolStatusUpdated', { poolId, newStatus: 1n })
      }
      this.emit('MemberJoined', { poolId, member: address_, btcAmount: wei, shares: next.balance, timestamp })
    } else if (kind === 'close') {
      info.allowNewMembers = false
      info.status = 2n
      this.emit('PoolClosed', { poolId, finalBalance: info.totalBtcDeposited })
    } else if (held?.active) this.take(kind, poolId, info, address_, held, wei, timestamp)
    this.record()
  }

  private take(
    kind: Action['kind'],
    poolId: bigint,
    info: PoolInfo,
    member: Hex,
    held: Member,
    wei: bigint,
    timestamp: bigint,
  ) {
    if (kind === 'leave') {
      info.currentMembers--
      info.totalBtcDeposited -= held.balance
      this.emit('MemberLeft', { poolId, member, btcAmount: held.balance - 7n, yieldAmount: 3n, timestamp })
      Object.assign(held, { balance: 0n, active: false })
    } else if (kind === 'withdraw' && held.balance - wei >= UNIT) {
      info.totalBtcDeposited -= wei
      held.balance -= wei
      this.emit('PartialWithdrawal', {
        poolId,
        member,
        btcAmount: wei - 5n,
        remainingContribution: held.balance,
        timestamp,
      })
    } else if (kind === 'claim') {
      held.yieldClaimed += wei
      this.emit('YieldClaimed', { poolId, member, grossYield: wei, feeAmount: 1n, netYield: wei - 1n, timestamp })
    }
  }

  private create(who: number, amount: number): void {
    const info: PoolInfo = {
      minContribution: UNIT,
      maxContribution: 10n ** 18n + BigInt(amount),
      maxMembers: 3n,
      currentMembers: 0n,
      createdAt: BigInt(this.time),
      status: 0n,
      allowNewMembers: true,
      creator: address(who),
      name: `Pool ${this.infos.length + 1}`,
      totalBtcDeposited: 0n,
      totalMusdMinted: 0n,
      totalYieldGenerated: 0n,
    }
    this.infos.push(info)
    this.members.push(new Map())
    const { name, creator, minContribution, maxMembers, createdAt: timestamp } = info
    this.emit('PoolCreated', {
      poolId: BigInt(this.infos.length),
      creator,
      name,
      minContribution,
      maxMembers,
      timestamp,
    })
    this.record()
  }

  private get time(): number {
    return START + this.block * 12
  }

  private mine(): void {
    this.record()
    this.block++
    this.logIndex = 0
    this.record()
  }

  private record(): void {
    this.atBlock.set(this.block, structuredClone(this.infos))
  }

  private emit<T extends PoolEventType>(type: T, args: PoolEventOf<T>['args']): void {
    this.events.push(eventOf(type, args, this.block, this.logIndex++))
  }
}

export function eventOf<T extends PoolEventType>(
  type: T,
  args: PoolEventOf<T>['args'],
  block: number,
  logIndex: number,
  fork = 0,
): PoolEvent {
  const timestamp = 'timestamp' in args ? args.timestamp : BigInt(START + block * 12)
  return {
    ...args,
    type,
    args,
    blockNumber: BigInt(block),
    blockHash: hash(block, fork),
    transactionHash: hash(block * 1000 + logIndex, 9),
    logIndex: BigInt(logIndex),
    timestamp,
    via: 'pull',
    removed: false,
  } as PoolEvent
}
