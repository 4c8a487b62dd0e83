import type { ChainLog } from '@/lib/blockchain/engine/chain-log'
import { effectKey } from './effect-key'

type KeyedLog = Pick<ChainLog, 'blockHash' | 'blockNumber' | 'transactionHash' | 'logIndex' | 'topics'>

interface Equals {
  block: number
  /** By log index. */
  ordinals: Map<number, number>
}

/**
 * Gives each log that is applied its effect key. Equal logs of one transaction are told apart by an ordinal that counts
 * within their block alone: when the transaction is included again its logs get the same keys, whether the old
 * block's logs were reverted before or after.
 */
export class EffectKeys {
  private readonly held = new Map<string, Equals>()

  /** The key of a log that is applied. Asked again for the same log it answers the same. */
  take(log: KeyedLog): string {
    const place = placeOf(log)
    const equals = this.held.get(place) ?? { block: log.blockNumber, ordinals: new Map<number, number>() }
    const ordinal = equals.ordinals.get(log.logIndex) ?? lowestFree(equals.ordinals)
    equals.ordinals.set(log.logIndex, ordinal)
    this.held.set(place, equals)
    return effectKey(log, ordinal)
  }

  /** Frees the key of a log that is reverted and answers it; null when it had none. */
  release(log: KeyedLog): string | null {
    const place = placeOf(log)
    const ordinals = this.held.get(place)?.ordinals
    const ordinal = ordinals?.get(log.logIndex)
    if (ordinals === undefined || ordinal === undefined) return null
    ordinals.delete(log.logIndex)
    if (ordinals.size === 0) this.held.delete(place)
    return effectKey(log, ordinal)
  }

  /** Forgets the logs of final blocks, which cannot come again. */
  forget(throughBlock: number): void {
    for (const [place, { block }] of this.held) if (block <= throughBlock) this.held.delete(place)
  }

  /** Logs that are held. */
  get size(): number {
    let size = 0
    for (const { ordinals } of this.held.values()) size += ordinals.size
    return size
  }
}

function placeOf(log: KeyedLog): string {
  return `${log.blockHash}:${log.transactionHash}:${log.topics.join()}`
}

function lowestFree(ordinals: ReadonlyMap<number, number>): number {
  const taken = new Set(ordinals.values())
  let ordinal = 0
  while (taken.has(ordinal)) ordinal++
  return ordinal
}
