import { isAddress } from 'viem/utils'
import type { Environment } from '@/lib/config/environment'
import { parseConfig } from '@/lib/config/parse-config'

const parse = (env: Environment = {}) => parseConfig(env, (address) => isAddress(address))

function configOf(env?: Environment) {
  const result = parse(env)
  if ('problems' in result) throw new Error(result.problems.join('\n'))
  return result.config
}

const problemsOf = (env: Environment) => {
  const result = parse(env)
  return 'problems' in result ? result.problems : []
}

const ownChain = {
  NEXT_PUBLIC_CHAIN_ID: '31337',
  NEXT_PUBLIC_MEZO_WEBSOCKET_RPC: 'ws://127.0.0.1:8545',
  NEXT_PUBLIC_MEZO_HTTP_RPC: 'http://127.0.0.1:8545',
  NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS: '0x5fbdb2315678afecb367f032d93f642f64180aa3',
}

test('without any variable it is Mezo testnet, with the endpoint that speaks WebSocket', () => {
  expect(configOf()).toEqual({
    wsUrls: ['wss://rpc-ws.test.mezo.org'],
    httpUrls: ['https://rpc.test.mezo.org'],
    chainId: 31611,
    address: '0xa39ee76dfc5106e78abcb31e7df5bcd4efd3cd1f',
    fromBlock: 10_750_000,
    explorerUrl: 'https://explorer.test.mezo.org',
    snapshotUrl: null,
    siteUrl: 'http://localhost:3000',
    notifications: true,
    analytics: false,
    analyticsId: null,
  })
})

test('an empty or blank variable counts as unset', () => {
  const names = Object.keys(ownChain).concat('NEXT_PUBLIC_EXPLORER_URL', 'NEXT_PUBLIC_ENABLE_ANALYTICS')
  expect(configOf(Object.fromEntries(names.map((name) => [name, ' '])))).toEqual(configOf())
})

test('another chain with its endpoints and address', () => {
  expect(configOf(ownChain)).toMatchObject({
    chainId: 31337,
    fromBlock: 0,
    explorerUrl: null,
    snapshotUrl: null,
    wsUrls: ['ws://127.0.0.1:8545'],
  })
})

test('endpoints separated by commas keep their order', () => {
  expect(configOf({ NEXT_PUBLIC_MEZO_HTTP_RPC: 'https://b.example, https://a.example/key,' }).httpUrls).toEqual([
    'https://b.example',
    'https://a.example/key',
  ])
})

test('another address on the default chain does not take the default contract’s first block', () => {
  expect(configOf({ ...ownChain, NEXT_PUBLIC_CHAIN_ID: '31611' }).fromBlock).toBe(0)
})

test('the explorer can be switched off, and loses a trailing slash', () => {
  expect(configOf({ NEXT_PUBLIC_EXPLORER_URL: 'none' }).explorerUrl).toBeNull()
  expect(configOf({ NEXT_PUBLIC_EXPLORER_URL: 'https://x.example/' }).explorerUrl).toBe('https://x.example')
})

test('on Vercel the site is the production host unless it is told', () => {
  const vercel = { NEXT_PUBLIC_VERCEL_PROJECT_PRODUCTION_URL: 'tide.vercel.app' }
  expect(configOf(vercel).siteUrl).toBe('https://tide.vercel.app')
  expect(configOf({ ...vercel, NEXT_PUBLIC_SITE_URL: 'https://tide.example' }).siteUrl).toBe('https://tide.example')
})

test.each<[string, Environment, RegExp]>([
  ['no URL', { NEXT_PUBLIC_MEZO_HTTP_RPC: 'rpc.example' }, /HTTP_RPC: "rpc.example" is not a URL.*https:/],
  ['a bare protocol', { NEXT_PUBLIC_MEZO_WEBSOCKET_RPC: 'wss://' }, /WEBSOCKET_RPC: "wss:\/\/" is not a URL/],
  ['wss for HTTP', { NEXT_PUBLIC_MEZO_HTTP_RPC: 'wss://a.example' }, /must begin with http:\/\/ or https:\/\//],
  [
    'http for WebSocket',
    { NEXT_PUBLIC_MEZO_WEBSOCKET_RPC: 'https://a.example' },
    /must begin with ws:\/\/ or wss:\/\//,
  ],
  [
    'the wrong Mezo host',
    { NEXT_PUBLIC_MEZO_WEBSOCKET_RPC: 'wss://rpc.test.mezo.org' },
    /Use wss:\/\/rpc-ws.test.mezo.org/,
  ],
  ['a password', { NEXT_PUBLIC_MEZO_HTTP_RPC: 'https://me:secret@a.example' }, /"a.example" carries a user name/],
  ['a short address', { NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS: '0x1234' }, /"0x1234" is not an address/],
  [
    'a wrong checksum',
    { NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS: '0xa39EE76DfC5106E78ABcB31e7dF5bcd4EfD3Cd1F' },
    /wrong checksum/,
  ],
  [
    'a negative block',
    { NEXT_PUBLIC_COOPERATIVE_POOL_FROM_BLOCK: '-1' },
    /FROM_BLOCK: "-1" is not a whole number of at least 0/,
  ],
  ['a hexadecimal chain id', { NEXT_PUBLIC_CHAIN_ID: '0x7b7b' }, /CHAIN_ID: "0x7b7b" is not a whole number/],
  ['no boolean', { NEXT_PUBLIC_ENABLE_NOTIFICATIONS: 'maybe' }, /"maybe" is neither true nor false/],
  ['no site', { NEXT_PUBLIC_SITE_URL: 'tide.example' }, /SITE_URL: "tide.example" is not a URL/],
  ['no measurement id', { NEXT_PUBLIC_ANALYTICS_ID: '"><script>' }, /not a measurement id/],
])('%s is refused with what to do', (_, env, problem) => {
  expect(problemsOf(env)).toEqual([expect.stringMatching(problem)])
})

test('another chain without endpoints and address is refused with all that is missing', () => {
  expect(problemsOf({ NEXT_PUBLIC_CHAIN_ID: '5' })).toEqual([
    'NEXT_PUBLIC_CHAIN_ID is 5 (Chain 5), which has no defaults for these. Set ' +
      'NEXT_PUBLIC_MEZO_WEBSOCKET_RPC, NEXT_PUBLIC_MEZO_HTTP_RPC, NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS.',
  ])
  expect(problemsOf({ NEXT_PUBLIC_CHAIN_ID: '31612' })).toEqual([
    expect.stringMatching(/Set NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS\.$/),
  ])
})

test('one run names everything that is wrong', () => {
  expect(
    problemsOf({ NEXT_PUBLIC_MEZO_HTTP_RPC: 'x', NEXT_PUBLIC_ENABLE_ANALYTICS: 'x', NEXT_PUBLIC_SITE_URL: 'x' }),
  ).toHaveLength(3)
})

test.each([
  [
    'unencrypted endpoints of an encrypted site',
    { NEXT_PUBLIC_MEZO_HTTP_RPC: 'http://a.example', NEXT_PUBLIC_SITE_URL: 'https://b.example' },
    [/^http:\/\/a.example is not encrypted/],
  ],
  [
    'unencrypted loopback',
    { NEXT_PUBLIC_MEZO_HTTP_RPC: 'http://localhost:1', NEXT_PUBLIC_SITE_URL: 'https://b.example' },
    [],
  ],
  ['unencrypted both', { NEXT_PUBLIC_MEZO_HTTP_RPC: 'http://a.example' }, []],
  ['a whole public chain', { NEXT_PUBLIC_COOPERATIVE_POOL_FROM_BLOCK: '0' }, [/FROM_BLOCK is 0/]],
])('%s: the warnings', (_, env, warnings) => {
  expect(parse(env)).toHaveProperty(
    'warnings',
    warnings.map((warning) => expect.stringMatching(warning)),
  )
})
