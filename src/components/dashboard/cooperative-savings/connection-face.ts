import type { ConnectionState, EngineStatus } from '@/lib/blockchain/engine/engine-status'

/** How the connection looks to a viewer. */
export type Face = 'connecting' | 'live' | 'catching-up' | 'delayed' | 'reconnecting' | 'offline' | 'error'

/** `live` when the engine vouches for it, else who feeds it. */
type Feed = 'live' | EngineStatus['source']

/** Every state of the engine, and the face it wears. */
const FACES = {
  disconnected: { live: 'offline', socket: 'offline', polling: 'delayed', none: 'offline' },
  connecting: { live: 'connecting', socket: 'connecting', polling: 'connecting', none: 'connecting' },
  connected: { live: 'live', socket: 'catching-up', polling: 'delayed', none: 'catching-up' },
  reconnecting: { live: 'reconnecting', socket: 'reconnecting', polling: 'delayed', none: 'reconnecting' },
  error: { live: 'error', socket: 'error', polling: 'delayed', none: 'error' },
} as const satisfies Record<ConnectionState, Record<Feed, Face>>

/** Nothing shown would be true while one of these stands. */
const FATAL: ReadonlySet<string> = new Set(['wrong-chain', 'no-contract'])

/**
 * The face for what the engine says of itself.
 * @param online false when the device knows that it has no network
 */
export function connectionFace(status: EngineStatus, online: boolean): Face {
  if (!online) return 'offline'
  if (status.alerts.some((alert) => FATAL.has(alert.kind))) return 'error'
  if (neverStarted(status)) return 'connecting'
  // The first connect took more than one try: whoever polls meanwhile is late, not new.
  if (status.state === 'connecting' && status.source === 'polling' && status.reconnectAttempts > 0) return 'delayed'
  return FACES[status.state][status.live ? 'live' : status.source]
}

/** Before the engine was asked to connect, as on the server and at hydration. */
function neverStarted(status: EngineStatus): boolean {
  return (
    status.state === 'disconnected' &&
    status.connectedAt === null &&
    status.disconnectedAt === null &&
    status.reason === null
  )
}
