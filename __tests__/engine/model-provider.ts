import type { ChainLog } from '@/lib/blockchain/engine/chain-log'
import type { BlockHeader } from '@/lib/blockchain/engine/ledger/proven-range'
import type { RpcCall } from '@/lib/blockchain/engine/rpc/json-rpc'
import type { Answerer } from '@/lib/blockchain/engine/scan/answerer'
import type { ChainView } from './model-chain'
import type { ManualClock } from './manual-clock'

export interface LogsRequest {
  from: number
  to: number
  blocks: number
  results: number
}

/** Refuses by throwing. */
export type Rule = (request: LogsRequest) => void

const hex = (value: number): string => `0x${value.toString(16)}`

export const rawHeader = (header: BlockHeader) => ({
  ...header,
  number: hex(header.number),
  timestamp: hex(header.timestamp),
})

export const rawLog = (log: ChainLog, removed = false) => ({
  ...log,
  blockNumber: hex(log.blockNumber),
  logIndex: hex(log.logIndex),
  blockTimestamp: log.blockTimestamp === null ? undefined : hex(log.blockTimestamp),
  transactionIndex: '0x0',
  removed,
})

/** A node that answers from a modelled chain, each group at one moment, and refuses `eth_getLogs` by its rules. */
export class ModelProvider implements Answerer {
  readonly kind = 'http'
  readonly asked: LogsRequest[] = []
  refused = 0
  inFlight = 0
  mostInFlight = 0

  constructor(
    private readonly chain: ChainView,
    private readonly clock: ManualClock,
    private readonly rules: readonly Rule[] = [],
    private readonly latencyMs = 60,
  ) {}

  async ask(groups: readonly (readonly RpcCall[])[]): Promise<unknown[][]> {
    this.mostInFlight = Math.max(this.mostInFlight, ++this.inFlight)
    try {
      const answers: unknown[][] = []
      for (const group of groups) {
        await this.clock.sleep(this.latencyMs / groups.length)
        answers.push(group.map((call) => this.answer(call)))
      }
      return answers
    } finally {
      this.inFlight--
    }
  }

  private answer({ method, params }: RpcCall): unknown {
    if (method === 'eth_getBlockByNumber') return this.block(String(params[0]))
    if (method === 'eth_getLogs') return this.logs(params[0] as { fromBlock: string; toBlock: string })
    throw new Error(`the model does not know ${method}`)
  }

  private block(tag: string): unknown {
    const number = tag === 'latest' ? this.chain.head : tag === 'finalized' ? this.chain.head - 64 : Number(tag)
    const header = this.chain.header(number)
    return header && rawHeader(header)
  }

  private logs({ fromBlock, toBlock }: { fromBlock: string; toBlock: string }): unknown {
    const [from, to] = [Number(fromBlock), Number(toBlock)]
    const logs = this.chain.logs(from, to)
    const request = { from, to, blocks: to - from + 1, results: logs.length }
    this.asked.push(request)
    try {
      for (const rule of this.rules) rule(request)
    } catch (error) {
      this.refused++
      throw error
    }
    return logs.map((log) => rawLog(log))
  }
}
