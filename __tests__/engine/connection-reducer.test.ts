import fc from 'fast-check'
import type {
  ConnectionCommand,
  ConnectionEvent,
  ConnectionModel,
  Phase,
  ReconnectPolicy,
} from '@/lib/blockchain/engine/connection/connection-model'
import { initialConnection } from '@/lib/blockchain/engine/connection/connection-model'
import { publicState } from '@/lib/blockchain/engine/connection/public-state'
import { reduceConnection } from '@/lib/blockchain/engine/connection/connection-reducer'

const policy: ReconnectPolicy = {
  autoReconnect: true,
  maxReconnectAttempts: 10,
  reconnectDelay: 1_000,
  maxReconnectDelay: 30_000,
}
const half = () => 0.5
const NOW = 1_000_000

const events: { [T in ConnectionEvent['type']]: Extract<ConnectionEvent, { type: T }> } = {
  start: { type: 'start', now: NOW },
  stop: { type: 'stop', now: NOW },
  opened: { type: 'opened', now: NOW },
  failed: { type: 'failed', now: NOW, reason: 'cut', retryAfterMs: null, random: half },
  due: { type: 'due', now: NOW },
  nudge: { type: 'nudge', now: NOW },
  settled: { type: 'settled', now: NOW },
}

const phases: { [P in Phase['name']]: ConnectionModel } = {
  idle: initialConnection,
  opening: { ...initialConnection, phase: { name: 'opening' }, attempts: 3, reason: 'cut' },
  open: { ...initialConnection, phase: { name: 'open' }, attempts: 3, proved: true, connectedAt: 5 },
  waiting: { ...initialConnection, phase: { name: 'waiting', retryAt: NOW + 9 }, attempts: 3, reason: 'cut' },
}

type Cell = [phase: Phase['name'], commands: ConnectionCommand['do'][]]
const stays = (phase: Phase['name']): Cell => [phase, []]
const opens: Cell = ['opening', ['open']]
const stops: Cell = ['idle', ['close']]
const waits: Cell = ['waiting', ['close', 'wait']]

/** The whole table: the compiler asks for every pair of a phase and an event. */
const table: { [P in Phase['name']]: { [T in ConnectionEvent['type']]: Cell } } = {
  idle: {
    start: opens,
    stop: stops,
    opened: stays('idle'),
    failed: stays('idle'),
    due: stays('idle'),
    nudge: stays('idle'),
    settled: stays('idle'),
  },
  opening: {
    start: stays('opening'),
    stop: stops,
    opened: ['open', []],
    failed: waits,
    due: stays('opening'),
    nudge: stays('opening'),
    settled: stays('opening'),
  },
  open: {
    start: stays('open'),
    stop: stops,
    opened: stays('open'),
    failed: waits,
    due: stays('open'),
    nudge: stays('open'),
    settled: stays('open'),
  },
  waiting: {
    start: opens,
    stop: stops,
    opened: stays('waiting'),
    failed: stays('waiting'),
    due: opens,
    nudge: opens,
    settled: stays('waiting'),
  },
}

const cells = Object.entries(table).flatMap(([phase, row]) =>
  Object.entries(row).map(
    ([event, [next, commands]]) =>
      [phase as Phase['name'], event as ConnectionEvent['type'], next, commands.join()] as const,
  ),
)

test.each(cells)('%s, %s → %s [%s]', (phase, event, next, commands) => {
  const step = reduceConnection(phases[phase], events[event], policy)
  expect(step.model.phase.name).toBe(next)
  expect(step.commands.map((command) => command.do).join()).toBe(commands)
})

function run(steps: readonly ConnectionEvent[], with_ = policy): ConnectionModel {
  return steps.reduce((model, event) => reduceConnection(model, event, with_).model, initialConnection)
}
const failure = (change: Partial<(typeof events)['failed']> = {}): ConnectionEvent => ({ ...events.failed, ...change })
const failures = (count: number): ConnectionEvent[] =>
  Array.from({ length: count }, (): ConnectionEvent[] => [events.due, failure()]).flat()

test('states as a person sees them: connecting, connected, reconnecting, disconnected', () => {
  const state = (...steps: ConnectionEvent[]) => publicState(run(steps), policy)
  expect(state()).toBe('disconnected')
  expect(state(events.start)).toBe('connecting')
  expect(state(events.start, failure())).toBe('reconnecting')
  expect(state(events.start, events.opened)).toBe('connected')
  expect(state(events.start, events.opened, failure())).toBe('reconnecting')
  expect(state(events.start, events.opened, failure(), events.due)).toBe('reconnecting')
  expect(state(events.start, events.opened, events.stop)).toBe('disconnected')
})

test('regression: RECONNECTING never shown – a lost connection is reconnecting even before its first failed try', () => {
  const lost = run([events.start, events.opened, events.settled, failure()])
  expect(publicState(lost, policy)).toBe('reconnecting')
  expect(lost).toMatchObject({ reason: 'cut', disconnectedAt: NOW, connectedAt: null })
})

test('after ten attempts the state is error and says why, yet it goes on every maxReconnectDelay with jitter', () => {
  const nine = run([events.start, failure(), ...failures(8)])
  expect(publicState(nine, policy)).toBe('reconnecting')
  const ten = run([events.start, failure(), ...failures(9)])
  expect(publicState(ten, policy)).toBe('error')
  expect(ten.reason).toBe('cut')
  for (const count of [9, 10, 50, 2_000]) {
    const model = run([events.start, failure(), ...failures(count)])
    expect(model.phase).toEqual({ name: 'waiting', retryAt: NOW + 15_000 })
  }
  expect(publicState(reduceConnection(ten, events.due, policy).model, policy)).toBe('error')
  const back = run([events.start, failure(), ...failures(20), events.due, events.opened])
  expect(publicState(back, policy)).toBe('connected')
  expect(back.reason).toBeNull()
})

test('the delays double from reconnectDelay up to maxReconnectDelay', () => {
  const delays = [0, 1, 2, 3, 4, 5, 6].map((count) => {
    const model = run([events.start, ...Array.from({ length: count }, () => [failure(), events.due]).flat()])
    const last = reduceConnection(model, failure({ random: () => 1 }), policy).model.phase
    return last.name === 'waiting' ? last.retryAt - NOW : null
  })
  expect(delays).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
})

test('failures are forgotten only after stable uptime, not by opening', () => {
  const flapping = run([events.start, failure(), events.due, events.opened])
  expect(flapping.attempts).toBe(1)
  expect(run([events.start, failure(), events.due, events.opened, failure()]).attempts).toBe(2)
  expect(reduceConnection(flapping, events.settled, policy).model.attempts).toBe(0)
})

test('Retry-After is a floor and the jitter comes on top', () => {
  const retryAt = (random: () => number): number => {
    const { phase } = run([events.start, failure({ retryAfterMs: 60_000, random })])
    return phase.name === 'waiting' ? phase.retryAt - NOW : -1
  }
  expect(retryAt(() => 0)).toBe(60_000)
  expect(retryAt(half)).toBe(75_000)
})

test('autoReconnect false: a failure ends in disconnected with its reason, and connect() starts anew', () => {
  const once = { ...policy, autoReconnect: false }
  const model = run([events.start, events.opened, failure()], once)
  expect(model).toMatchObject({ phase: { name: 'idle' }, reason: 'cut', attempts: 1 })
  expect(publicState(model, once)).toBe('disconnected')
  expect(reduceConnection(model, events.start, once).commands).toEqual([{ do: 'open' }])
})

const anyEvent: fc.Arbitrary<ConnectionEvent> = fc.oneof(
  fc.constantFrom<ConnectionEvent>(events.start, events.opened, events.due, events.nudge, events.settled),
  fc.record({
    type: fc.constant('failed' as const),
    now: fc.constant(NOW),
    reason: fc.constant('cut'),
    retryAfterMs: fc.option(fc.nat(100_000)),
    random: fc.double({ min: 0, max: 0.999, noNaN: true }).map((value) => () => value),
  }),
)

test('it never gives up: whatever happens, short of being stopped, a try is under way, planned or has succeeded', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (sequence) => {
      let model = reduceConnection(initialConnection, events.start, policy).model
      for (const event of sequence) {
        const before = model
        const { model: next, commands } = reduceConnection(model, event, policy)
        model = next
        expect(model.phase.name).not.toBe('idle')
        if (event.type === 'failed' && before.phase.name !== 'waiting') {
          const floor = event.retryAfterMs ?? 0
          const wait = commands.find((command) => command.do === 'wait')
          expect(model.phase).toEqual({ name: 'waiting', retryAt: wait?.until })
          expect(wait!.until - NOW).toBeGreaterThanOrEqual(floor)
          expect(wait!.until - NOW).toBeLessThanOrEqual(floor + policy.maxReconnectDelay)
        }
        if (event.type !== 'settled' || before.phase.name !== 'open')
          expect(model.attempts).toBeGreaterThanOrEqual(before.attempts)
      }
    }),
  )
})
