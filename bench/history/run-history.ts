import { ClientProcess } from '../client/client-process'
import { viemIterate, viemIterateWide, tidemark, type Contender } from '../client/contenders'
import { median } from '../statistics'
import { modelHistory } from './history-chain'
import { openProvider, type Toll } from './modelled-provider'

export interface HistoryCell extends Toll {
  ms: number
  logs: number
}

export interface HistoryResult {
  cells: Map<string, HistoryCell | string>
  blocks: number
  logs: number
  cap: number
  delayMs: number
}

const CAP = 2_000
const DELAY_MS = 60
const WITHOUT_READER = ['wagmi', 'ethers', 'web3.js', 'alchemy-sdk']

/** Reads the whole of a long modelled chain, in a process of its own and from a provider of its own. */
async function measure(contender: Contender, blocks: number, logs: number): Promise<HistoryCell> {
  const chain = modelHistory(blocks, logs)
  const provider = await openProvider(chain, CAP, DELAY_MS)
  const client = await ClientProcess.start(contender)
  try {
    const { httpUrl, wsUrl } = provider
    const endpoint = { httpUrl, wsUrl, address: chain.address, chainId: 1, fromBlock: 0 }
    const found = await client.scan(endpoint, chain.head)
    return { ...found, ...provider.toll }
  } finally {
    client.end()
    provider.close()
  }
}

/** Tidemark before, between and after the others, so that a machine whose mood changes favours nobody. One at a time. */
export async function runHistory(peersMissing: string | null, blocks: number, logs: number): Promise<HistoryResult> {
  const order = [tidemark, viemIterate, tidemark, viemIterateWide, tidemark]
  const found = new Map<string, HistoryCell[]>()
  const cells: HistoryResult['cells'] = new Map()
  for (const contender of order) {
    const { name } = contender
    try {
      if (contender.package && peersMissing) throw new Error(peersMissing)
      const results = [...(found.get(name) ?? []), await measure(contender, blocks, logs)]
      found.set(name, results)
      const ms = median(results.map((result) => result.ms))
      cells.set(name, results.find((result) => result.ms === ms) ?? 'not measured')
    } catch (error) {
      cells.set(name, (error as Error).message)
    }
  }
  for (const name of WITHOUT_READER) cells.set(name, 'it has no reader of long histories, paging is left to the caller')
  return { cells, blocks, logs, cap: CAP, delayMs: DELAY_MS }
}
