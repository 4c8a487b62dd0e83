import { composeEngine } from '@/lib/blockchain/compose-engine'
import type { EngineMessage } from '@/lib/blockchain/engine/engine-message'
import { openLocalEngine } from '@/lib/blockchain/host/open-local-engine'
import { poolDecoder } from '@/lib/blockchain/pool-decoder'
import { startChain, type Chain } from '../../scripts/chain/start-chain'
import { createPool } from '../support/pool-actions'
import { until } from '../support/until'

let chain: Chain
beforeAll(async () => {
  chain = await startChain()
})
afterAll(() => chain.stop())

test('everything that crosses between the manager and the engine’s host can be cloned, and is the same afterwards', async () => {
  const messages: EngineMessage[] = []
  const { wsUrl, httpUrl, address, fromBlock } = chain
  const options = { rpcUrl: wsUrl, httpUrl, address, fromBlock, heartbeatInterval: 200 }
  const composed = structuredClone(composeEngine(options, await poolDecoder(undefined)))
  const host = await openLocalEngine(composed, (message) => {
    const copy = structuredClone(message)
    expect(copy).toEqual(message)
    // What is JSON can also be recorded, and sent between tabs of two builds.
    expect(JSON.parse(JSON.stringify(message))).toEqual(message)
    messages.push(copy)
  })
  const kinds = () => new Set(messages.map(({ type }) => type))
  try {
    host.post(structuredClone({ type: 'connect' }))
    await until('live', () => messages.some((message) => message.type === 'status' && message.status.live))
    await createPool(chain, 'Cloned')
    await until('changes', () => kinds().has('changes'))
    await until('a beat', () => kinds().has('beat'))
    host.post(structuredClone({ type: 'visible', visible: false }))
    host.post(structuredClone({ type: 'history', read: true }))
    host.post(structuredClone({ type: 'rescan' }))
    await until('a reset', () => kinds().has('reset'))
    const answers = await host.call(structuredClone([{ method: 'eth_chainId', params: [] }]))
    expect(structuredClone(answers)).toEqual(['0x7a69'])
  } finally {
    host.close()
  }
  expect([...kinds()].sort()).toEqual(['beat', 'chain', 'changes', 'coverage', 'head', 'reset', 'status'])
})

test('coverage comes after the logs that it covers, and the chain before all of them', async () => {
  const messages: EngineMessage[] = []
  const { wsUrl, address, fromBlock } = chain
  const composed = composeEngine({ rpcUrl: wsUrl, address, fromBlock }, await poolDecoder(undefined))
  const host = await openLocalEngine(composed, (message) => messages.push(message))
  host.post({ type: 'connect' })
  await until('covered', () => messages.some(({ type }) => type === 'coverage'))
  host.close()
  const order = messages
    .map(({ type }) => type)
    .filter((type) => type !== 'status' && type !== 'head' && type !== 'beat')
  expect(order.slice(0, 3)).toEqual(['chain', 'changes', 'coverage'])
})
