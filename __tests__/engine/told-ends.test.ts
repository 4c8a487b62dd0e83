import type { RpcCall } from '@/lib/blockchain/engine/rpc/json-rpc'
import type { Answerer } from '@/lib/blockchain/engine/scan/answerer'
import { Synchroniser } from '@/lib/blockchain/engine/sync/synchroniser'
import { engineOptions } from './engine-options'
import { LedgerFold } from './ledger-fold'
import { ManualClock } from './manual-clock'
import { ModelChain } from './model-chain'
import { ModelProvider } from './model-provider'

/** A synchroniser that has read a chain's first blocks, and what it asks for from then on. */
async function world(finality: 'instant' | 'tag', kind: Answerer['kind']) {
  const clock = new ManualClock()
  const chain = new ModelChain([1, 0, 2, 1])
  const provider = new ModelProvider(chain, clock, [], 10)
  const asked: string[] = []
  const answerer: Answerer = {
    kind,
    ask(groups) {
      const name = ({ method, params: [what] }: RpcCall) => (method === 'eth_getLogs' ? 'logs' : Number(what))
      asked.push(groups.map((group) => group.map(name).join()).join(' '))
      return provider.ask(groups)
    },
  }
  const fold = new LedgerFold()
  const sync = new Synchroniser(
    engineOptions({ fromBlock: 0, finality }),
    { clock, random: () => 0.5 },
    () => (kind === 'socket' ? { socket: answerer, http: [] } : { socket: null, http: [answerer] }),
    {
      changes: (changes) => fold.take(changes),
      coverage: () => undefined,
      reset: () => undefined,
      settled: () => undefined,
      shortened: () => undefined,
      alert: () => undefined,
    },
  )
  const read = async () => {
    asked.length = 0
    sync.aim(chain.head)
    await clock.advance(1_000)
    return asked.filter((calls) => calls.includes('logs'))
  }
  expect(await read()).toEqual(['0,4 logs 4'])
  return { chain, sync, fold, read }
}

test('where blocks are final at once, a socket’s node is not asked again for where the last range ended', async () => {
  const { chain, sync, fold, read } = await world('instant', 'socket')
  for (const logs of [0, 2, 0]) chain.mine(logs)
  expect(await read()).toEqual(['7 logs 7'])
  expect(fold.logs()).toEqual(chain.logs(0, 7))
  expect(sync.coverage).toMatchObject({ from: 0, through: 7 })
  chain.mine(1)
  expect(await read()).toEqual(['8 logs 8'])
  expect(fold.logs()).toEqual(chain.logs(0, 8))
})

test.each([
  ['a chain that can be undone is asked for both ends', 'tag', 'socket'],
  ['an HTTP endpoint may be many nodes, each of which has to know both ends', 'instant', 'http'],
] as const)('%s', async (_, finality, kind) => {
  const { chain, read } = await world(finality, kind)
  for (const logs of [0, 2, 0]) chain.mine(logs)
  expect(await read()).toEqual(['5,7 logs 7'])
})
