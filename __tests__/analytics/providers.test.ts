import { setImmediate } from 'node:timers/promises'
import { Providers } from '@/lib/analytics/providers'

const pool = { poolId: 7, poolName: 'Rowers', creator: '0xabc', timestamp: 1_700_000_000 }

test('a provider that throws, rejects or changes the properties harms nobody', async () => {
  const providers = new Providers()
  const rejections: unknown[] = []
  const note = (reason: unknown) => void rejections.push(reason)
  process.on('unhandledRejection', note)
  providers.register({
    track: () => {
      throw new Error('broken')
    },
  })
  providers.register({ track: () => Promise.reject(new Error('unreachable')) })
  providers.register({ track: (_event, properties) => (properties.poolName = 'changed') })
  const track = jest.fn()
  providers.register({ track })
  providers.track('Pool Created', pool)
  expect(track.mock.calls).toEqual([['Pool Created', pool]])
  await setImmediate()
  process.off('unhandledRejection', note)
  expect(rejections).toEqual([])
})
