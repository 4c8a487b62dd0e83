import type { ChainLog } from '@/lib/blockchain/engine/chain-log'

/**
 * The identity of what a log does to a person (a notification, a toast, a sound): its transaction, what happened to whom
 * (its topics), and its place among the transaction's logs of which that is the same. It depends neither on the block nor
 * on the data, which holds the block's time and amounts that grow with it: inclusion in another block never repeats the
 * effect. `EffectKeys` assigns the ordinal.
 */
export function effectKey(log: Pick<ChainLog, 'transactionHash' | 'topics'>, ordinal: number): string {
  return `${log.transactionHash}:${digest(log.topics.join())}:${ordinal}`
}

/** 64 bits of FNV-1a kind: enough to tell apart the few logs of one transaction. */
function digest(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36).padStart(7, '0')
}
