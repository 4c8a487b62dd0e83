import { compileEvents, type CompiledEvent } from '@/lib/blockchain/compile-events'
import type { ChainLog, Hex, LedgerChange } from '@/lib/blockchain/engine/chain-log'
import type { EngineMessage } from '@/lib/blockchain/engine/engine-message'
import type { Coverage, EngineStatus } from '@/lib/blockchain/engine/engine-status'
import { logIdentity } from '@/lib/blockchain/engine/ledger/log-identity'
import type { Abi } from 'viem'
import { toJsonLine } from './to-json-line'

/** Puts into lines what the engine says. Holds every log that stands, because a break below the finality horizon takes all back. */
export class Narrator {
  private readonly events: ReadonlyMap<Hex | undefined, CompiledEvent>
  private readonly standing = new Map<string, ChainLog>()
  private coverage: Coverage
  private state = ''

  /** `fromBlock`: where an empty coverage is said to begin as long as nothing was covered. */
  constructor(
    abi: Abi,
    fromBlock: number,
    private readonly write: (line: string) => void,
  ) {
    this.events = new Map(compileEvents(abi).map((event) => [event.topic, event]))
    this.coverage = emptyFrom(fromBlock)
  }

  hear(message: EngineMessage): void {
    switch (message.type) {
      case 'changes':
        for (const change of message.changes) this.tell(change)
        return
      case 'coverage':
        return this.cover(message.coverage)
      case 'status':
        return this.tellState(message.status)
      case 'reset':
        return this.takeAllBack()
    }
  }

  private tell({ op, log, via }: LedgerChange): void {
    const id = logIdentity(log)
    if (op === 'apply') this.standing.set(id, log)
    else this.standing.delete(id)
    const { blockNumber, blockHash, transactionHash, logIndex } = log
    const place = { blockNumber, blockHash, transactionHash, logIndex }
    const decoded = this.decode(log)
    if ('args' in decoded) this.say({ type: op, event: decoded.event, ...place, args: decoded.args, via })
    else this.say({ type: 'undecodable', ...place, ...decoded, removed: op === 'revert', via })
  }

  private decode(
    log: ChainLog,
  ): { event: string; args: Record<string, unknown> } | { topics: readonly Hex[]; data: Hex; reason: string } {
    const { topics, data } = log
    const event = this.events.get(topics[0])
    if (!event) return { topics, data, reason: 'none of the events begins with this topic' }
    try {
      return { event: event.name, args: event.decode(log) }
    } catch (error) {
      return { topics, data, reason: `not the layout of ${event.name}: ${firstLine(error)}` }
    }
  }

  private cover(coverage: Coverage | null): void {
    this.coverage = coverage ?? emptyFrom(this.coverage.from)
    this.say({ type: 'coverage', ...this.coverage })
  }

  private tellState({ state, source }: EngineStatus): void {
    // Polling is on whenever no socket feeds.
    const line = toJsonLine({ type: 'state', state, source: source === 'socket' ? source : 'polling' })
    if (line === this.state) return
    this.state = line
    this.write(line)
  }

  private takeAllBack(): void {
    if (this.coverage.through >= this.coverage.from) this.cover(null)
    const logs = [...this.standing.values()]
    logs.sort((a, b) => b.blockNumber - a.blockNumber || b.logIndex - a.logIndex)
    for (const log of logs) this.tell({ op: 'revert', log, via: 'pull' })
  }

  private say(value: Record<string, unknown>): void {
    this.write(toJsonLine(value))
  }
}

const emptyFrom = (from: number): Coverage => ({ from, through: from - 1, finalThrough: from - 1 })

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
