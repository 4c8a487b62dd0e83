import type { ConnectionState } from '../engine-status'
import type { ConnectionModel, ReconnectPolicy } from './connection-model'

/** The state that people see: `error` says that the counted attempts are used up, though tries go on. */
export function publicState(
  model: ConnectionModel,
  policy: Pick<ReconnectPolicy, 'maxReconnectAttempts'>,
): ConnectionState {
  if (model.phase.name === 'open') return 'connected'
  if (model.phase.name === 'idle') return 'disconnected'
  if (model.attempts >= policy.maxReconnectAttempts) return 'error'
  return model.attempts > 0 || model.proved ? 'reconnecting' : 'connecting'
}
