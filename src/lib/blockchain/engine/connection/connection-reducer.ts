import { retryDelay } from '../backoff'
import type { ConnectionEvent, ConnectionModel, ConnectionStep, Phase, ReconnectPolicy } from './connection-model'

type Handler<E extends ConnectionEvent> = (model: ConnectionModel, event: E, policy: ReconnectPolicy) => ConnectionStep
type Row = { [T in ConnectionEvent['type']]: Handler<Extract<ConnectionEvent, { type: T }>> }

const stay = (model: ConnectionModel): ConnectionStep => ({ model, commands: [] })

const open = (model: ConnectionModel): ConnectionStep => ({
  model: { ...model, phase: { name: 'opening' } },
  commands: [{ do: 'open' }],
})

const stop: Handler<Extract<ConnectionEvent, { type: 'stop' }>> = (model, { now }) => ({
  model: { ...model, phase: { name: 'idle' }, attempts: 0, reason: null, connectedAt: null, disconnectedAt: now },
  commands: [{ do: 'close' }],
})

const fail: Handler<Extract<ConnectionEvent, { type: 'failed' }>> = (model, event, policy) => {
  const { now, reason, retryAfterMs, random } = event
  const attempts = model.attempts + 1
  const lost = {
    ...model,
    attempts,
    reason,
    connectedAt: null,
    disconnectedAt: model.connectedAt === null ? model.disconnectedAt : now,
  }
  if (!policy.autoReconnect) return { model: { ...lost, phase: { name: 'idle' } }, commands: [{ do: 'close' }] }
  const bounds = { baseMs: policy.reconnectDelay, maxMs: policy.maxReconnectDelay }
  // Beyond the counted attempts it goes on for ever, at the longest delay.
  const step = attempts >= policy.maxReconnectAttempts ? Number.MAX_SAFE_INTEGER : model.attempts
  const retryAt = now + retryDelay(step, bounds, random, retryAfterMs)
  return {
    model: { ...lost, phase: { name: 'waiting', retryAt } },
    commands: [{ do: 'close' }, { do: 'wait', until: retryAt }],
  }
}

const opened: Row['opened'] = (model, { now }) => ({
  model: { ...model, phase: { name: 'open' }, proved: true, reason: null, connectedAt: now },
  commands: [],
})

/** What each event means in each phase; the compiler proves that no pair is missing. */
const TABLE: { [P in Phase['name']]: Row } = {
  idle: { start: open, stop, opened: stay, failed: stay, due: stay, nudge: stay, settled: stay },
  opening: { start: stay, stop, opened, failed: fail, due: stay, nudge: stay, settled: stay },
  open: {
    start: stay,
    stop,
    opened: stay,
    failed: fail,
    due: stay,
    nudge: stay,
    settled: (model) => stay({ ...model, attempts: 0 }),
  },
  waiting: { start: open, stop, opened: stay, failed: stay, due: open, nudge: open, settled: stay },
}

/** One step of a connection's life. Pure: time and randomness come with the event. */
export function reduceConnection(
  model: ConnectionModel,
  event: ConnectionEvent,
  policy: ReconnectPolicy,
): ConnectionStep {
  const handle = TABLE[model.phase.name][event.type] as Handler<ConnectionEvent>
  return handle(model, event, policy)
}
