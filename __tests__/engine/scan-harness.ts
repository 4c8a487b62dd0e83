import type { ChainLog } from '@/lib/blockchain/engine/chain-log'
import { IntervalSet, type Interval } from '@/lib/blockchain/engine/ledger/interval-set'
import { LogScanner } from '@/lib/blockchain/engine/scan/log-scanner'
import type { ManualClock } from './manual-clock'
import { FILTER } from './model-chain'
import type { ModelProvider } from './model-provider'

/** A scanner that reads [from, to] from a provider, and what it read. */
export function scanHarness(
  provider: ModelProvider,
  clock: ManualClock,
  { from, to, span = 10_000, random = () => 0.5 }: Interval & { span?: number; random?: () => number },
) {
  const read = new IntervalSet()
  const logs: ChainLog[] = []
  const failures: { range: Interval; error: unknown; stuck: boolean }[] = []
  let twice = 0
  const hooks = {
    missing: () => read.missing(from, to),
    answerer: () => provider,
    before: () => null,
    epoch: () => 0,
    onRange: async (range: Interval & { logs: ChainLog[] }) => {
      twice += read.count(range.from, range.to)
      read.add(range.from, range.to)
      logs.push(...range.logs)
    },
    onFailure: (range: Interval, error: unknown, stuck: boolean) => void failures.push({ range, error, stuck }),
  }
  const scanner = new LogScanner(FILTER, { clock, random }, hooks, span)
  return {
    scanner,
    read,
    failures,
    get twice() {
      return twice
    },
    get done() {
      return read.missing(from, to).length === 0
    },
    /** In chain order. */
    get logs() {
      return logs.sort((a, b) => a.blockNumber - b.blockNumber || a.logIndex - b.logIndex)
    },
  }
}
