import { HeadWatch } from '@/lib/blockchain/engine/head/head-watch'
import { QuietCheck } from '@/lib/blockchain/engine/head/quiet-check'
import type { Answerer } from '@/lib/blockchain/engine/scan/answerer'
import { ManualClock } from './manual-clock'
import { ModelChain } from './model-chain'
import { ModelProvider } from './model-provider'

const ALLOWED = 10_000

/** A socket whose node has block 5, and what HTTP knows. */
function world(others: (clock: ManualClock) => readonly Answerer[]) {
  const clock = new ManualClock()
  const heads = new HeadWatch(clock, { onFirst: () => undefined, onHead: () => undefined, provedHash: () => undefined })
  const said: string[] = []
  const check = new QuietCheck(clock, {
    heads,
    others: () => others(clock),
    onQuiet: () => said.push('quiet'),
    onStuck: () => said.push('stuck'),
  })
  heads.heard(5, null)
  const since = clock.now()
  return { clock, heads, said, check, since }
}

const node = (head: number) => (clock: ManualClock) => [
  new ModelProvider(new ModelChain(Array.from({ length: head }, () => 0)), clock),
]

test('socket and HTTP agree that no block comes: the chain is quiet, since its last block', async () => {
  const { clock, heads, said, check, since } = world(node(5))
  await clock.advance(ALLOWED)
  void check.beat(ALLOWED)
  await clock.advance(1_000)
  expect(said).toEqual(['quiet'])
  expect(heads.quietSince).toBe(since)
})

test('a quiet chain is asked about once, and no longer quiet with the next block', async () => {
  const { clock, heads, said, check } = world(node(5))
  for (let beat = 0; beat < 10; beat++) {
    await clock.advance(ALLOWED)
    void check.beat(ALLOWED)
  }
  expect(said).toEqual(['quiet'])
  heads.heard(6, null)
  expect(heads.quietSince).toBeNull()
})

test('a head that moved lately raises no question', async () => {
  const { clock, said, check } = world(node(5))
  await clock.advance(ALLOWED - 1)
  void check.beat(ALLOWED)
  await clock.advance(1_000)
  expect(said).toEqual([])
})

test('HTTP has newer blocks and the socket’s node goes on standing still: it is the node that stopped', async () => {
  const { clock, heads, said, check } = world(node(8))
  await clock.advance(ALLOWED)
  void check.beat(ALLOWED)
  await clock.advance(5_000)
  expect(said).toEqual(['stuck'])
  expect(heads.quietSince).toBeNull()
})

test('HTTP is a block ahead for a moment: nobody is blamed', async () => {
  const { clock, heads, said, check } = world(node(6))
  await clock.advance(ALLOWED)
  void check.beat(ALLOWED)
  await clock.advance(1_000)
  heads.heard(6, null)
  await clock.advance(5_000)
  expect(said).toEqual([])
})

test('while HTTP does not answer nothing is claimed; where there is none the socket’s word stands', async () => {
  const refusing = world(() => [{ kind: 'http', ask: () => Promise.reject(new Error('no')) }])
  await refusing.clock.advance(ALLOWED)
  void refusing.check.beat(ALLOWED)
  await refusing.clock.advance(1_000)
  expect(refusing.said).toEqual([])
  const alone = world(() => [])
  await alone.clock.advance(ALLOWED)
  void alone.check.beat(ALLOWED)
  await alone.clock.advance(1_000)
  expect(alone.said).toEqual(['quiet'])
})
