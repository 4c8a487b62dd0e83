import { composeEngine } from '@/lib/blockchain/compose-engine'
import { poolDecoder } from '@/lib/blockchain/pool-decoder'
import { poolTopics } from '@/lib/pools/pool-topics'

test('every option has a default from the configuration: here, Mezo testnet', async () => {
  const options = composeEngine({}, await poolDecoder(undefined))
  expect(options).toEqual({
    wsUrls: ['wss://rpc-ws.test.mezo.org'],
    httpUrls: ['https://rpc.test.mezo.org'],
    address: '0xa39ee76dfc5106e78abcb31e7df5bcd4efd3cd1f',
    topics: Object.values(poolTopics),
    timeless: [poolTopics.PoolStatusUpdated, poolTopics.PoolClosed],
    fromBlock: 10_750_000,
    chainId: 31611,
    finality: 'instant',
    autoReconnect: true,
    maxReconnectAttempts: 10,
    reconnectDelay: 1_000,
    maxReconnectDelay: 30_000,
    heartbeatInterval: 30_000,
    maxSocketAge: 30 * 60_000,
    pollInterval: 4_000,
    initialSpan: 10_000,
    snapshotUrl: null,
    heads: true,
  })
  expect(structuredClone(options)).toEqual(options)
})

test('what the caller says goes before it; several URLs are separated by commas', async () => {
  const options = composeEngine(
    {
      rpcUrl: 'ws://a, ws://b',
      httpUrl: 'http://c,',
      address: `0x${'AB'.repeat(20)}`,
      fromBlock: 7n,
      autoReconnect: false,
      maxReconnectAttempts: 3,
      reconnectDelay: 4,
      maxReconnectDelay: 5,
      heartbeatInterval: 6,
    },
    await poolDecoder(undefined),
  )
  expect(options).toMatchObject({
    wsUrls: ['ws://a', 'ws://b'],
    httpUrls: ['http://c'],
    address: `0x${'ab'.repeat(20)}`,
    fromBlock: 7,
    chainId: null,
    finality: 'tag',
    autoReconnect: false,
    maxReconnectAttempts: 3,
    reconnectDelay: 4,
    maxReconnectDelay: 5,
    heartbeatInterval: 6,
  })
})

test('an endpoint of the caller’s own never mixes with a configured one of another chain', async () => {
  const decoder = await poolDecoder(undefined)
  expect(composeEngine({ rpcUrl: 'ws://a' }, decoder)).toMatchObject({
    wsUrls: ['ws://a'],
    httpUrls: [],
    chainId: null,
  })
  expect(composeEngine({ httpUrl: 'http://a' }, decoder)).toMatchObject({ wsUrls: [], httpUrls: ['http://a'] })
  expect(composeEngine({ rpcUrl: 'ws://a', chainId: 5 }, decoder).chainId).toBe(5)
})
