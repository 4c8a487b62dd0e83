import { chainFacts } from '@/lib/config/chains'

test('Mezo is final at once and cuts sockets after half an hour', () => {
  for (const id of [31611, 31612])
    expect(chainFacts(id)).toMatchObject({ finality: 'instant', maxSocketAgeMs: 1_800_000 })
  expect(chainFacts(31611).testnet).toBe(true)
  expect(chainFacts(31612).testnet).toBe(false)
})

test('BTC has 18 decimals everywhere', () => {
  for (const id of [31611, 31612, 31337, 1])
    expect(chainFacts(id).nativeCurrency).toMatchObject({ symbol: 'BTC', decimals: 18 })
})

test('a chain that is not known may reorganise', () => {
  expect(chainFacts(424242)).toMatchObject({
    name: 'Chain 424242',
    finality: 'finalized-tag',
    testnet: false,
    wsUrls: [],
  })
})
