import type { Hex } from 'viem'

/** The node refused a call. `data` holds what a contract reverted with, where the node tells it. */
export class RpcError extends Error {
  constructor(
    method: string,
    message: string,
    readonly code: number,
    readonly data: Hex | null,
  ) {
    super(`${method}: ${message}`)
    this.name = 'RpcError'
  }
}
