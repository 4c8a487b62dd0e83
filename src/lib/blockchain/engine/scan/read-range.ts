import type { BlockHeader, ProvenRange } from '../ledger/proven-range'
import type { RpcCall } from '../rpc/json-rpc'
import type { Answerer } from './answerer'
import { filterParams, type LogFilter } from './log-filter'
import { parseHeader } from './parse-header'
import { proveRange } from './prove-range'

const quantity = (block: number): string => `0x${block.toString(16)}`

export function blockCall(block: number | 'latest' | 'finalized'): RpcCall {
  return { method: 'eth_getBlockByNumber', params: [typeof block === 'number' ? quantity(block) : block, false] }
}

/**
 * Reads the logs of [from, to] under proof: the ends first, then the logs, then the last block again. `before`: the block
 * before the range as this very answerer has told of it; its chain does not change, and the range begins there instead.
 */
export async function readRange(
  answerer: Answerer,
  filter: LogFilter,
  from: number,
  to: number,
  deadlineMs: number,
  before: BlockHeader | null = null,
): Promise<ProvenRange> {
  const start = before ? before.number : from
  const logsCall = {
    method: 'eth_getLogs',
    params: [{ ...filterParams(filter), fromBlock: quantity(start), toBlock: quantity(to) }],
  }
  const asked = before || from === to ? [blockCall(to)] : [blockCall(from), blockCall(to)]
  const [ends = [], logs = [], after = []] = await answerer.ask([asked, [logsCall], [blockCall(to)]], deadlineMs)
  const first = before ?? parseHeader(ends[0])
  const proven = proveRange(filter, start, to, { first, last: ends.at(-1), logs: logs[0], again: after[0] })
  if (!before) return proven
  return { ...proven, from, first: null, before, logs: proven.logs.filter((log) => log.blockNumber >= from) }
}

/** The headers of `blocks` as one answerer knows them; null for those it does not. */
export async function readHeaders(
  answerer: Answerer,
  blocks: readonly (number | 'latest' | 'finalized')[],
  deadlineMs: number,
): Promise<(BlockHeader | null)[]> {
  const [answers = []] = await answerer.ask([blocks.map(blockCall)], deadlineMs)
  return answers.map(parseHeader)
}
