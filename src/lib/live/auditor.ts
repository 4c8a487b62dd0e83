import type { Coverage } from '@/lib/blockchain/engine/engine-status'
import type { PoolMessage } from '@/lib/blockchain/manager/pool-message'
import type { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import type { PoolView } from '@/lib/pools/pool-view'
import { claimEffect } from './claim-effect'
import { auditState } from './state-audit'

/** Several changes share one audit. Milliseconds. */
const AUDIT_AFTER = 5_000
/** Tabs come to audit a block within a moment of each other; its number may mean another block later. Milliseconds. */
const CLAIMED_FOR = 60_000
/** What does not hold after everything was read again will not hold after the next time either. Milliseconds. */
const RESCAN_EVERY = 3_600_000

type Audited = Pick<WebSocketManager, 'listen' | 'call' | 'address' | 'command' | 'raise' | 'clearAlert'>

/**
 * Holds what events tell against the contract's own state at the same block, from time to time after something changed:
 * a second source beside the logs. A difference is counted, said, and everything is read again.
 */
export class Auditor {
  private created = 0
  private newestEvent = 0
  private readonly changed = new Set<number>()
  private coverage: Coverage | null = null
  private timer: ReturnType<typeof setTimeout> | null = null
  private mismatches = 0
  private rescannedAt = Number.NEGATIVE_INFINITY
  private readonly stop: () => void

  constructor(
    private readonly manager: Audited,
    private readonly fromBlock: number,
    private readonly pools: () => readonly PoolView[],
  ) {
    this.stop = manager.listen((message) => this.hear(message))
  }

  end(): void {
    this.stop()
    if (this.timer) this.cancel(this.timer)
  }

  private cancel(timer: ReturnType<typeof setTimeout>): void {
    clearTimeout(timer)
    this.timer = null
  }

  private hear(message: PoolMessage): void {
    if (message.type === 'reset') {
      this.created = 0
      this.newestEvent = 0
      this.changed.clear()
    } else if (message.type === 'changes') {
      for (const { op, event, log } of message.changes) {
        this.changed.add(Number(event.poolId))
        this.newestEvent = Math.max(this.newestEvent, log.blockNumber)
        if (event.type === 'PoolCreated') this.created += op === 'apply' ? 1 : -1
      }
    } else if (message.type === 'status') {
      if (message.status.state === 'disconnected' && this.timer) this.cancel(this.timer)
    } else if (message.type === 'coverage') {
      this.coverage = message.coverage
      if (this.changed.size > 0) this.timer ??= setTimeout(() => void this.audit(), AUDIT_AFTER)
    }
  }

  private async audit(): Promise<void> {
    this.timer = null
    const { coverage, manager } = this
    // Events above the proved blocks, or a history that is not whole, would make a difference that means nothing.
    if (!coverage || coverage.from > this.fromBlock || this.newestEvent > coverage.through) return
    const block = coverage.through
    if (!(await claimEffect(`audit-${block}`, CLAIMED_FOR))) return this.changed.clear()
    const changed = this.pools().filter((pool) => this.changed.has(pool.id))
    const subject = { block, created: this.created, changed }
    try {
      const differences = await auditState(manager, subject)
      // What was reorganised away meanwhile was no fault.
      if (this.coverage !== coverage && (this.coverage?.through ?? -1) < block) return
      for (const { id } of changed) this.changed.delete(id)
      if (differences.length > 0) return this.mismatch(block, differences)
      manager.clearAlert('audit-mismatch')
    } catch {
      // The node did not answer, or has forgotten that block's state: the next change is audited again.
    }
  }

  private mismatch(block: number, differences: readonly string[]): void {
    this.mismatches++
    this.manager.raise(
      'audit-mismatch',
      'error',
      `Audit ${this.mismatches} at block ${block}: ${differences.join('; ')}`,
    )
    if (Date.now() - this.rescannedAt < RESCAN_EVERY) return
    this.rescannedAt = Date.now()
    this.manager.command({ type: 'rescan' })
  }
}
