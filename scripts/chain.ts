import { parseArgs } from 'node:util'
import { chainFlags, chainFlagsHelp, chainOptionsFrom } from './chain/chain-flags'
import { runCommand } from './chain/run-command'
import { describeChain, recordRunningChain } from './chain/running-chain'
import { startChain } from './chain/start-chain'
import { stopRequested } from './chain/stop-requested'

const help = `npm run chain -- [flags]

Starts an EVM chain with the pool contract, a history and people who go on saving. Prints one line of JSON when it is
ready and runs until it is stopped.

  --port N               (default 8545; 0 takes a free one)
  --host HOST            an address of this machine that others shall reach it by (default 127.0.0.1: nobody else)
${chainFlagsHelp}
  --record FILE          where to note the running chain for npm run pool (default .cache/demo-chain.json)
`

runCommand(async () => {
  const options = { ...chainFlags, record: { type: 'string' }, help: { type: 'boolean' } } as const
  const { values } = parseArgs({ options })
  if (values.help) {
    process.stdout.write(help)
    return
  }
  const stop = stopRequested()
  const starting = startChain(chainOptionsFrom(values))
  // Stopped before it was ready: leaving is enough, the node's guard ends it.
  const chain = await Promise.race([starting, stop])
  if (!chain) return
  const forget = recordRunningChain(describeChain(chain), values.record)
  process.stdout.write(`${JSON.stringify(describeChain(chain))}\n`)
  const wanted = await Promise.race([stop.then(() => true), chain.ended.then(() => false)])
  forget()
  if (!wanted) throw new Error('The chain ended unexpectedly.')
  await chain.stop()
})
