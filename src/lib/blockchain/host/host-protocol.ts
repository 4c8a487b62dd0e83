import type { EngineCommand, EngineMessage } from '../engine/engine-message'
import type { EngineOptions } from '../engine/engine-options'
import type { RpcCall } from '../engine/rpc/json-rpc'

/** How a client asks the shared worker to be taken in. Holding `lock` says that the client lives; it is freed when its page ends, however it ends. */
export interface Hello {
  kind: 'hello'
  lock: string
  options: EngineOptions
}

/** What a client that was taken in tells its host. */
export type ClientWord =
  | { kind: 'command'; command: EngineCommand }
  | { kind: 'call'; id: number; calls: readonly RpcCall[] }
  /** Is anybody there? */
  | { kind: 'ask' }
  | { kind: 'bye' }

/** What the host tells a client. */
export type HostWord =
  | { kind: 'welcome' }
  | { kind: 'message'; message: EngineMessage }
  | { kind: 'answer'; id: number; results: readonly unknown[] }
  | { kind: 'refusal'; id: number; reason: string }
  /** The answer to `ask`. */
  | { kind: 'here' }
