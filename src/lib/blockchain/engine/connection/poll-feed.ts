import type { Clock } from '../ports'
import type { BlockHeader } from '../ledger/proven-range'
import type { Answerer } from '../scan/answerer'
import { readHeaders } from '../scan/read-range'
import type { AnswererRota } from '../sync/answerer-rota'
import { Poller } from './poller'

interface PollHooks {
  /** Whether the answerer is on our chain. @throws RpcError, DeadlineError */
  admits: (answerer: Answerer) => Promise<boolean>
  onHead: (header: BlockHeader) => Promise<void>
  /** A round is over; `feeding` may have changed. */
  onRound: () => void
}

const DEADLINE_MS = 8_000

/** Feeds the ledger over HTTP while no socket does: asks the first endpoint that answers for the newest block, again and again. */
export class PollFeed {
  private readonly poller: Poller
  private fed = false

  constructor(
    clock: Clock,
    private readonly answerers: () => readonly Answerer[],
    private readonly rota: AnswererRota,
    private readonly hooks: PollHooks,
  ) {
    this.poller = new Poller(clock, () => this.ask())
  }

  get on(): boolean {
    return this.poller.on
  }

  /** The latest round was answered. */
  get feeding(): boolean {
    return this.fed
  }

  start(firstAfterMs: number, everyMs: number): void {
    if (this.answerers().length > 0) this.poller.start(firstAfterMs, everyMs)
  }

  stop(): void {
    this.poller.stop()
    this.fed = false
  }

  private async ask(): Promise<void> {
    let answered = false
    for (const answerer of this.answerers().filter((each) => this.rota.isRested(each))) {
      answered = await this.askOne(answerer)
      if (answered) break
    }
    this.fed = answered && this.poller.on
    this.hooks.onRound()
  }

  private async askOne(answerer: Answerer): Promise<boolean> {
    try {
      if (!(await this.hooks.admits(answerer))) return false
      const [latest] = await readHeaders(answerer, ['latest'], DEADLINE_MS)
      if (!latest || !this.poller.on) return false
      await this.hooks.onHead(latest)
      return true
    } catch (error) {
      // The next endpoint, or the next round, may answer.
      this.rota.failed(answerer, error)
      return false
    }
  }
}
