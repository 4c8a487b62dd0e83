import type { EngineCommand } from '../engine/engine-message'
import type { RpcCall } from '../engine/rpc/json-rpc'

/** Where an engine runs: this page, a worker, another tab. Everything that crosses can be cloned. */
export interface EngineHost {
  post: (command: EngineCommand) => void
  /** Runs calls on one node; results in the order of the calls. */
  call: (calls: readonly RpcCall[]) => Promise<unknown[]>
  /** Ends this client's use of the engine. */
  close: () => void
}
