import type { ChainLog, Hex } from '@/lib/blockchain/engine/chain-log'
import type { BlockHeader } from '@/lib/blockchain/engine/ledger/proven-range'

export interface ChainView {
  readonly head: number
  header(block: number): BlockHeader | null
  /** In chain order. */
  logs(from: number, to: number): ChainLog[]
}

interface ModelBlock {
  header: BlockHeader
  logs: ChainLog[]
}

export const ADDRESS: Hex = '0x00000000000000000000000000000000000000aa'
export const TOPIC: Hex = `0x${'11'.repeat(32)}`
export const FILTER = { address: ADDRESS, topics: [TOPIC] }
const BLOCK_SECONDS = 12
const BIRTH = 1_700_000_000

export const hashOf = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`

export function logAt(header: Pick<BlockHeader, 'number' | 'hash' | 'timestamp'>, logIndex: number): ChainLog {
  return {
    address: ADDRESS,
    topics: [TOPIC],
    data: `0x${logIndex.toString(16).padStart(64, '0')}`,
    blockNumber: header.number,
    blockHash: header.hash,
    transactionHash: hashOf(Number(BigInt(header.hash)) * 1000 + logIndex),
    logIndex,
    blockTimestamp: header.timestamp,
  }
}

/** A chain with every branch that it ever had. Block 0 is the genesis. */
export class ModelChain implements ChainView {
  private readonly byHash = new Map<Hex, ModelBlock>()
  private canonical: ModelBlock[] = []
  private blocks = 0

  constructor(logCounts: readonly number[] = []) {
    for (const count of [0, ...logCounts]) this.mine(count)
  }

  get head(): number {
    return this.canonical.length - 1
  }

  get headHash(): Hex {
    return this.block(this.head).header.hash
  }

  block(number: number): ModelBlock {
    const block = this.canonical[number]
    if (!block) throw new Error(`no block ${number}`)
    return block
  }

  header(number: number): BlockHeader | null {
    return this.canonical[number]?.header ?? null
  }

  logs(from: number, to: number): ChainLog[] {
    return this.canonical.slice(from, to + 1).flatMap(({ logs }) => logs)
  }

  mine(logCount: number): ModelBlock {
    const number = this.canonical.length
    const header = {
      number,
      hash: hashOf(++this.blocks),
      parentHash: this.canonical.at(-1)?.header.hash ?? hashOf(0),
      timestamp: BIRTH + number * BLOCK_SECONDS,
    }
    // Other contracts' logs lie between: indices have holes.
    const logs = Array.from({ length: logCount }, (_, index) => logAt(header, index * 2 + 1))
    const block = { header, logs }
    this.byHash.set(header.hash, block)
    this.canonical.push(block)
    return block
  }

  /** Replaces the last `depth` blocks (never the genesis) by new ones; gives the hash of the head that fell. */
  reorg(depth: number, logCounts: readonly number[]): Hex {
    const fallen = this.headHash
    this.canonical.length = Math.max(1, this.canonical.length - depth)
    for (const count of logCounts) this.mine(count)
    return fallen
  }

  /** Makes the branch that ends in `hash` the canonical one, whether it was before or not. */
  switchTo(hash: Hex): void {
    this.canonical = this.ancestry(hash)
  }

  /** The blocks that lead to `hash`, from the genesis. */
  ancestry(hash: Hex): ModelBlock[] {
    const path: ModelBlock[] = []
    for (let at = this.byHash.get(hash); at; at = this.byHash.get(at.header.parentHash)) path.push(at)
    return path.reverse()
  }
}

/** A chain of any length that takes no memory: `logsIn` says how many logs a block holds. */
export function longChain(head: number, logsIn: (block: number) => number): ChainView {
  const header = (number: number): BlockHeader | null =>
    number < 0 || number > head
      ? null
      : { number, hash: hashOf(number + 1), parentHash: hashOf(number), timestamp: BIRTH + number * BLOCK_SECONDS }
  return {
    head,
    header,
    logs(from, to) {
      const logs: ChainLog[] = []
      for (let block = from; block <= Math.min(to, head); block++) {
        const found = header(block)
        if (found) for (let index = 0; index < logsIn(block); index++) logs.push(logAt(found, index))
      }
      return logs
    },
  }
}
