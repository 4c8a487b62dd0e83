import type { ChainLog, LedgerChange, Via } from '../chain-log'
import { logIdentity } from './log-identity'

/**
 * The logs that are held to be canonical and can still change. Each identity is held at most once; what is proved and
 * final is handed over by `release` and forgotten, because nothing can add to it or take from it any more.
 */
export class EventLedger {
  private readonly byBlock = new Map<number, Map<string, ChainLog>>()
  private count = 0

  get size(): number {
    return this.count
  }

  has(log: ChainLog): boolean {
    return this.byBlock.get(log.blockNumber)?.has(logIdentity(log)) ?? false
  }

  /** Adds a log unless it is held already. */
  apply(log: ChainLog, via: Via): LedgerChange | null {
    const id = logIdentity(log)
    const block = this.byBlock.get(log.blockNumber) ?? new Map<string, ChainLog>()
    if (block.has(id)) return null
    this.byBlock.set(log.blockNumber, block.set(id, log))
    this.count++
    return { op: 'apply', log, via }
  }

  revert(log: ChainLog, via: Via): LedgerChange | null {
    const block = this.byBlock.get(log.blockNumber)
    const held = block?.get(logIdentity(log))
    if (!block || !held) return null
    block.delete(logIdentity(log))
    if (block.size === 0) this.byBlock.delete(log.blockNumber)
    this.count--
    return { op: 'revert', log: held, via }
  }

  /** Makes the blocks [from, to] hold exactly `logs`: reverts first, newest first, then applies in chain order. */
  replace(from: number, to: number, logs: readonly ChainLog[]): LedgerChange[] {
    const wanted = new Set(logs.map(logIdentity))
    const gone = this.between(from, to).filter((log) => !wanted.has(logIdentity(log)))
    const reverts = gone.reverse().map((log) => this.revert(log, 'pull'))
    const applies = logs.map((log) => this.apply(log, 'pull'))
    return [...reverts, ...applies].filter((change) => change !== null)
  }

  /** The held logs of [from, to] in chain order. */
  between(from: number, to: number): ChainLog[] {
    const logs: ChainLog[] = []
    for (const [number, block] of this.byBlock) if (number >= from && number <= to) logs.push(...block.values())
    return logs.sort((a, b) => a.blockNumber - b.blockNumber || a.logIndex - b.logIndex)
  }

  /** Hands over the logs of [from, to] in chain order and forgets them. */
  release(from: number, to: number): ChainLog[] {
    const logs = this.between(from, to)
    for (const log of logs) this.byBlock.delete(log.blockNumber)
    this.count -= logs.length
    return logs
  }
}
