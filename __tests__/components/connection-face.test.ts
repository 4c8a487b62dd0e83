import { connectionFace } from '@/components/dashboard/cooperative-savings/connection-face'
import { faceDetail } from '@/components/dashboard/cooperative-savings/face-detail'
import { faceLooks } from '@/components/dashboard/cooperative-savings/face-looks'
import type { Face } from '@/components/dashboard/cooperative-savings/connection-face'
import type { EngineStatus } from '@/lib/blockchain/engine/engine-status'
import { en } from '@/lib/i18n/en'
import { engineStatus } from './support/status'

const away = { live: false, source: 'none' } as const
const cases: readonly [face: Face, when: string, status: Partial<EngineStatus>, online?: boolean][] = [
  ['connecting', 'before anything was asked', { ...away, state: 'disconnected', connectedAt: null }],
  ['connecting', 'at the first connect', { ...away, state: 'connecting' }],
  ['connecting', 'polling during the first try', { live: false, source: 'polling', state: 'connecting' }],
  ['live', 'when the engine vouches for it', {}],
  ['catching-up', 'while a gap is filled', { live: false, behind: 12 }],
  ['delayed', 'polling instead of a socket', { live: false, source: 'polling', state: 'reconnecting' }],
  ['delayed', 'polling after ten tries', { live: false, source: 'polling', state: 'error' }],
  ['delayed', 'an open socket that says nothing', { live: false, source: 'polling' }],
  ['delayed', 'a later first try', { live: false, source: 'polling', state: 'connecting', reconnectAttempts: 1 }],
  ['reconnecting', 'without a socket', { ...away, state: 'reconnecting' }],
  ['offline', 'when disconnected', { ...away, state: 'disconnected', disconnectedAt: 5 }],
  ['offline', 'without a network, whatever the engine still believes', {}, false],
  ['error', 'when the tries are used up', { ...away, state: 'error', reason: 'refused' }],
  ['error', 'on another chain', { alerts: [{ kind: 'wrong-chain', level: 'error', message: '', at: 0 }] }],
  ['error', 'without a contract', { alerts: [{ kind: 'no-contract', level: 'error', message: '', at: 0 }] }],
]

it.each(cases)('shows %s %s', (face, _when, status, online = true) => {
  expect(connectionFace(engineStatus(status), online)).toBe(face)
})

it('knows a face for every state and feed', () => {
  const states = ['disconnected', 'connecting', 'connected', 'reconnecting', 'error'] as const
  const sources = ['socket', 'polling', 'none'] as const
  for (const state of states)
    for (const source of sources)
      for (const live of [true, false]) {
        const face = connectionFace(engineStatus({ state, source, live, disconnectedAt: 1 }), true)
        expect(faceLooks[face]).toBeDefined()
        expect(en.connection.faces[face]).toMatch(/^[A-Z ]+$/)
      }
})

it('is LIVE only if connected and vouched for', () => {
  for (const state of ['disconnected', 'connecting', 'reconnecting', 'error'] as const) {
    expect(connectionFace(engineStatus({ state, live: true }), true)).not.toBe('live')
  }
})

it.each<[Face, Partial<EngineStatus>, number | null, boolean, string]>([
  ['live', {}, null, true, ''],
  ['catching-up', { behind: 1284 }, null, true, '1,284 blocks left'],
  ['catching-up', { behind: 0 }, null, true, 'checking the newest blocks'],
  ['delayed', { pollEveryMs: 4000 }, null, true, 'checking every 4 s'],
  ['reconnecting', {}, 7, true, 'next try in 7 s'],
  ['reconnecting', {}, null, true, 'trying now'],
  ['offline', {}, null, false, 'no network'],
  ['offline', {}, null, true, 'not connected'],
  ['error', { reason: 'the node answered 503' }, null, true, 'the node answered 503'],
  [
    'error',
    { reason: 'x', alerts: [{ kind: 'no-contract', level: 'error', message: '', at: 0 }] },
    null,
    true,
    en.alerts['no-contract'],
  ],
])('says of %s %j: %s', (face, status, secondsToRetry, online, words) => {
  expect(faceDetail(face, { status: engineStatus(status), online, secondsToRetry, copy: en })).toBe(words)
})
