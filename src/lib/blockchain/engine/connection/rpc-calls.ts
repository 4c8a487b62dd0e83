import type { HttpRpc } from '../rpc/http-rpc'
import type { RpcCall } from '../rpc/json-rpc'
import type { Link } from './link'

const DEADLINE_MS = 15_000

/**
 * Answers an application's own calls (state reads), all by one node: over HTTP as one batch, or over the socket when no
 * HTTP endpoint answers. @throws the last endpoint's error
 */
export async function callNode(
  calls: readonly RpcCall[],
  https: readonly HttpRpc[],
  link: Link | null,
): Promise<unknown[]> {
  let failure: unknown = new Error('No RPC endpoint is configured or connected')
  for (const http of https) {
    try {
      return await http.batch(calls, DEADLINE_MS)
    } catch (error) {
      failure = error
    }
  }
  if (!link) throw failure
  return Promise.all(calls.map((call) => link.socket.request(call, DEADLINE_MS)))
}
