import type { ChainLog } from '@/lib/blockchain/engine/chain-log'
import { keptAgreement } from '@/lib/blockchain/engine/sync/kept-agreement'
import { ManualClock, settle } from './manual-clock'
import { ModelChain } from './model-chain'
import { ModelProvider } from './model-provider'

const clock = new ManualClock()

/** What a session kept of the chain as it was then, and a way to hold it against the chain as it is. */
function keptOf(chain: ModelChain) {
  const { head } = chain
  const logs = chain.logs(1, head)
  const kept = {
    intervals: [{ from: 1, to: head }],
    hashes: [0, 1, head].map((block) => [block, chain.header(block)!.hash] as const),
  }
  return async (now: ModelChain) => {
    const portions = async function* (): AsyncIterable<readonly ChainLog[]> {
      yield logs
    }
    const asked = keptAgreement(new ModelProvider(now, clock, [], 0), kept, portions)
    let over = false
    void asked.catch(() => undefined).then(() => (over = true))
    for (; !over; await settle()) await clock.advance(1)
    return asked
  }
}

const BLOCKS = [1, 0, 1, 1, 0, 1, 1]

test('the same chain, longer now: all of it holds', async () => {
  const chain = new ModelChain(BLOCKS)
  const check = keptOf(chain)
  chain.mine(1)
  expect(await check(chain)).toBe('all')
})

test('the last blocks were replaced: it holds up to the last block with a log that agrees', async () => {
  const chain = new ModelChain(BLOCKS)
  const check = keptOf(chain)
  chain.reorg(3, [1, 1, 1, 1])
  expect(await check(chain)).toEqual({ last: 4, hash: chain.header(4)!.hash })
})

test('a chain that shares nothing above the genesis: it holds through the genesis', async () => {
  const chain = new ModelChain(BLOCKS)
  const check = keptOf(chain)
  chain.reorg(7, [1, 1, 1, 1, 1, 1, 1, 1])
  expect(await check(chain)).toEqual({ last: 0, hash: chain.header(0)!.hash })
})

test('a node that is behind says nothing against it', async () => {
  const check = keptOf(new ModelChain(BLOCKS))
  expect(await check(new ModelChain([1, 0, 1]))).toBe('all')
})
