import { RpcError } from './rpc-error'

/** One call to a node. */
export interface RpcCall {
  method: string
  params: readonly unknown[]
}

export interface RpcResponse {
  id: number | string | null
  result?: unknown
  error?: { code?: number; message?: string; data?: unknown }
}

export interface RpcNotification {
  method: string
  params: { subscription: string; result: unknown }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isNotification(message: Record<string, unknown>): message is Record<string, unknown> & RpcNotification {
  return isRecord(message.params) && typeof message.params.subscription === 'string'
}

export function isResponse(message: Record<string, unknown>): message is Record<string, unknown> & RpcResponse {
  return 'id' in message && ('result' in message || isRecord(message.error))
}

/** The error of a response as an exception. */
export function toRpcError(
  error: NonNullable<RpcResponse['error']>,
  transport: { httpStatus?: number; retryAfterMs?: number } = {},
): RpcError {
  return new RpcError(typeof error.message === 'string' ? error.message : 'The node refused without a message', {
    code: typeof error.code === 'number' ? error.code : undefined,
    data: error.data,
    ...transport,
  })
}
