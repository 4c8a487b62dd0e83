import type { ChainLog } from '../chain-log'
import type { BlockHeader, ProvenRange } from '../ledger/proven-range'
import { logIdentity } from '../ledger/log-identity'
import { matchesFilter, type LogFilter } from './log-filter'
import { parseHeader } from './parse-header'
import { parseLog } from './parse-log'
import { UnprovedError } from './unproved-error'

interface Answers {
  first: BlockHeader | null
  last: unknown
  logs: unknown
  again: unknown
}

/**
 * Holds one answerer's answers against each other. A range counts as read only if both its ends were known before the
 * logs and the last block was still the same after them: a node that lags or was pruned answers `[]` without a word.
 * @throws UnprovedError
 */
export function proveRange(filter: LogFilter, from: number, to: number, answers: Answers): ProvenRange {
  const { first } = answers
  const last = parseHeader(answers.last)
  const again = parseHeader(answers.again)
  if (!first || first.number !== from) throw new UnprovedError(`The node does not know block ${from}`)
  if (!last || last.number !== to) throw new UnprovedError(`The node does not know block ${to}`)
  if (again?.hash !== last.hash) throw new UnprovedError(`Block ${to} changed while its logs were read`)
  if (!Array.isArray(answers.logs)) throw new UnprovedError('The node answered without a list of logs')
  return {
    from,
    to,
    first,
    last,
    logs: readLogs(filter, from, to, answers.logs, { first: first.hash, last: last.hash }),
  }
}

function readLogs(
  filter: LogFilter,
  from: number,
  to: number,
  items: unknown[],
  ends: { first: string; last: string },
): ChainLog[] {
  const logs = new Map<string, ChainLog>()
  for (const item of items) {
    const parsed = parseLog(item)
    if (!parsed) throw new UnprovedError('The node answered with a log that cannot be read')
    const { log } = parsed
    if (!matchesFilter(filter, log)) continue
    if (log.blockNumber < from || log.blockNumber > to)
      throw new UnprovedError('The node answered with a log from outside the range')
    const strange =
      (log.blockNumber === from && log.blockHash !== ends.first) ||
      (log.blockNumber === to && log.blockHash !== ends.last)
    if (parsed.removed || strange) throw new UnprovedError('The node answered with a log of another chain')
    logs.set(logIdentity(log), log)
  }
  return [...logs.values()].sort((a, b) => a.blockNumber - b.blockNumber || a.logIndex - b.logIndex)
}
