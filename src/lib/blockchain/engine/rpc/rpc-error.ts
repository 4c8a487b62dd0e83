interface Details {
  code?: number | undefined
  data?: unknown
  httpStatus?: number | undefined
  retryAfterMs?: number | undefined
}

/** A node, or the way to it, refused a call. `code` is JSON-RPC's, `httpStatus` the transport's. */
export class RpcError extends Error {
  override readonly name = 'RpcError'
  readonly code: number | null
  readonly data: unknown
  readonly httpStatus: number | null
  /** How long the server asked to be left alone; null when it did not say. */
  readonly retryAfterMs: number | null

  constructor(message: string, details: Details = {}) {
    super(message)
    this.code = details.code ?? null
    this.data = details.data
    this.httpStatus = details.httpStatus ?? null
    this.retryAfterMs = details.retryAfterMs ?? null
  }
}
