import type { BlockHashes } from '../ledger/block-hashes'
import type { BlockHeader } from '../ledger/proven-range'
import type { Answerer } from './answerer'

/** Where the last range that each socket proved has ended: its node need not be asked for that block again while nothing is undone. */
export class ToldEnds {
  private readonly ends = new WeakMap<Answerer, BlockHeader>()

  told(answerer: Answerer, last: BlockHeader): void {
    // An HTTP endpoint may be many nodes.
    if (answerer.kind === 'socket') this.ends.set(answerer, last)
  }

  /** The block before `from`, if this answerer has told of it as it is known. */
  before(from: number, answerer: Answerer, known: BlockHashes): BlockHeader | null {
    const end = this.ends.get(answerer)
    return end && end.number === from - 1 && known.get(end.number) === end.hash ? end : null
  }
}
