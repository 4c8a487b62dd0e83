import { randomInt } from 'node:crypto'
import type { Hex } from 'viem'
import type { ChainOptions } from './chain-options'
import { loadStateArguments, saveState } from './chain-state'
import { compileContract } from './compile-contract'
import { deployContract, embeddedAddress, hasContract } from './deploy-contract'
import { startLiveActivity } from './live-activity'
import { listenAddress, publicHost } from './network-address'
import { createRandom } from './random'
import { startReorganising } from './reorg-activity'
import { rpc } from './rpc'
import { startAnvil, type Anvil } from './start-anvil'
import { fillGap, shortestHistory, writeHistory } from './write-history'
import { setYieldSpeed } from './yield-speed'

/** A running embedded chain. The first six fields are what `npm run chain` prints. */
export interface Chain {
  chainId: number
  httpUrl: string
  wsUrl: string
  address: Hex
  fromBlock: number
  /** Number of the latest block when the chain was ready. */
  head: number
  /** The chain's own accounts: it signs for them. The first owns the contract and takes no part in the activity. */
  accounts: readonly Hex[]
  /** Resolves when the node has ended, wanted or not. */
  ended: Promise<void>
  /** Keeps the chain if a state file was named, and ends the node. */
  stop(): Promise<void>
}

const DAY = 86_400
/** The contract is in the first block after the genesis. */
const FROM_BLOCK = 1

const prepare = async (anvil: Anvil, httpUrl: string, options: ChainOptions, isKept: boolean, start: number) => {
  const { seed = 1, pools = 0, yieldSpeed = 1, now = currentTime() } = options
  const accounts = await rpc<Hex[]>(httpUrl, 'eth_accounts')
  const owner = accounts[0] as Hex
  const chain = { httpUrl, address: embeddedAddress(owner), fromBlock: FROM_BLOCK }
  const past = { chain, accounts: accounts.slice(1), seed }
  if (isKept && !(await hasContract(httpUrl, chain.address))) {
    throw new Error(`${options.state} holds a chain without the pool contract. Remove the file or name another.`)
  }
  if (!isKept) await deployContract(httpUrl, owner, (await compileContract()).bytecode, start)
  await setYieldSpeed(httpUrl, chain.address, owner, yieldSpeed)
  if (isKept) await fillGap(past, now)
  else await writeHistory(past, pools, start + 2, now)
  return { chain, accounts }
}

/**
 * Anvil clones the whole state for each block it can still answer state reads at, and without a bound spills them to
 * disk for ever. A chain with a history has a large state; logs and blocks are kept in any case.
 */
const readableBlocks = (isLarge: boolean) => ['--prune-history', isLarge ? '128' : '512']

/** Chains that were born in the same second would share every hash: the genesis carries a gas limit of its own. */
const distinction = () => ['--gas-limit', String(randomInt(40_000_000, 60_000_000))]

const currentTime = () => Math.floor(Date.now() / 1000)

/** Unix time of the first block, early enough for the history asked for. */
const historyStart = ({ pools = 0, days = 0, now = currentTime() }: ChainOptions) =>
  now - Math.max(days * DAY, shortestHistory(pools)) - 4

const mineBy = (httpUrl: string, blockTime: number) =>
  blockTime > 0 ? rpc(httpUrl, 'evm_setIntervalMining', blockTime) : rpc(httpUrl, 'evm_setAutomine', true)

/**
 * Starts a real EVM chain with the pool contract on it, with the history and the activity asked for.
 * Resolves when it can be used. Throws a sentence when the port is taken or the state file is of no use.
 */
export const startChain = async (options: ChainOptions = {}): Promise<Chain> => {
  const { host = '127.0.0.1', port = 0, blockTime = 0, seed = 1, rate = 0, reorgEvery = 0, state } = options
  const kept = loadStateArguments(state)
  const start = historyStart(options)
  const genesis = kept.length > 0 ? [] : ['--timestamp', String(start - 1), ...distinction()]
  const depth = readableBlocks(kept.length > 0 || (options.pools ?? 0) > 0)
  const args = ['--accounts', '40', '--order', 'fifo', '--no-mining', ...depth, ...genesis, ...kept]
  const anvil = await startAnvil({ host: listenAddress(host), port, args })
  const httpUrl = `http://127.0.0.1:${anvil.port}`
  const authority = `${publicHost(host)}:${anvil.port}`
  try {
    const { chain, accounts } = await prepare(anvil, httpUrl, options, kept.length > 0, start)
    if (state) await saveState(httpUrl, state)
    await rpc(httpUrl, 'anvil_setTime', currentTime())
    await mineBy(httpUrl, blockTime)
    const random = createRandom(seed + 3)
    const stopActivity = startLiveActivity({ chain, accounts: accounts.slice(1), random, rate })
    const stopReorganising = startReorganising({ chain, random, every: reorgEvery })
    const stop = async () => {
      stopActivity()
      stopReorganising()
      if (state) await saveState(httpUrl, state)
      await anvil.stop()
    }
    return {
      chainId: Number(await rpc<Hex>(httpUrl, 'eth_chainId')),
      ...chain,
      httpUrl: `http://${authority}`,
      wsUrl: `ws://${authority}`,
      head: Number(await rpc<Hex>(httpUrl, 'eth_blockNumber')),
      accounts,
      ended: anvil.ended,
      stop,
    }
  } catch (error) {
    await anvil.stop()
    throw error
  }
}
