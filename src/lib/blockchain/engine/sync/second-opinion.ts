import type { Alerts } from '../alerts'
import type { ChainLog } from '../chain-log'
import type { Providers } from '../connection/providers'
import type { ChainSession } from '../head/chain-session'
import type { Interval } from '../ledger/interval-set'
import { logIdentity } from '../ledger/log-identity'
import type { EnginePorts } from '../ports'
import type { Answerer } from '../scan/answerer'
import type { LogFilter } from '../scan/log-filter'
import { readRange } from '../scan/read-range'
import type { KeptLogs } from '../store/kept-logs'
import type { Synchroniser } from './synchroniser'

interface Parts {
  providers: Pick<Providers, 'answerers' | 'prefer'>
  session: Pick<ChainSession, 'recognises'>
  sync: Pick<Synchroniser, 'coverage' | 'rescan' | 'chain'>
  kept: Pick<KeptLogs, 'keeps' | 'read'>
  alerts: Pick<Alerts, 'raise'>
}

/** Mean time between two questions, in milliseconds; jitter keeps a crowd of clients apart. */
const EVERY_MS = 3_600_000
/** Few enough blocks for every provider known to limit them. */
const BLOCKS = 256
const DEADLINE_MS = 30_000

/**
 * Asks another provider, about once an hour, for the logs of a final, covered range drawn at random. A provider that cannot
 * prove the range has no opinion. Without a store what is final is not held any more, and there is nothing to compare.
 */
export class SecondOpinion {
  private cancel: (() => void) | null = null
  private differences = 0

  constructor(
    private readonly filter: LogFilter,
    private readonly ports: Pick<EnginePorts, 'clock' | 'random'>,
    private readonly parts: Parts,
  ) {}

  start(): void {
    const { clock, random } = this.ports
    if (!this.parts.kept.keeps) return
    this.cancel ??= clock.after(EVERY_MS * (0.5 + random()), () => {
      this.cancel = null
      this.start()
      // No answer is no opinion; the next one may have one.
      void this.ask().catch(() => undefined)
    })
  }

  stop(): void {
    this.cancel?.()
    this.cancel = null
  }

  private async ask(): Promise<void> {
    const { providers, session, sync } = this.parts
    const others = providers.answerers.slice(1)
    const other = others[Math.floor(this.ports.random() * others.length)]
    const range = this.draw()
    if (!other || !range || !(await session.recognises(other))) return
    const { logs } = await readRange(other, this.filter, range.from, range.to, DEADLINE_MS)
    const theirs = new Set(logs.map(logIdentity))
    const ours = new Set((await this.held(range)).map(logIdentity))
    const { coverage } = sync
    // What is no longer covered meanwhile says nothing of either.
    if (!coverage || coverage.from > range.from || coverage.finalThrough < range.to) return
    const more = [...theirs].filter((id) => !ours.has(id)).length
    const fewer = [...ours].filter((id) => !theirs.has(id)).length
    if (more + fewer > 0)
      this.differs(range, `it has ${more} logs that are not held and lacks ${fewer} that are`, other)
  }

  private draw(): Interval | null {
    const { coverage } = this.parts.sync
    if (!coverage || coverage.finalThrough < coverage.from) return null
    const blocks = coverage.finalThrough - coverage.from + 1
    const from = coverage.from + Math.floor(this.ports.random() * Math.max(1, blocks - BLOCKS + 1))
    return { from, to: Math.min(coverage.finalThrough, from + BLOCKS - 1) }
  }

  private async held({ from, to }: Interval): Promise<ChainLog[]> {
    const logs = this.parts.sync.chain.ledger.between(from, to)
    for await (const portion of this.parts.kept.read(from, to)) logs.push(...portion)
    return logs
  }

  /** Two providers prove different things: it is said, and everything is read once more, from the other one first. */
  private differs({ from, to }: Interval, words: string, other: Answerer): void {
    const { alerts, providers, sync } = this.parts
    const message = `Audit ${++this.differences}: another provider differs in blocks ${from} to ${to}: ${words}`
    alerts.raise('audit-mismatch', 'error', message)
    if (this.differences > 1) return
    providers.prefer(other)
    sync.rescan()
  }
}
