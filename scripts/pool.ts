import { parseArgs } from 'node:util'
import { formatEther, parseEther, parseEventLogs } from 'viem'
import { poolEventsAbi } from '@/lib/pools/abi-events'
import { wholeNumber } from './chain/chain-flags'
import { performPoolTransaction } from './chain/perform-pool-transaction'
import { rpc } from './chain/rpc'
import { runCommand } from './chain/run-command'
import { findRunningChain } from './chain/running-chain'

const help = `npm run pool -- COMMAND

Acts on the running demo chain as its first account.

  create --name NAME     opens a pool; --min BTC (default 0.001), --max BTC (1) and --members N (10) are optional
  join ID --btc N        joins a pool, or adds to what is in it
  leave ID               takes everything out
  close ID               the first account owns the contract: it may close any pool

  --record FILE          where the running chain is noted (default .cache/demo-chain.json)
`

const options = {
  name: { type: 'string' },
  min: { type: 'string', default: '0.001' },
  max: { type: 'string', default: '1' },
  members: { type: 'string', default: '10' },
  btc: { type: 'string' },
  record: { type: 'string' },
  help: { type: 'boolean' },
} as const

type Values = ReturnType<typeof read>['values']

const read = () => parseArgs({ options, allowPositionals: true })

const btc = (flag: string, text: string | undefined) => {
  if (text && /^\d*\.?\d+$/.test(text)) return parseEther(text)
  throw new Error(`--${flag} takes an amount of BTC such as 0.005.`)
}

const transactionFor = (command: string, id: string | undefined, values: Values) => {
  if (command === 'create') {
    if (values.name === undefined) throw new Error('Give the pool a name: npm run pool -- create --name "Our roof"')
    const members = BigInt(wholeNumber('members', values.members))
    return {
      functionName: 'createPool',
      args: [values.name, btc('min', values.min), btc('max', values.max), members],
    } as const
  }
  if (!id || !/^\d+$/.test(id)) throw new Error(`Which pool? For example: npm run pool -- ${command} 12`)
  const args = [BigInt(id)] as const
  if (command === 'join') return { functionName: 'joinPool', args, value: btc('btc', values.btc) } as const
  if (command === 'leave') return { functionName: 'leavePool', args } as const
  if (command === 'close') return { functionName: 'closePool', args } as const
  throw new Error(`There is no command "${command}". See npm run pool -- --help`)
}

type PoolLog = ReturnType<typeof parseEventLogs<typeof poolEventsAbi, true, undefined>>[number]

const sentence = ({ eventName, args }: PoolLog): string | null => {
  if (eventName === 'PoolCreated') return `Pool #${args.poolId} is open.`
  if (eventName === 'MemberJoined') {
    return `Put ${formatEther(args.btcAmount)} BTC into pool #${args.poolId}; ${formatEther(args.shares)} BTC are in it.`
  }
  if (eventName === 'MemberLeft') return `Left pool #${args.poolId} with ${formatEther(args.btcAmount)} BTC.`
  if (eventName === 'PoolClosed') return `Pool #${args.poolId} is closed.`
  if (eventName === 'PoolStatusUpdated') return `Pool #${args.poolId} is active now.`
  return null
}

runCommand(async () => {
  const { values, positionals } = read()
  const [command, id] = positionals
  if (values.help || !command) {
    process.stdout.write(help)
    return
  }
  const transaction = transactionFor(command, id, values)
  const chain = findRunningChain(values.record)
  const accounts = await rpc<`0x${string}`[]>(chain.httpUrl, 'eth_accounts').catch(() => {
    throw new Error(`The demo chain at ${chain.httpUrl} does not answer. Start it anew with: npm run demo`)
  })
  const from = accounts[0] as `0x${string}`
  const { logs, blockNumber, transactionHash } = await performPoolTransaction(chain, { from, ...transaction })
  const said = parseEventLogs({ abi: poolEventsAbi, logs }).map(sentence)
  process.stdout.write(`${said.filter(Boolean).join(' ')}\n`)
  process.stdout.write(`Block ${Number(blockNumber)}, transaction ${transactionHash}\n`)
})
