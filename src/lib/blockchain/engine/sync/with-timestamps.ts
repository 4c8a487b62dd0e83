import type { ChainLog, Hex } from '../chain-log'
import type { Answerer } from '../scan/answerer'
import { readHeaders } from '../scan/read-range'
import { UnprovedError } from '../scan/unproved-error'

const BLOCKS_A_BATCH = 100

/** Gives each log that lacks a time, and needs one, its block's; a block is asked for once. */
export async function withTimestamps(
  logs: readonly ChainLog[],
  timeless: readonly Hex[],
  answerer: Answerer,
  deadlineMs: number,
): Promise<ChainLog[]> {
  const lacking = logs.filter((log) => lacksTime(log, timeless))
  const blocks = [...new Set(lacking.map((log) => log.blockNumber))]
  const times = new Map<number, number>()
  for (let start = 0; start < blocks.length; start += BLOCKS_A_BATCH) {
    const batch = blocks.slice(start, start + BLOCKS_A_BATCH)
    const headers = await readHeaders(answerer, batch, deadlineMs)
    for (const header of headers) {
      if (!header) throw new UnprovedError('The node does not know a block whose log it gave')
      times.set(header.number, header.timestamp)
    }
  }
  return logs.map((log) => ({ ...log, blockTimestamp: log.blockTimestamp ?? times.get(log.blockNumber) ?? null }))
}

export function lacksTime(log: ChainLog, timeless: readonly Hex[]): boolean {
  return log.blockTimestamp === null && timeless.some((topic) => topic === log.topics[0])
}
