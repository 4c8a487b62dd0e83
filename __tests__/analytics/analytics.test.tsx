import type * as Module from '@/lib/analytics/analytics'

const pool = { poolId: 7, poolName: 'Rowers', creator: '0xabc', timestamp: 1_700_000_000 }
const scripts = () => [...document.querySelectorAll('script')].map(({ src }) => src)
const layer = () => (window as { dataLayer?: ArrayLike<unknown>[] }).dataLayer?.map((entry) => Array.from(entry))

const before = { ...process.env }

/** The module in a page of this environment. */
async function analyticsWith(env: Record<string, string> = {}) {
  Object.assign(process.env, env)
  jest.resetModules()
  return (await import('@/lib/analytics/analytics')) as typeof Module
}

function viewerAsks(signal: 'doNotTrack' | 'globalPrivacyControl', value: unknown) {
  Object.defineProperty(navigator, signal, { value, configurable: true })
}

afterEach(() => {
  process.env = { ...before }
  document.head.replaceChildren()
  delete (window as { dataLayer?: unknown }).dataLayer
  for (const signal of ['doNotTrack', 'globalPrivacyControl']) Reflect.deleteProperty(navigator, signal)
})

const on = { NEXT_PUBLIC_ENABLE_ANALYTICS: 'true', NEXT_PUBLIC_ANALYTICS_ID: 'G-1' }

test('gtag gets pool_created with a numeric id, and its script is loaded once, by the first event', async () => {
  const { trackPoolCreated } = await analyticsWith(on)
  expect(scripts()).toEqual([])
  trackPoolCreated(pool)
  trackPoolCreated({ ...pool, poolId: 8 })
  expect(scripts()).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-1'])
  expect(layer()).toEqual([
    ['js', expect.any(Date)],
    ['config', 'G-1'],
    ['event', 'pool_created', { pool_id: 7, pool_name: 'Rowers', creator: '0xabc' }],
    ['event', 'pool_created', { pool_id: 8, pool_name: 'Rowers', creator: '0xabc' }],
  ])
  expect(Object.prototype.toString.call((window as { dataLayer?: unknown[] }).dataLayer?.[0])).toBe(
    '[object Arguments]',
  )
})

test.each([
  ['nothing set', {}],
  ['no id', { NEXT_PUBLIC_ENABLE_ANALYTICS: 'true' }],
  ['switched off', { ...on, NEXT_PUBLIC_ENABLE_ANALYTICS: 'false' }],
])('%s: nothing is loaded from a third party', async (_, env) => {
  const { trackPoolCreated } = await analyticsWith(env)
  trackPoolCreated(pool)
  expect(scripts()).toEqual([])
  expect(layer()).toBeUndefined()
})

test('a registered provider gets the event until it is taken out', async () => {
  const { registerProvider, trackPoolCreated } = await analyticsWith()
  const track = jest.fn()
  const unregister = registerProvider({ track })
  trackPoolCreated(pool)
  expect(track.mock.calls).toEqual([['Pool Created', pool]])
  unregister()
  trackPoolCreated(pool)
  expect(track).toHaveBeenCalledTimes(1)
})

test.each([
  ['Do Not Track', 'doNotTrack', '1'],
  ['Global Privacy Control', 'globalPrivacyControl', true],
] as const)('%s is honoured by all', async (_, signal, value) => {
  const { registerProvider, trackPoolCreated } = await analyticsWith(on)
  const track = jest.fn()
  registerProvider({ track })
  viewerAsks(signal, value)
  trackPoolCreated(pool)
  expect(track).not.toHaveBeenCalled()
  expect(scripts()).toEqual([])
})
