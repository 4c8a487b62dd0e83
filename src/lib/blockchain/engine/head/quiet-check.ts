import type { Clock } from '../ports'
import type { Answerer } from '../scan/answerer'
import { readHeaders } from '../scan/read-range'
import type { HeadWatch } from './head-watch'

interface QuietHooks {
  heads: Pick<HeadWatch, 'head' | 'advancedAt' | 'quietSince' | 'confirmQuiet'>
  /** Who can be asked beside the socket. */
  others: () => readonly Answerer[]
  /** No new block anywhere. */
  onQuiet: () => void
  /** Others have newer blocks than the socket's node, which goes on standing still. */
  onStuck: () => void
}

const DEADLINE_MS = 8_000
/** A block that others have just heard of reaches the socket within this. */
const GRACE_MS = 3_000

/** Tells a chain that makes no blocks from a node that has stopped: when the socket's head stands still, HTTP is asked once. */
export class QuietCheck {
  private asking = false

  constructor(
    private readonly clock: Clock,
    private readonly hooks: QuietHooks,
  ) {}

  /** A heartbeat or probe was answered; `afterMs` without a new block are worth a question. */
  async beat(afterMs: number): Promise<void> {
    const { heads } = this.hooks
    const stillFor = this.clock.now() - (heads.advancedAt ?? this.clock.now())
    if (this.asking || heads.quietSince !== null || stillFor < afterMs) return
    this.asking = true
    try {
      await this.ask(heads.head?.number ?? -1)
    } finally {
      this.asking = false
    }
  }

  private async ask(head: number): Promise<void> {
    const { heads, others, onQuiet, onStuck } = this.hooks
    const elsewhere = await this.newest(others())
    if (elsewhere === null || heads.head?.number !== head) return
    if (elsewhere <= head) {
      heads.confirmQuiet()
      return onQuiet()
    }
    await new Promise<void>((resolve) => this.clock.after(GRACE_MS, resolve))
    if (heads.head.number === head) onStuck()
  }

  /** The newest block that others know; null when they do not answer. Without others the socket's word stands. */
  private async newest(others: readonly Answerer[]): Promise<number | null> {
    if (others.length === 0) return -1
    for (const other of others) {
      const [latest] = await readHeaders(other, ['latest'], DEADLINE_MS).catch(() => [null])
      if (latest) return latest.number
    }
    return null
  }
}
