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

/** Reads the logs of [from, to] under proof: the ends first, then the logs, then the last block again. */
export async function readRange(
  answerer: Answerer,
  filter: LogFilter,
  from: number,
  to: number,
  deadlineMs: number,
): Promise<ProvenRange> {
  const logsCall = {
    method: 'eth_getLogs',
    params: [{ ...filterParams(filter), fromBlock: quantity(from), toBlock: quantity(to) }],
  }
  const ends = from === to ? [blockCall(to)] : [blockCall(from), blockCall(to)]
  const [before = [], logs = [], after = []] = await answerer.ask([ends, [logsCall], [blockCall(to)]], deadlineMs)
  return proveRange(filter, from, to, { first: before[0], last: before.at(-1), logs: logs[0], again: after[0] })
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
