import type { AppConfig } from '@/lib/config/app-config'
import { parseConfig } from '@/lib/config/parse-config'
import { contentSecurityPolicy } from '@/lib/security/content-security-policy'

function policyOf(change: Partial<AppConfig> = {}, development = false) {
  const result = parseConfig({})
  if ('problems' in result) throw new Error(result.problems.join('\n'))
  const policy = contentSecurityPolicy({ ...result.config, ...change }, development)
  return Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/)))
}

test('the default policy, whole', () => {
  expect(policyOf()).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self' https://rpc.test.mezo.org wss://rpc-ws.test.mezo.org",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
  })
})

test('connect-src names exactly the origins of the RPC endpoints, each once', () => {
  const httpUrls = ['https://a.example/key', 'https://a.example/other', 'http://localhost:8545']
  const wsUrls = ['wss://b.example:8443/ws', 'ws://localhost:8545']
  expect(policyOf({ httpUrls, wsUrls })['connect-src']).toBe(
    "'self' https://a.example http://localhost:8545 wss://b.example:8443 ws://localhost:8545",
  )
})

describe('third parties', () => {
  const { 'script-src': script, 'connect-src': connect, 'img-src': img } = policyOf()

  test.each([
    [false, null],
    [false, 'G-1'],
    [true, null],
  ])('analytics %s with id %s: none', (analytics, analyticsId) => {
    expect(policyOf({ analytics, analyticsId })).toEqual(policyOf())
  })

  test('analytics with an id: exactly those of gtag', () => {
    const google = 'https://www.googletagmanager.com'
    expect(policyOf({ analytics: true, analyticsId: 'G-1' })).toEqual({
      ...policyOf(),
      'script-src': `${script} ${google}`,
      'connect-src': `${connect} ${google} https://*.google-analytics.com https://*.analytics.google.com`,
      'img-src': `${img} ${google} https://*.google-analytics.com`,
    })
  })
})

test('only development may inline and evaluate scripts', () => {
  expect(policyOf({}, true)).toEqual({ ...policyOf(), 'script-src': "'self' 'unsafe-inline' 'unsafe-eval'" })
})
