import type { EngineCommand, EngineMessage } from '../engine/engine-message'
import type { EngineOptions } from '../engine/engine-options'
import type { RpcCall } from '../engine/rpc/json-rpc'

/** What a client tells the host of the engine. */
export type ClientWord =
  /** Holding `lock` says that the client lives; it is freed when its page ends, however it ends. */
  | { kind: 'hello'; lock: string; options: EngineOptions }
  | { kind: 'command'; command: EngineCommand }
  | { kind: 'call'; id: number; calls: readonly RpcCall[] }
  | { kind: 'bye' }

/** What the host tells a client. */
export type HostWord =
  | { kind: 'welcome' }
  | { kind: 'message'; message: EngineMessage }
  | { kind: 'answer'; id: number; results: readonly unknown[] }
  | { kind: 'refusal'; id: number; reason: string }
