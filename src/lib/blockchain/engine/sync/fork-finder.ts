import type { CoveredChain } from '../ledger/covered-chain'
import type { Answerer } from '../scan/answerer'
import { readHeaders } from '../scan/read-range'
import { UnprovedError } from '../scan/unproved-error'
import { findAgreement } from './find-agreement'

interface ForkHooks {
  chain: CoveredChain
  /** Withdraws the proof of every block above `last`. */
  cut: (last: number) => void
  /** The answerer's chain has no block above `last`. */
  shorten: (last: number) => void
  /** The chain parted from ours at `at`, which was final. */
  onBroken: (at: number, head: number) => void
}

const DEADLINE_MS = 8_000
/** A socket's one node does not go back by itself: said so often in a row, its chain did become shorter. */
const CERTAIN_AFTER = 3

/** Finds where our chain and the nodes' part, and takes the proof back to there. */
export class ForkFinder {
  private rewinding = false
  private shorter = 0

  constructor(private readonly hooks: ForkHooks) {}

  /** While it looks, nothing that is read can be taken in. */
  get busy(): boolean {
    return this.rewinding
  }

  /** Asks whether the highest proved block still stands; if not, finds the fork. @throws RpcError, DeadlineError, UnprovedError */
  async check(answerer: Answerer): Promise<void> {
    const { chain } = this.hooks
    const top = chain.proved.all.at(-1)?.to
    if (top === undefined || this.rewinding) return
    const [header, latest] = await readHeaders(answerer, [top, 'latest'], DEADLINE_MS)
    if (!latest) return
    if (header) this.shorter = 0
    const known = chain.hashes.get(top)
    if (header && (known === undefined || known === header.hash)) return
    const same = await this.rewind(header ? top : latest.number, answerer)
    if (header || !same || answerer.kind !== 'socket' || ++this.shorter < CERTAIN_AFTER) return
    this.shorter = 0
    const head = await this.latest(answerer)
    if (head < top) this.fallBack(head)
  }

  /** The answerer's block at height `at` may be another than ours. True when, after all, everything we know up to there agrees. */
  async rewind(at: number, answerer: Answerer): Promise<boolean> {
    if (this.rewinding) return false
    this.rewinding = true
    try {
      const { chain, cut, onBroken } = this.hooks
      const latest = await this.latest(answerer)
      const heights = chain.hashes.below(Math.min(at, latest) + 1)
      const { agreed, differs } = await findAgreement(
        answerer,
        heights,
        (block) => chain.hashes.get(block),
        DEADLINE_MS,
      )
      if (differs === null) return true
      if (differs <= chain.finalNumber) onBroken(differs, latest)
      else {
        const top = chain.proved.all.at(-1)?.to ?? at
        cut(Math.max(agreed ?? chain.finalNumber, chain.finalNumber))
        // Asked anew, because blocks may have come while the fork was sought: what they brought must not be taken back.
        const head = latest < top ? await this.latest(answerer) : latest
        if (head < top) this.fallBack(head)
      }
      return false
    } finally {
      this.rewinding = false
    }
  }

  private async latest(answerer: Answerer): Promise<number> {
    const [latest] = await readHeaders(answerer, ['latest'], DEADLINE_MS)
    if (!latest) throw new UnprovedError('The node does not know its own head')
    return latest.number
  }

  private fallBack(head: number): void {
    const { chain, cut, shorten } = this.hooks
    const last = Math.max(head, chain.finalNumber)
    const [highestKnown = last] = chain.hashes.below(last + 1)
    // Which blocks above a known hash were replaced cannot be told: they are read again.
    if ((chain.proved.all.at(-1)?.to ?? 0) > last) cut(Math.max(highestKnown, chain.finalNumber))
    shorten(last)
  }
}
