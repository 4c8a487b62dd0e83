import { isIosBrowser } from '@/lib/notifications/is-ios-browser'
import type { NotificationPorts } from '@/lib/notifications/notification-ports'
import { notificationSupport, requestPermission } from '@/lib/notifications/permission'
import { fakePorts } from './fake-ports'

const support = (permission: NotificationPermission, change?: Partial<NotificationPorts>) =>
  notificationSupport(fakePorts(permission, change).ports)

test.each(['granted', 'denied', 'default'] as const)('the viewer’s choice: %s', (permission) => {
  expect(support(permission)).toBe(permission)
})

test('why there are none', () => {
  const absent = () => undefined
  expect(support('default', { api: absent })).toBe('unsupported')
  expect(support('denied', { secureContext: false })).toBe('insecure')
  expect(support('default', { iosBrowser: true, api: absent })).toBe('install-first')
  expect(support('default', { api: absent, secureContext: false })).toBe('unsupported')
})

test('switched off, the API is never touched', async () => {
  const touched = () => {
    throw new Error('touched')
  }
  const { ports } = fakePorts('default', { enabled: false, api: touched, registration: touched })
  expect(notificationSupport(ports)).toBe('off')
  expect(await requestPermission(ports)).toBe(false)
})

test('on a server there are none, and nothing throws', () => {
  expect(notificationSupport()).toBe('unsupported')
})

describe('asking', () => {
  test.each([
    ['granted', true],
    ['denied', false],
    ['default', false],
  ] as const)('the answer %s gives %s', async (answer, allowed) => {
    const { ports, record } = fakePorts('default')
    record.answer = answer
    expect(await requestPermission(ports)).toBe(allowed)
    expect(record.asked).toBe(1)
  })

  test.each([
    ['granted', true],
    ['denied', false],
  ] as const)('nobody is asked again after %s', async (permission, allowed) => {
    const { ports, record } = fakePorts(permission)
    expect(await requestPermission(ports)).toBe(allowed)
    expect(record.asked).toBe(0)
  })

  test('a browser that refuses to ask is a no', async () => {
    const { ports } = fakePorts('default')
    const api = ports.api()
    if (api) api.requestPermission = () => Promise.reject(new Error('no gesture'))
    expect(await requestPermission(ports)).toBe(false)
  })
})

test.each([
  ['iPhone', { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0)', maxTouchPoints: 5 }, true],
  ['iPhone, installed', { userAgent: 'Mozilla/5.0 (iPhone)', maxTouchPoints: 5, standalone: true }, false],
  ['iPad as Macintosh', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X)', maxTouchPoints: 5 }, true],
  ['Mac', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X)', maxTouchPoints: 0 }, false],
  ['Android', { userAgent: 'Mozilla/5.0 (Linux; Android 15)', maxTouchPoints: 5 }, false],
])('%s must install first: %s', (_, device, expected) => {
  expect(isIosBrowser(device)).toBe(expected)
})
