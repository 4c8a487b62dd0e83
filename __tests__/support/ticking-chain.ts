import type { Hex } from 'viem'
import { rpc, rpcBatch, type RpcCall } from '../../scripts/chain/rpc'
import { startChain, type Chain } from '../../scripts/chain/start-chain'
import { tickCall, tickerBytecode } from './ticker-contract'

/** The chain's logs at one time: everything a claim about it can be held against. */
export interface ChainVersion {
  head: number
  /** `blockHash:logIndex` of every log, in chain order. */
  logs: { block: number; id: string }[]
}

interface NodeLog {
  blockNumber: Hex
  blockHash: Hex
  logIndex: Hex
}

interface Receipt {
  contractAddress: Hex
  blockNumber: Hex
}

const GAS = '0x1c9c380'

/** A real node with a contract that logs as often as it is told to. Mines when told to. */
export class TickingChain {
  /** The chain as it was before each reorganisation. */
  readonly past: ChainVersion[] = []
  private ticks = 0

  private constructor(
    private readonly chain: Chain,
    readonly address: Hex,
    readonly fromBlock: number,
  ) {}

  static async start(): Promise<TickingChain> {
    const chain = await startChain()
    try {
      const [from] = chain.accounts
      const [, , hash] = await rpcBatch(chain.httpUrl, [
        ['evm_setBlockGasLimit', '0x3b9aca00'],
        ['evm_setAutomine', false],
        ['eth_sendTransaction', { from, data: tickerBytecode, gas: GAS }],
        ['evm_mine'],
      ])
      const receipt = await rpc<Receipt>(chain.httpUrl, 'eth_getTransactionReceipt', hash)
      return new TickingChain(chain, receipt.contractAddress.toLowerCase() as Hex, Number(receipt.blockNumber))
    } catch (error) {
      await chain.stop()
      throw error
    }
  }

  get httpUrl(): string {
    return this.chain.httpUrl
  }

  get wsUrl(): string {
    return this.chain.wsUrl
  }

  /** Mines one block with a transaction of so many logs each; none for an empty block. */
  async mine(...counts: readonly number[]): Promise<void> {
    const calls = counts.map((count): RpcCall => {
      const data = tickCall(count, this.ticks)
      this.ticks += count
      const from = this.chain.accounts[this.ticks % this.chain.accounts.length]
      const gas = count > 100 ? '0x1dcd6500' : GAS
      return ['eth_sendTransaction', { from, to: this.address, data, gas }]
    })
    await rpcBatch(this.httpUrl, [...calls, ['evm_mine']])
  }

  /** One log in each of so many blocks. */
  async mineBlocks(blocks: number): Promise<void> {
    for (let block = 0; block < blocks; block++) await this.mine(1)
  }

  /** Replaces the last `depth` blocks; transactions that `keeps` says yes to come back, in their order, spread over the new ones. Returns how many logs fell. */
  async reorganise(depth: number, keeps: (index: number) => boolean): Promise<number> {
    const before = await this.version()
    this.past.push(before)
    const { head } = before
    const numbers = Array.from({ length: depth }, (_, index) => `0x${(head - depth + 1 + index).toString(16)}`)
    const blocks = await rpcBatch(
      this.httpUrl,
      numbers.map((number): RpcCall => ['eth_getBlockByNumber', number, true]),
    )
    const fallen = (blocks as { transactions: { hash: Hex; from: Hex }[] }[]).flatMap((block) => block.transactions)
    const forgotten = new Set(fallen.filter((_, index) => !keeps(index)).map(({ from }) => from))
    const kept = fallen.filter(({ from }) => !forgotten.has(from))
    const raw = await Promise.all(kept.map(({ hash }) => rpc<Hex>(this.httpUrl, 'eth_getRawTransactionByHash', hash)))
    const pairs = raw.map((transaction, index) => [transaction, Math.floor((index * depth) / raw.length)])
    await rpc(this.httpUrl, 'anvil_reorg', depth, pairs)
    await rpc(this.httpUrl, 'anvil_setTime', Math.floor(Date.now() / 1000))
    // A block that came back with the same transactions at the same second is the same block.
    const standing = new Set((await this.version()).logs.map(({ id }) => id))
    return before.logs.filter(({ id }) => !standing.has(id)).length
  }

  /** The last `depth` blocks are gone, and nothing comes in their place. */
  async rollBack(depth: number): Promise<void> {
    this.past.push(await this.version())
    await rpc(this.httpUrl, 'anvil_rollback', depth)
  }

  /** So many empty blocks at once. */
  async mineEmpty(blocks: number): Promise<void> {
    await rpc(this.httpUrl, 'anvil_mine', `0x${blocks.toString(16)}`)
  }

  async head(): Promise<number> {
    return Number(await rpc<Hex>(this.httpUrl, 'eth_blockNumber'))
  }

  /** The node's own logs, unparsed. */
  nodeLogs(): Promise<NodeLog[]> {
    const filter = { address: this.address, fromBlock: `0x${this.fromBlock.toString(16)}`, toBlock: 'latest' }
    return rpc<NodeLog[]>(this.httpUrl, 'eth_getLogs', filter)
  }

  async version(): Promise<ChainVersion> {
    const logs = (await this.nodeLogs()).map(({ blockNumber, blockHash, logIndex }) => ({
      block: Number(blockNumber),
      id: `${blockHash}:${Number(logIndex)}`,
    }))
    return { head: await this.head(), logs }
  }

  stop(): Promise<void> {
    return this.chain.stop()
  }
}
