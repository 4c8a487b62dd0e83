import { encodeFunctionData, parseAbi, type Hex } from 'viem'
import { embeddedAddress } from '../../scripts/chain/deploy-contract'
import { rpc, rpcBatch } from '../../scripts/chain/rpc'
import { startAnvil } from '../../scripts/chain/start-anvil'
import { clockMs } from '../client/clock-ms'
import { median } from '../statistics'
import { compileEmitter } from './compile-emitter'

/** One event as the chain holds it. */
export interface ChainEvent {
  block: number
  index: number
  hash: Hex
}

const abi = parseAbi(['function join(uint256 first, uint256 count)'])
const GAS = '0xf42400'
const BLOCK_GAS = '1000000000'
/** One client refuses networks that its makers do not serve. */
const CHAIN_ID = 1

/** A real node with the emitter on it. Nothing is mined unless it is asked for. */
export class BenchChain {
  private next = 1
  private constructor(
    readonly port: number,
    readonly httpUrl: string,
    readonly chainId: number,
    readonly address: Hex,
    private readonly sender: Hex,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(chainId = CHAIN_ID): Promise<BenchChain> {
    const limits = ['--gas-limit', BLOCK_GAS, '--prune-history', '64', '--chain-id', String(chainId)]
    const args = ['--no-mining', '--order', 'fifo', ...limits]
    const anvil = await startAnvil({ host: '127.0.0.1', port: 0, args })
    const httpUrl = `http://127.0.0.1:${anvil.port}`
    const [owner, sender] = await rpc<Hex[]>(httpUrl, 'eth_accounts')
    if (!owner || !sender) throw new Error('The node has no accounts.')
    const data = await compileEmitter()
    await rpcBatch(httpUrl, [['eth_sendTransaction', { from: owner, data, gas: GAS }], ['evm_mine']])
    return new BenchChain(anvil.port, httpUrl, chainId, embeddedAddress(owner), sender, () => anvil.stop())
  }

  /** A transaction, not sent yet, that emits `count` events never emitted before. */
  transaction(count = 1): Record<string, unknown> {
    const data = encodeFunctionData({ abi, functionName: 'join', args: [BigInt(this.next), BigInt(count)] })
    this.next += count
    return { from: this.sender, to: this.address, data, gas: GAS }
  }

  /** Puts transactions that emit `count` events each into the pool. */
  async prepare(transactions: number, count = 1): Promise<void> {
    const calls = Array.from({ length: transactions }, () => ['eth_sendTransaction', this.transaction(count)] as const)
    await rpcBatch(this.httpUrl, calls)
  }

  /** Puts one transaction into the pool. */
  async send(transaction: Record<string, unknown>): Promise<void> {
    await rpc(this.httpUrl, 'eth_sendTransaction', transaction)
  }

  /** One block with what waits in the pool. Resolves when the node has answered. */
  async mine(): Promise<void> {
    await rpc(this.httpUrl, 'evm_mine')
  }

  /** Median milliseconds from asking for such a block to the node's answer, measured while nobody listens. */
  async miningMs(times: number, transactions: number, count: number): Promise<number> {
    const took: number[] = []
    for (let time = 0; time < times; time++) {
      await this.prepare(transactions, count)
      const asked = clockMs()
      await this.mine()
      took.push(clockMs() - asked)
    }
    return median(took)
  }

  /** `count` blocks at once, without events unless some wait. */
  async mineMany(count: number): Promise<void> {
    await rpc(this.httpUrl, 'anvil_mine', `0x${count.toString(16)}`)
  }

  /** Replaces the last `depth` blocks; each transaction comes with its place among the new ones. */
  async reorganise(
    depth: number,
    transactions: readonly (readonly [Record<string, unknown>, number])[],
  ): Promise<void> {
    await rpc(this.httpUrl, 'anvil_reorg', depth, transactions)
  }

  async head(): Promise<number> {
    return Number(await rpc<Hex>(this.httpUrl, 'eth_blockNumber'))
  }

  /** The events of the blocks from `from` on, in chain order: the truth that clients are held against. */
  async events(from: number): Promise<ChainEvent[]> {
    const filter = { address: this.address, fromBlock: `0x${from.toString(16)}`, toBlock: 'latest' }
    const logs = await rpc<{ blockNumber: Hex; logIndex: Hex; blockHash: Hex }[]>(this.httpUrl, 'eth_getLogs', filter)
    return logs.map((log) => ({ block: Number(log.blockNumber), index: Number(log.logIndex), hash: log.blockHash }))
  }
}
