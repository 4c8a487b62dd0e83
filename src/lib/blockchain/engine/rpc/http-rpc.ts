import type { Clock, Fetch, HttpAnswer } from '../ports'
import { DeadlineError } from './deadline-error'
import { isRecord, isResponse, toRpcError, type RpcCall, type RpcResponse } from './json-rpc'
import { parseFrame } from './parse-frame'
import { parseRetryAfter } from './retry-after'
import { RpcError } from './rpc-error'

/** Sends calls as one JSON-RPC batch, which one node answers. Results come in the order of the calls; the first error rejects. */
export class HttpRpc {
  constructor(
    readonly url: string,
    private readonly fetch: Fetch,
    private readonly clock: Clock,
  ) {}

  async batch(calls: readonly RpcCall[], deadlineMs: number): Promise<unknown[]> {
    const responses = await this.post(calls, deadlineMs)
    return calls.map((call, index) => {
      const response = responses.get(index)
      if (!response) throw new RpcError(`${call.method} was not answered in the batch`)
      return response.result
    })
  }

  private async post(calls: readonly RpcCall[], deadlineMs: number): Promise<Map<number, RpcResponse>> {
    const abort = new AbortController()
    const cancelDeadline = this.clock.after(deadlineMs, () => abort.abort())
    const body = calls.map((call, id) => ({ jsonrpc: '2.0', id, method: call.method, params: call.params }))
    try {
      const response = await this.fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body.length === 1 ? body[0] : body),
        signal: abort.signal,
      })
      return this.read(response, await response.text())
    } catch (error) {
      if (abort.signal.aborted) throw new DeadlineError(calls[0]?.method ?? 'batch', deadlineMs)
      if (error instanceof RpcError) throw error
      throw new RpcError(`The RPC could not be reached: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      cancelDeadline()
    }
  }

  private read(response: HttpAnswer, text: string): Map<number, RpcResponse> {
    const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), this.clock.now())
    const transport = { httpStatus: response.status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
    const byId = new Map<number, RpcResponse>()
    for (const message of parseFrame(text).messages) {
      // A refusal may come with status 413 or 400 and still say in JSON what range it would take.
      if (isRecord(message.error)) throw toRpcError(message.error, transport)
      if (isResponse(message)) byId.set(Number(message.id), message)
    }
    if (!response.ok || byId.size === 0) throw new RpcError(`The RPC answered with HTTP ${response.status}`, transport)
    return byId
  }
}
