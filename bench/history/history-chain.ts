import { encodeAbiParameters, numberToHex, pad, toHex, type Hex } from 'viem'
import { poolTopics } from '@/lib/pools/pool-topics'

/** A chain that exists only as answers. */
export interface HistoryModel {
  address: Hex
  head: number
  /** Result of any call but `eth_getLogs`. */
  answer: (method: string, params: readonly unknown[]) => unknown
  /** The logs of [from, to] as JSON. */
  logs: (from: number, to: number) => string
}

const ADDRESS = '0x5fbdb2315678afecb367f032d93f642f64180aa3'
const words = [{ type: 'uint256' }, { type: 'uint256' }, { type: 'uint256' }] as const

/** Unlike for each number and kind is all that a client can see of a hash. */
const fakeHash = (kind: string, number: number): Hex => `0x${number.toString(16).padStart(16, '0')}${kind.repeat(48)}`

const hashOf = (block: number): Hex => fakeHash('b', block)
const DATA = encodeAbiParameters(words, [10n ** 16n, 10n ** 16n, 1_700_000_000n])

function header(block: number): Record<string, unknown> {
  return {
    number: toHex(block),
    hash: hashOf(block),
    parentHash: hashOf(block === 0 ? 2 ** 40 : block - 1),
    timestamp: toHex(1_700_000_000 + block * 2),
  }
}

/** `logs` logs spread evenly over `blocks` blocks, each in a block of its own. */
export function modelHistory(blocks: number, logs: number): HistoryModel {
  const head = blocks - 1
  const every = Math.floor(blocks / logs)
  const texts = Array.from({ length: logs }, (_, number) => {
    const block = number * every + 1
    return JSON.stringify({
      address: ADDRESS,
      topics: [poolTopics.MemberJoined, numberToHex(number, { size: 32 }), pad('0xf39fd6', { size: 32 })],
      data: DATA,
      blockNumber: toHex(block),
      blockHash: hashOf(block),
      transactionHash: fakeHash('a', number),
      transactionIndex: '0x0',
      logIndex: '0x0',
      removed: false,
    })
  })
  const block = (tag: unknown): Record<string, unknown> | null => {
    const number = tag === 'latest' || tag === 'finalized' || tag === 'safe' ? head : Number(tag)
    return number <= head ? header(number) : null
  }
  return {
    address: ADDRESS,
    head,
    logs: (from, to) => {
      const first = Math.max(0, Math.ceil((from - 1) / every))
      return `[${texts.slice(first, Math.floor((to - 1) / every) + 1).join()}]`
    },
    answer: (method, params) => {
      if (method === 'eth_chainId') return '0x1'
      if (method === 'eth_blockNumber') return toHex(head)
      if (method === 'eth_getCode') return '0x60'
      if (method === 'eth_getBlockByNumber') return block(params[0])
      return method === 'eth_subscribe' ? '0x1' : true
    },
  }
}
