import type { EngineOptions } from '../engine-options'
import type { CoveredChain } from '../ledger/covered-chain'
import type { Clock } from '../ports'
import type { Answerer } from '../scan/answerer'
import { finalBlock } from './final-block'

const DEADLINE_MS = 8_000

/** Raises the finality horizon as blocks are proved: at once where a block is final when it is seen, else as the node says, once a heartbeat. */
export class Finality {
  private askedAt = Number.NEGATIVE_INFINITY

  constructor(
    private readonly options: Pick<EngineOptions, 'finality' | 'heartbeatInterval'>,
    private readonly clock: Clock,
    private readonly chain: CoveredChain,
  ) {}

  get isInstant(): boolean {
    return this.options.finality === 'instant'
  }

  /** The chain is another one, or is read anew. */
  forget(): void {
    this.askedAt = Number.NEGATIVE_INFINITY
  }

  /** Blocks are proved through `through`. `stands` says whether that still holds when the node has answered. @throws RpcError, DeadlineError */
  async raise(answerer: Answerer, through: number, stands: () => boolean): Promise<void> {
    const now = this.clock.now()
    if (this.isInstant || now - this.askedAt < this.options.heartbeatInterval) return
    this.askedAt = now
    const final = await finalBlock(answerer, through, DEADLINE_MS)
    if (!stands()) return
    if (final.number < through) this.chain.raiseFinal(final.number, final.hash)
    else this.chain.raiseFinal(through)
  }
}
